package org.alignmentmatrix.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.FakeNotices;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.ui.board.BoardLook;
import org.alignmentmatrix.ui.board.BoardPane;
import org.alignmentmatrix.ui.files.Remembered;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Choices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GuidePaneTest {

    private static final CardId WEBINAR = new CardId(1);

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), InstantSource.fixed(Instant.EPOCH));
    private final FakeNotices notices = new FakeNotices();
    private final List<KeyCode> heardByWindow = new ArrayList<>();
    private BoardPane board;
    private GuidePane guide;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        document.perform(new AddCards(List.of(Card.create(WEBINAR, CardKind.INITIATIVE, Side.SALES, "Webinar", Instant.EPOCH)
                .withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE)).withFrictions(Set.of(Friction.K9)))));
        Messages messages = Messages.in(Locale.UK);
        Guide texts = Guide.in(Locale.UK);
        var palette = new SimpleObjectProperty<>(Palette.of(Theme.LIGHT));
        BoardLook look = new BoardLook(new BoardFonts(), palette, new PlainWords(), () -> LocalDate.EPOCH);
        Choices choices = new Choices(new Remembered(Settings.DEFAULTS, _ -> { }), new SimpleObjectProperty<>(true));
        board = new BoardPane(document, look, choices, messages, texts::example, notices);
        board.setTrayWidth(180);
        guide = new GuidePane(texts, messages, board.drops());
        guide.setMinWidth(340);
        guide.setMaxWidth(340);
        HBox.setHgrow(board, Priority.ALWAYS);
        var root = new HBox(board, guide);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> heardByWindow.add(event.getCode()));
        var scene = new Scene(root, 980, 760);
        scene.getStylesheets().addAll("/org/alignmentmatrix/ui/app.css", "/org/alignmentmatrix/ui/guide.css",
                Theme.LIGHT.stylesheet().toExternalForm());
        window.setScene(scene);
        window.setX(0);
        window.setY(0);
        window.show();
        guide.focusPage();
    }

    private static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, question);
    }

    private void open(FxRobot robot, Enum<?> subject) {
        robot.interact(() -> guide.open(GuideAddress.about(subject)));
    }

    private EntryView entry(FxRobot robot, Enum<?> subject) {
        return robot.lookup(".guide-entry").queryAllAs(EntryView.class).stream()
                .filter(view -> view.entry().subject() == subject).findFirst().orElseThrow();
    }

    private ScrollPane scroll(FxRobot robot) {
        return robot.lookup(".guide-scroll").queryAs(ScrollPane.class);
    }

    private List<String> rows(FxRobot robot) {
        return robot.lookup(".guide-row").queryAllAs(LinkRow.class).stream().map(Node::getAccessibleText).toList();
    }

    private boolean isInSight(FxRobot robot, Node node) {
        return ask(() -> {
            ScrollPane scroll = scroll(robot);
            return scroll.localToScene(scroll.getBoundsInLocal()).contains(node.localToScene(10, 10));
        });
    }

    @Test
    void theContentsLeadToEveryChapter(FxRobot robot) {
        assertEquals(19, rows(robot).size());
        assertEquals("The idea. Common goals, coordinated efforts, and who answers for them.", rows(robot).getFirst());

        robot.clickOn("Frictions");

        assertEquals(GuideAddress.of(GuideChapter.FRICTIONS), ask(guide::address));
    }

    @Test
    void aPlaceIsOpenedWhereItCanBeSeen(FxRobot robot) {
        open(robot, Question.R4);

        assertTrue(isInSight(robot, entry(robot, Question.R4)));
        assertFalse(isInSight(robot, entry(robot, Question.T1)));
        assertTrue(ask(() -> entry(robot, Question.R4).getPseudoClassStates().toString().contains("sought")));
    }

    @Test
    void frictionsLeadToImprovementsAndTheKeysLeadBack(FxRobot robot) {
        open(robot, Friction.K4);
        double before = ask(() -> scroll(robot).getVvalue());
        Hyperlink link = robot.from(entry(robot, Friction.K4)).lookup(".guide-link").queryAs(Hyperlink.class);
        robot.interact(link::requestFocus);
        robot.type(KeyCode.ENTER);

        assertEquals(GuideAddress.about(Improvement.I4), ask(guide::address));
        assertTrue(isInSight(robot, entry(robot, Improvement.I4)));

        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(GuideAddress.about(Friction.K4), ask(guide::address));
        assertEquals(before, ask(() -> scroll(robot).getVvalue()), 0.001);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        assertEquals(GuideAddress.about(Improvement.I4), ask(guide::address));
    }

    @Test
    void theGuideIsSearchedWhileItHasTheKeys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("trust");

        assertEquals(7, rows(robot).size());
        assertEquals("K4 Lack of trust. Frictions. People keep information to themselves, and revenue is lost.", rows(robot).getFirst());
        assertFalse(heardByWindow.contains(KeyCode.F), "the window heard it, too");

        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertEquals(GuideAddress.about(Improvement.I4), ask(guide::address));
        assertEquals(1, robot.from(entry(robot, Improvement.I4)).lookup(".guide-mark").queryAll().size());

        robot.type(KeyCode.ESCAPE);
        assertEquals("", robot.lookup(".text-field").queryAs(TextField.class).getText());
        assertEquals(0, robot.from(guide).lookup(".guide-mark").queryAll().size());
        assertEquals(GuideAddress.about(Improvement.I4), ask(guide::address));
    }

    @Test
    void whatIsNotFoundIsSaid(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("zeppelin");

        assertEquals(List.of(), rows(robot));
        assertEquals(1, robot.lookup(".guide-about").queryAll().stream()
                .filter(node -> "Nothing about “zeppelin”. Try a single word.".equals(node.getAccessibleText())).count());

        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.ESCAPE);
        assertEquals(19, rows(robot).size());
    }

    @Test
    void aPageIsReadByKeys(FxRobot robot) {
        open(robot, Question.T1);
        robot.interact(guide::focusPage);
        robot.type(KeyCode.END);
        assertEquals(1, ask(() -> scroll(robot).getVvalue()), 0.001);
        robot.type(KeyCode.HOME);
        assertEquals(0, ask(() -> scroll(robot).getVvalue()), 0.001);
        robot.type(KeyCode.PAGE_DOWN);
        assertTrue(ask(() -> scroll(robot).getVvalue()) > 0.1);
    }

    @Test
    void tabGoesOnFromWhatWasFoundAndTheWayBackToTheLinkThatWasFollowed(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("openness").type(KeyCode.ENTER);
        assertTrue(ask(() -> scroll(robot).isFocusVisible()));

        robot.type(KeyCode.TAB);
        Node link = ask(() -> stage.getScene().getFocusOwner());
        assertTrue(ask(() -> isWithin(link, entry(robot, Improvement.I4)) && link.isFocusVisible()), String.valueOf(link));
        String label = ((Labeled) link).getText();

        robot.type(KeyCode.ENTER);
        assertEquals(GuideChapter.FRICTIONS, ask(() -> guide.address().chapter()));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        Node back = ask(() -> stage.getScene().getFocusOwner());
        assertEquals(List.of(label, true), List.of(((Labeled) back).getText(), back.isFocusVisible()));
    }

    private static boolean isWithin(Node node, Node whole) {
        return node != null && (node == whole || isWithin(node.getParent(), whole));
    }

    @Test
    void aPageIsCopiedAsText(FxRobot robot) {
        robot.interact(() -> guide.open(GuideAddress.of(GuideChapter.CASES)));
        robot.interact(guide::focusPage);
        robot.push(KeyCode.CONTROL, KeyCode.C);

        assertTrue(ask(() -> Clipboard.getSystemClipboard().getString()).startsWith("Cases\nTwo successes and two failures.\n"));
    }

    @Test
    void aCardIsMadeByKeysAndIsOneUndoStep(FxRobot robot) {
        open(robot, Improvement.I4);
        Button make = robot.from(entry(robot, Improvement.I4)).lookup(".guide-make").queryButton();
        robot.interact(make::requestFocus);
        robot.type(KeyCode.ENTER);

        Card card = made();
        assertEquals("Build trust by openness", card.title());
        assertEquals(Place.TRAY, card.place());
        assertEquals(Set.of(Improvement.I4), card.improvements());
        assertEquals(new Source.OfImprovement(Improvement.I4), card.from());
        assertEquals(List.of("“Build trust by openness” is in the tray now."), notices.told);

        robot.interact(document::undo);
        assertEquals(1, document.board().cards().size());
    }

    private Card made() {
        return document.board().cards().find(new CardId(2)).orElseThrow();
    }

    @Test
    void aFrictionIsDraggedIntoAQuadrantAsOneUndoStep(FxRobot robot) {
        open(robot, Friction.K2);
        Point2D goal = ask(() -> quadrant(Quadrant.MISALIGNED_UNCOORDINATED));
        lift(robot, Friction.K2, goal);

        Node lit = robot.lookup(".drop-target").query();
        assertTrue(ask(() -> lit.isVisible() && lit.localToScreen(lit.getLayoutBounds()).contains(goal)));
        assertEquals(ask(() -> board.frame().matrix().quadrant(Quadrant.MISALIGNED_UNCOORDINATED).width()),
                lit.getLayoutBounds().getWidth(), 0.01);
        assertEquals("Different goals", robot.lookup(".drop-ghost").queryLabeled().getText());
        robot.release(MouseButton.PRIMARY);

        assertEquals("Different goals", made().title());
        assertEquals(Optional.of(Quadrant.MISALIGNED_UNCOORDINATED), made().place().quadrantIfPlaced());
        assertEquals(Set.of(Friction.K2), made().frictions());
        assertEquals(Set.of(made().id()), document.selection());
        assertFalse(robot.lookup(".drop-ghost").query().getParent().isVisible());

        robot.interact(document::undo);
        assertEquals(1, document.board().cards().size());
    }

    @Test
    void aFrictionDroppedOnACardMarksIt(FxRobot robot) {
        open(robot, Friction.K2);
        Point2D goal = ask(() -> onScreen(board.matrixToScene(board.frame().find(WEBINAR).orElseThrow().box().centre())));
        lift(robot, Friction.K2, goal);
        robot.release(MouseButton.PRIMARY);

        assertEquals(Set.of(Friction.K2, Friction.K9), document.board().cards().find(WEBINAR).orElseThrow().frictions());
        assertEquals(1, document.board().cards().size());

        lift(robot, Friction.K2, goal);
        robot.release(MouseButton.PRIMARY);
        assertEquals(List.of("“Webinar” is marked with it now.", "“Webinar” is marked with it already."), notices.told);

        robot.interact(document::undo);
        assertEquals(Set.of(Friction.K9), document.board().cards().find(WEBINAR).orElseThrow().frictions());
    }

    @Test
    void aDragOntoTheTrayPutsACardThere(FxRobot robot) {
        open(robot, Friction.K2);
        lift(robot, Friction.K2, ask(() -> onScreen(new Point2D(90, 100))));
        robot.release(MouseButton.PRIMARY);

        assertEquals(Place.TRAY, made().place());
    }

    @Test
    void aDragThatEndsWhereItBeganOrIsGivenUpDoesNothing(FxRobot robot) {
        open(robot, Friction.K2);
        Point2D start = ask(() -> grip(robot, Friction.K2));
        lift(robot, Friction.K2, start.add(0, 40));
        robot.release(MouseButton.PRIMARY);

        lift(robot, Friction.K2, ask(() -> quadrant(Quadrant.MISALIGNED_UNCOORDINATED)));
        robot.type(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);

        assertEquals(1, document.board().cards().size());
        assertFalse(robot.lookup(".drop-ghost").query().getParent().isVisible());
        assertEquals(Set.of(), document.selection());
    }

    @Test
    void nothingIsDroppedOnABoardThatIsNotShown(FxRobot robot) {
        open(robot, Friction.K2);
        robot.interact(() -> board.setVisible(false));
        lift(robot, Friction.K2, ask(() -> quadrant(Quadrant.MISALIGNED_UNCOORDINATED)));
        robot.release(MouseButton.PRIMARY);

        assertEquals(1, document.board().cards().size());
    }

    private void lift(FxRobot robot, Enum<?> subject, Point2D goal) {
        Point2D start = ask(() -> grip(robot, subject));
        robot.moveTo(start).press(MouseButton.PRIMARY);
        for (int step = 1; step <= 4; step++) {
            robot.moveTo(start.interpolate(goal, step / 4.0));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D grip(FxRobot robot, Enum<?> subject) {
        return entry(robot, subject).localToScreen(100, 20);
    }

    private Point2D quadrant(Quadrant quadrant) {
        return onScreen(board.matrixToScene(board.frame().matrix().quadrant(quadrant).centre()));
    }

    private Point2D onScreen(Point2D inScene) {
        return inScene.add(stage.getX() + stage.getScene().getX(), stage.getY() + stage.getScene().getY());
    }
}
