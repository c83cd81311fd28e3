package org.alignmentmatrix.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.edit.StyleQuadrants;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.FakeNotices;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.storage.Settings;
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
class BoardPaneTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final CardId FIRST = new CardId(1);

    private OpenDocument document;
    private BoardPane board;
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
        document = new OpenDocument(crowd(1_000), new Origin.Untitled(), InstantSource.fixed(NOW));
        Messages messages = Messages.in(Locale.UK);
        BoardLook look = new BoardLook(new BoardFonts(), new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)), new PlainWords(),
                () -> LocalDate.of(2026, 11, 20));
        // nothing glides
        Choices choices = new Choices(new Remembered(Settings.DEFAULTS, _ -> { }), new SimpleObjectProperty<>(true));
        board = new BoardPane(document, look, choices, messages, Guide.in(Locale.UK)::example, new FakeNotices());
        board.setTrayWidth(200);
        BoardKeys.install(board, document);
        window.setScene(new Scene(board, 950, 800));
        window.setX(0);
        window.setY(0);
        window.show();
        board.requestFocus();
    }

    /// One large card that stands alone in the first quadrant, all others in the second.
    private static Board crowd(int cards) {
        var all = new ArrayList<Card>();
        all.add(card(1).withPlace(new Place.OnMatrix(Quadrant.MISALIGNED_UNCOORDINATED, Spot.CENTRE)));
        for (int i = 2; i <= cards; i++) {
            Spot spot = new Spot(i % 40 / 40.0, i / 40 / 26.0);
            all.add(card(i).withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, spot)));
        }
        return new Board("", Cards.of(all), Checklist.EMPTY);
    }

    private static Card card(int number) {
        return Card.create(new CardId(number), CardKind.INITIATIVE, Side.SALES, "Card " + number, NOW);
    }

    @Test
    void draggingOneOfAThousandCardsRepaintsTheOverlayOnly(FxRobot robot) {
        int before = repaints();
        Point2D from = onScreen(boxOf(FIRST));
        Point2D to = onScreen(roomOf(Quadrant.ALIGNED_UNCOORDINATED));

        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        for (int step = 1; step <= 20; step++) {
            robot.moveTo(from.interpolate(to, step / 20.0));
        }
        WaitForAsyncUtils.waitForFxEvents();
        int lifted = repaints();
        assertTrue(lifted - before <= 4, "the lift repaints the tiles around the card: " + (lifted - before));
        robot.moveTo(from.interpolate(to, 0.5));
        robot.moveTo(from.interpolate(to, 0.7));
        robot.moveTo(to);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(lifted, repaints(), "base repaints while the card hangs on the pointer");

        robot.release(MouseButton.PRIMARY);
        waitForPicture();
        assertTrue(repaints() > lifted && repaints() - lifted <= 8, "the drop repaints the tiles it changed: " + (repaints() - lifted));
        assertEquals(Optional.of(Quadrant.ALIGNED_UNCOORDINATED), placeOf(FIRST).quadrantIfPlaced());
    }

    @Test
    void escapeCancelsADrag(FxRobot robot) {
        Place before = placeOf(FIRST);
        robot.moveTo(onScreen(boxOf(FIRST)));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(onScreen(roomOf(Quadrant.ALIGNED_COORDINATED)));
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(before, placeOf(FIRST));
        assertEquals(Optional.empty(), onFx(document::undoable));
    }

    @Test
    void aCardDraggedToTheTrayComesBackFromIt(FxRobot robot) {
        drag(robot, onScreen(boxOf(FIRST)), onScreen(new Box(-120, 50, 0, 0)));
        assertEquals(Place.TRAY, placeOf(FIRST));
        waitForPicture();

        Point2D cell = onFx(() -> board.lookupAll(".list-cell").stream().map(CardCell.class::cast)
                .filter(found -> found.getItem() != null)
                .map(found -> found.localToScreen(found.getWidth() / 2, 15)).findFirst().orElseThrow());
        drag(robot, cell, onScreen(roomOf(Quadrant.MISALIGNED_COORDINATED)));

        assertEquals(Optional.of(Quadrant.MISALIGNED_COORDINATED), placeOf(FIRST).quadrantIfPlaced());
    }

    @Test
    void selectingAndAnsweringRepaintNothingBelowTheOverlay(FxRobot robot) {
        int before = repaints();

        robot.clickOn(onScreen(boxOf(FIRST)));
        assertEquals(List.of(FIRST), List.copyOf(onFx(document::selection)));
        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(3))));
        robot.interact(() -> board.commands().selectAll());
        waitForPicture();

        assertEquals(before, repaints());
    }

    @Test
    void aCardMadeFromAGapFollowsTheAnswersToItsQuestionAndNoOthers(FxRobot robot) {
        Card gap = card(1).withFrom(new Source.OfGap("F2")).withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE));
        robot.interact(() -> document.open(new Board("", Cards.of(List.of(gap)), Checklist.EMPTY), new Origin.Untitled()));
        robot.interact(() -> board.gauge(new SimpleObjectProperty<>(true)));
        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.SALES, Question.F2, Answer.level(3))));
        int before = repaints();
        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.MARKETING, Question.F3, Answer.level(1))));
        assertEquals(before, repaints(), "another question repaints nothing");

        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.MARKETING, Question.F2, Answer.level(1))));
        int painted = repaints();
        assertTrue(painted > before && painted - before <= 4, "the gauge repaints the tiles of its card: " + (painted - before));
        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.LEADERSHIP, Question.F2, Answer.level(0))));
        assertEquals(painted, repaints(), "a third voice repaints nothing");
    }

    @Test
    void aGaugeTellsNothingWhileTheAnswersAreHidden(FxRobot robot) {
        Card gap = card(1).withFrom(new Source.OfGap("F2")).withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE));
        var revealed = new SimpleObjectProperty<>(false);
        robot.interact(() -> document.open(new Board("", Cards.of(List.of(gap)), Checklist.EMPTY), new Origin.Untitled()));
        robot.interact(() -> board.gauge(revealed));
        robot.interact(() -> {
            document.perform(AnswerQuestion.of(Voice.SALES, Question.F2, Answer.level(3)));
            document.perform(AnswerQuestion.of(Voice.MARKETING, Question.F2, Answer.level(1)));
        });
        assertEquals(CardPlan.Marks.NO_GAUGE, apart());

        robot.interact(() -> revealed.set(true));
        assertEquals(2, apart());
        robot.interact(() -> revealed.set(false));
        assertEquals(CardPlan.Marks.NO_GAUGE, apart());
    }

    private int apart() {
        return onFx(() -> assertInstanceOf(CardPlan.Full.class, board.frame().find(FIRST).orElseThrow()).marks().apart());
    }

    /// Nobody asks for the frame between the edits: each must reach the picture by itself.
    @Test
    void everyEditIsPaintedThoughNobodyAsksForThePicture(FxRobot robot) {
        for (Side side : List.of(Side.MARKETING, Side.JOINT, Side.SALES)) {
            int before = repaints();
            robot.interact(() -> document.perform(SetField.of(FIRST, CardField.SIDE, side)));
            assertTrue(repaints() > before, "painted after the side became " + side);
        }
        int before = repaints();
        robot.interact(() -> document.perform(new StyleQuadrants(QuadrantStyles.TEMPLATE.with(Quadrant.ALIGNED_COORDINATED,
                new QuadrantStyle("Ours", "", null)))));
        assertTrue(repaints() > before, "painted after a quadrant got another name");
    }

    @Test
    void arrowsNudgeAndARunOfNudgesIsOneStep(FxRobot robot) {
        robot.clickOn(onScreen(boxOf(FIRST)));
        Place before = placeOf(FIRST);

        robot.press(KeyCode.RIGHT).press(KeyCode.RIGHT).press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(((Place.OnMatrix) placeOf(FIRST)).spot().u() > ((Place.OnMatrix) before).spot().u());
        robot.interact(document::undo);
        assertEquals(before, placeOf(FIRST));
    }

    @Test
    void typingALetterStartsACardAndEnterWaitsForTheNext(FxRobot robot) {
        robot.interact(board::requestFocus);
        robot.write("Partner day\n").write("Two\n");
        robot.push(KeyCode.ESCAPE);

        assertEquals(List.of("Partner day", "Two"), onFx(() -> document.board().cards().stream()
                .filter(card -> card.place() instanceof Place.Tray).map(Card::title).toList()));
        assertTrue(onFx(board::isFocused), "the keys are back on the board");
    }

    private int repaints() {
        waitForPicture();
        return onFx(board::repaints);
    }

    private void waitForPicture() {
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            return true;
        });
    }

    private Place placeOf(CardId id) {
        return onFx(() -> document.board().cards().find(id).orElseThrow().place());
    }

    private Box boxOf(CardId id) {
        waitForPicture();
        return onFx(() -> board.frame().find(id).orElseThrow().box());
    }

    private Box roomOf(Quadrant quadrant) {
        return onFx(() -> board.frame().matrix().room(quadrant));
    }

    private Point2D onScreen(Box box) {
        return onFx(() -> {
            Point2D inScene = board.matrixToScene(box.centre());
            return board.localToScreen(board.sceneToLocal(inScene));
        });
    }

    private void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        for (int step = 1; step <= 5; step++) {
            robot.moveTo(from.interpolate(to, step / 5.0));
        }
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }
}
