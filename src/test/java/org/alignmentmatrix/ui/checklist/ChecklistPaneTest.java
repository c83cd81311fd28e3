package org.alignmentmatrix.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.HeardActs;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ChecklistPaneTest {

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), () -> Instant.EPOCH);
    private final List<KeyCode> heardByWindow = new ArrayList<>();
    private ChecklistPane pane;

    @Start
    void start(Stage stage) {
        pane = new ChecklistPane(document, Guide.in(Locale.ENGLISH), Messages.in(Locale.ENGLISH), new HeardActs(),
                new Revealing(() -> { }, _ -> { }, new SimpleObjectProperty<>(false)));
        var root = new StackPane(pane);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> heardByWindow.add(event.getCode()));
        stage.setX(0);
        stage.setY(0);
        var scene = new Scene(root, 392, 880);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/checklist.css");
        stage.setScene(scene);
        stage.show();
        pane.focusCurrent();
    }

    @Test
    void anAreaIsAnsweredByKeysAlone(FxRobot robot) {
        robot.type(KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
        robot.type(KeyCode.NUMPAD4, KeyCode.NUMPAD3, KeyCode.NUMPAD3, KeyCode.NUMPAD0);

        assertEquals(OptionalDouble.of(100 * 20 / 36.0), Scores.of(document.board().checklist(), Voice.SALES).area(Area.TIME).percent());
        assertEquals(List.of("Shared time", "9 of 9", "56\u00a0%"), line(robot, 0));
        assertEquals(List.of("Sales overall", "1 of 4 areas", "56\u00a0%"), line(robot, 4));
        assertEquals(List.of("M1 · leadership acts", "M2 · leadership acts", "M3 · leadership acts"), open(robot));

        robot.type(KeyCode.N, KeyCode.DIGIT3);

        assertEquals(List.of("Shared metrics", "1 of 2", "75\u00a0%"), line(robot, 1));
        assertEquals(List.of(), heardByWindow, "keys that the window heard, too");
    }

    @Test
    void whatAnotherVoiceAnsweredIsNowhereShown(FxRobot robot) {
        var secret = new Answer(new Rating.Level(4), "they never call back", "mail of May");
        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.MARKETING, Question.T1, secret)));

        assertEquals("Only sales’ answers are shown", onlyLine(robot));
        assertEquals(List.of(), chosen(robot));
        assertEquals(List.of(), remarks(robot));
        assertEquals(List.of("Shared time", "0 of 9", "–"), line(robot, 0));

        robot.clickOn("Marketing");

        assertEquals(Voice.MARKETING, pane.voiceProperty().get());
        assertEquals("Only marketing’s answers are shown", onlyLine(robot));
        assertEquals(List.of("Very much, 4 of 4"), chosen(robot));
        assertEquals(List.of("they never call back", "mail of May"), remarks(robot));

        robot.interact(() -> pane.showVoice(Voice.LEADERSHIP));
        robot.interact(document::undo);
        robot.interact(document::redo);

        assertEquals("Only leadership’s answers are shown", onlyLine(robot));
        assertEquals(List.of(), chosen(robot));
        assertEquals(List.of(), remarks(robot));
        assertEquals(List.of(Answer.NONE, secret), answers(Question.T1, Voice.LEADERSHIP, Voice.MARKETING));
    }

    @Test
    void undoGoesBackToTheAnswerItRestores(FxRobot robot) {
        robot.interact(() -> pane.open(Question.T9));
        robot.interact(pane::focusCurrent);
        robot.type(KeyCode.DIGIT3); // goes on to the next area
        robot.interact(document::undo);

        assertEquals(List.of(), chosen(robot));
        assertTrue(open(robot).contains("T9 · marketing acts"), "the area of the answer is open again");

        robot.type(KeyCode.DIGIT2);
        assertEquals(Answer.level(2), answer(Question.T9));
    }

    @Test
    void onAnotherBoardSalesAnswersFirstAgainEvenIfThePanelIsNotShown(FxRobot robot) {
        robot.interact(() -> pane.showVoice(Voice.MARKETING));
        robot.type(KeyCode.DIGIT4, KeyCode.DIGIT4);
        robot.interact(() -> {
            var root = (StackPane) pane.getParent();
            root.getChildren().remove(pane);
            document.open(Board.EMPTY, new Origin.Untitled());
            root.getChildren().add(pane);
            pane.focusCurrent();
        });
        robot.type(KeyCode.DIGIT1);

        assertEquals("Only sales’ answers are shown", onlyLine(robot));
        assertEquals(Answer.level(1), document.board().checklist().answer(Voice.SALES, Question.T1));
    }

    @Test
    void digitsInACommentAreText(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        robot.clickOn("+ comment");
        robot.write("4 of 10 leads, n");
        assertEquals(new Answer(new Rating.Level(0), "4 of 10 leads, n", ""), answer(Question.T1));

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Answer.level(0), answer(Question.T1));
        assertEquals(List.of(""), remarks(robot));

        robot.type(KeyCode.ESCAPE, KeyCode.DIGIT4);
        assertEquals(Answer.level(4), answer(Question.T1));
    }

    @Test
    void commentAndEvidenceAreWrittenByKeysAlone(FxRobot robot) {
        robot.type(KeyCode.M);
        robot.write("me");
        robot.type(KeyCode.ESCAPE, KeyCode.E);
        robot.write("CRM");
        robot.type(KeyCode.ESCAPE, KeyCode.M); // it is open already
        robot.write("n");

        assertEquals(new Answer(Rating.NOT_ANSWERED, "men", "CRM"), answer(Question.T1));
    }

    @Test
    void enterChoosesTheWordThatTabLedToAndThenGoesOn(FxRobot robot) {
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
        assertEquals(Answer.level(1), answer(Question.T1));

        robot.type(KeyCode.ENTER, KeyCode.DIGIT3);
        assertEquals(List.of(Answer.level(1), Answer.level(3)), List.of(answer(Question.T1), answer(Question.T2)));
    }

    @Test
    void aCommentEndsAtItsLimitAndSaysSo(FxRobot robot) {
        robot.clickOn("+ comment");
        robot.interact(() -> robot.lookup(".checklist-note").queryAs(TextArea.class).setText("x".repeat(10_001)));

        assertEquals(Answer.COMMENT_LIMIT, answer(Question.T1).comment().length());
        assertTrue(robot.lookup("A comment has room for 10,000 characters.").query().isVisible());
    }

    @Test
    void aClickOnTheChosenLevelTakesItBack(FxRobot robot) {
        robot.clickOn(level(robot, "Monthly, 3 of 4"));
        assertEquals(Answer.level(3), answer(Question.T2));
        assertEquals(List.of("Monthly, 3 of 4"), chosen(robot));

        robot.clickOn(level(robot, "Monthly, 3 of 4"));
        assertEquals(Answer.NONE, answer(Question.T2));
        assertEquals(List.of(), chosen(robot));

        robot.type(KeyCode.DIGIT1); // the clicked question became the current one
        assertEquals(Answer.level(1), answer(Question.T2));
    }

    @Test
    void aKeyHeldDownAnswersOnlyOnce(FxRobot robot) {
        for (int repeat = 0; repeat < 3; repeat++) {
            robot.interact(() -> fire(KeyEvent.KEY_PRESSED)); // the robot itself does not repeat
        }
        robot.interact(() -> fire(KeyEvent.KEY_RELEASED));
        assertEquals(List.of(Answer.level(2), Answer.NONE), List.of(answer(Question.T1), answer(Question.T2)));

        robot.type(KeyCode.DIGIT2);
        assertEquals(Answer.level(2), answer(Question.T2));
    }

    private void fire(EventType<KeyEvent> type) {
        Node focused = pane.getScene().getFocusOwner();
        Event.fireEvent(focused, new KeyEvent(type, "2", "2", KeyCode.DIGIT2, false, false, false, false));
    }

    private Answer answer(Question question) {
        return document.board().checklist().answer(pane.voiceProperty().get(), question);
    }

    private List<Answer> answers(Question question, Voice... voices) {
        return List.of(voices).stream().map(voice -> document.board().checklist().answer(voice, question)).toList();
    }

    private static String onlyLine(FxRobot robot) {
        return robot.lookup(".checklist-hint").<Label>queryAll().iterator().next().getText();
    }

    /// Name, count and percent of an area, or of all of them (4).
    private static List<String> line(FxRobot robot, int index) {
        return List.of(".checklist-score-name", ".checklist-score-count", ".checklist-score-percent").stream()
                .map(part -> List.copyOf(robot.lookup(part).<Label>queryAll()).get(index).getText())
                .toList();
    }

    /// The small lines of the questions that are shown.
    private static List<String> open(FxRobot robot) {
        return robot.lookup(".checklist-hint").<Label>queryAll().stream()
                .map(Label::getText).filter(text -> text.contains(" · ")).toList();
    }

    private static List<String> chosen(FxRobot robot) {
        return robot.lookup(".checklist-level").<ToggleButton>queryAll().stream()
                .filter(ToggleButton::isSelected).map(ToggleButton::getAccessibleText).toList();
    }

    private static ToggleButton level(FxRobot robot, String said) {
        return robot.lookup(".checklist-level").<ToggleButton>queryAll().stream()
                .filter(button -> button.getAccessibleText().equals(said)).findFirst().orElseThrow();
    }

    private static List<String> remarks(FxRobot robot) {
        return robot.lookup(".checklist-note").<TextArea>queryAll().stream()
                .filter(area -> area.getParent().isVisible()).map(TextArea::getText).toList();
    }
}
