package org.alignmentmatrix.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.samples.SampleCards;
import org.alignmentmatrix.ui.board.BoardPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A board in the window, used by mouse and keys. It holds five cards, at least one in each quadrant, and nothing glides.
@ExtendWith(ApplicationExtension.class)
abstract class BoardJourney {

    static final CardId WEBINAR = new CardId(1);
    static final CardId FAIR = new CardId(2);
    static final CardId MAILING = new CardId(3);
    static final CardId PODCAST = new CardId(4);
    static final CardId BLOG = new CardId(5);

    @TempDir
    private Path folder;

    Program program;
    Stage stage;
    Menus menus;

    void begin(Stage shown, double width, double height) {
        stage = shown;
        program = new Program(shown, folder.resolve("settings"), width, height);
        menus = new Menus(shown.getScene());
        menus.item("View", "Reduced motion").fire();
        menus.item("View", "Theme", "Light").fire();
        open(card(1, "Webinar", Quadrant.MISALIGNED_UNCOORDINATED, 0.3, 0.3),
                card(2, "Fair", Quadrant.ALIGNED_COORDINATED, 0.7, 0.6),
                card(3, "Mailing", Quadrant.MISALIGNED_COORDINATED, 0.3, 0.7),
                card(4, "Podcast", Quadrant.ALIGNED_UNCOORDINATED, 0.7, 0.3),
                card(5, "Blog", Quadrant.ALIGNED_UNCOORDINATED, 0.25, 0.75));
    }

    @AfterEach
    void end() {
        program.end();
    }

    static Card card(int number, String title, Quadrant quadrant, double u, double v) {
        return SampleCards.card(number, title).withPlace(new Place.OnMatrix(quadrant, new Spot(u, v)));
    }

    /// Opens a board with these cards; to be called on the window's thread.
    void open(Card... cards) {
        program.document().open(Board.EMPTY.withCards(Cards.of(List.of(cards))), new Origin.Untitled());
        pane().zoom().fit();
        pane().requestFocus();
    }

    BoardPane pane() {
        return program.session.window().board();
    }

    /// What is shown, once it is painted.
    Frame frame() {
        WaitForAsyncUtils.waitForFxEvents();
        return onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return pane().frame();
        });
    }

    Box box(CardId id) {
        return frame().find(id).orElseThrow(() -> new AssertionError("Card " + id + " is not in sight")).box();
    }

    /// What can be seen of the matrix, in its own coordinates.
    Box sight() {
        return onFx(() -> {
            var bounds = stage.getScene().lookup(".matrix").getLayoutBounds();
            return new Box(0, 0, bounds.getWidth(), bounds.getHeight());
        });
    }

    Point2D onScreen(Pixel inMatrix) {
        return onFx(() -> program.onScreen(inMatrix));
    }

    Card card(CardId id) {
        return program.board().cards().find(id).orElseThrow();
    }

    Optional<Quadrant> quadrant(CardId id) {
        return card(id).place().quadrantIfPlaced();
    }

    List<CardId> selected() {
        return List.copyOf(onFx(program.document()::selection));
    }

    void select(CardId... ids) {
        program.run(() -> program.document().select(List.of(ids)));
    }

    void choose(String... path) {
        program.run(menus.item(path)::fire);
    }

    /// Takes hold of a card at its middle and moves it by some pixels, but does not let go.
    void carry(FxRobot robot, CardId id, double dx, double dy) {
        Point2D from = program.onScreen(id);
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        for (int step = 1; step <= 4; step++) {
            robot.moveTo(from.add(dx * step / 4, dy * step / 4));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    void letGo(FxRobot robot) {
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Takes back the last acts and sees that nothing else is left to be taken back.
    void undoAll(FxRobot robot, int steps, Board start) {
        for (int step = 0; step < steps; step++) {
            assertEquals(true, onFx(() -> program.document().undoable().isPresent()), "only " + step + " steps");
            program.press(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        assertEquals(Optional.empty(), onFx(() -> program.document().undoable()));
        assertEquals(start, program.board());
    }

    void assertNothingDone(Board start) {
        assertEquals(start, program.board());
        assertEquals(Optional.empty(), onFx(() -> program.document().undoable()));
    }

    static void assertNear(Pixel expected, Pixel actual, double tolerance, String told) {
        assertEquals(expected.x(), actual.x(), tolerance, told);
        assertEquals(expected.y(), actual.y(), tolerance, told);
    }

    void awaitUntil(String what, BooleanSupplier condition) {
        await(what).atMost(Duration.ofSeconds(10)).pollInterval(Duration.ofMillis(50)).until(condition::getAsBoolean);
    }

    String status() {
        return text("#status-text");
    }

    String text(String id) {
        return onFx(() -> ((Labeled) stage.getScene().lookup(id)).getText());
    }

    /// What a notice says now; empty if none is there.
    String told() {
        return onFx(() -> stage.getScene().lookup(".toast").isVisible() ? text(".toast .label") : "");
    }

    /// Clicks a link of the notice.
    void click(String link) {
        Hyperlink found = links().filter(each -> each.getText().equals(link)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + link + " among " + links().map(Hyperlink::getText).toList()));
        program.run(found::fire);
    }

    private Stream<Hyperlink> links() {
        return onFx(() -> stage.getScene().getRoot().lookupAll(".toast .hyperlink")).stream().map(Hyperlink.class::cast);
    }

    static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }
}
