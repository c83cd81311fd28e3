package org.alignmentmatrix.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AddOwnQuestion;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.RemoveOwnQuestion;
import org.alignmentmatrix.edit.SetScaleWords;
import org.alignmentmatrix.edit.TakeSnapshot;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class OwnQuestionsTest extends ChecklistCase {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    private List<OwnQuestion> own() {
        return document.board().checklist().own().all();
    }

    private Answer answer(OwnQuestion question) {
        return document.board().checklist().answer(Voice.SALES, question);
    }

    @Test
    void aQuestionIsAddedInWordsThatCanBeSeenAndIsOneUndoStep(FxRobot robot) {
        press(robot, "+ question");
        robot.write("Do we lunch together, 1 to 4?");
        assertEquals(List.of("None · A little · Some · A lot · Very much", "Never · Yearly · Quarterly · Monthly · Weekly",
                "Not at all · Poorly · Fairly · Well · Very well", "No · Starting · Partly · Mostly · Yes",
                "Separate · Manual · Partly · Integrated · One"), texts(robot, "radio-button"));
        robot.interact(() -> robot.lookup("Never · Yearly · Quarterly · Monthly · Weekly").queryAs(RadioButton.class).fire());
        robot.interact(() -> robot.lookup("leadership acts").queryAs(ToggleButton.class).fire());
        assertEquals(List.of(), own(), "before it is kept");
        press(robot, "Add");

        var lunch = new OwnQuestion(new OwnId(1), Area.TIME, "Do we lunch together, 1 to 4?", Scale.FREQUENCY, Actor.LEADERSHIP);
        assertEquals(List.of(lunch), own());
        robot.type(KeyCode.DIGIT4); // it is the current question and has the keys
        assertEquals(Answer.level(4), answer(lunch));

        robot.interact(document::undo);
        robot.interact(document::undo);
        assertEquals(Board.EMPTY, document.board());
        assertEquals(List.of(), texts(robot, "checklist-own-title"));
    }

    @Test
    void ownQuestionsAreWalkedThroughAtTheEndOfTheirAreaAndScoredApart(FxRobot robot) {
        var lunch = new OwnQuestion(new OwnId(2), Area.TIME, "Lunch?", Scale.EASE, Actor.BOTH);
        var call = new OwnQuestion(new OwnId(3), Area.TIME, "A call?", Scale.YES, Actor.BOTH);
        robot.interact(() -> {
            document.perform(new AddOwnQuestion(FORECAST));
            document.perform(new AddOwnQuestion(lunch));
            document.perform(new AddOwnQuestion(call));
            pane.open(Question.T9);
            pane.focusCurrent();
        });
        robot.type(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.N);
        assertEquals(List.of(Answer.level(3), Answer.of(Rating.NOT_APPLICABLE), Answer.NONE),
                List.of(answer(FORECAST), answer(lunch), answer(call)));
        assertEquals(List.of("Your own questions (scored apart)"), texts(robot, "checklist-own-title"));
        assertEquals(List.of("1 of 2 · 75\u00a0%"), texts(robot, "checklist-own-score"));
        assertEquals("1 of 9", texts(robot, "checklist-score-count").getFirst());

        robot.type(KeyCode.DIGIT4);
        robot.type(KeyCode.DIGIT0);
        assertEquals(Answer.level(0), document.board().checklist().answer(Voice.SALES, Question.M1));
        robot.type(KeyCode.UP, KeyCode.UP, KeyCode.SPACE);
        assertEquals(Answer.NONE, answer(call));
        robot.interact(document::undo);
        robot.interact(document::undo); // goes back to M1
        robot.interact(document::undo);
        robot.type(KeyCode.DIGIT1);
        assertEquals(Answer.level(1), answer(call));
    }

    @Test
    void aQuestionIsAskedInOtherWordsAndKeepsItsAnswer(FxRobot robot) {
        robot.interact(() -> {
            document.perform(new AddOwnQuestion(FORECAST));
            document.perform(AnswerQuestion.of(Voice.SALES, FORECAST, Answer.level(3)));
            pane.open(FORECAST);
            pane.focusCurrent();
        });
        press(robot, "edit");
        robot.interact(() -> robot.lookup("No · Starting · Partly · Mostly · Yes").queryAs(RadioButton.class).requestFocus());
        robot.type(KeyCode.DOWN); // the next scale
        robot.interact(() -> robot.lookup(".checklist-form .checklist-note").queryAs(TextArea.class).requestFocus());
        robot.type(KeyCode.END).write(" Really?").type(KeyCode.ENTER);

        OwnQuestion asked = own().getFirst();
        assertEquals(FORECAST.withAsk("Is there one forecast? Really?").withScale(Scale.INTEGRATION), asked);
        assertEquals(Answer.level(3), answer(asked));
        assertTrue(texts(robot, "checklist-ask").contains("Is there one forecast? Really?"));
        robot.type(KeyCode.DIGIT1);
        assertEquals(Answer.level(1), answer(asked));
    }

    @Test
    void escapeGivesUpAndADeletedQuestionComesBackWithUndo(FxRobot robot) {
        robot.interact(() -> {
            document.perform(new AddOwnQuestion(FORECAST));
            pane.open(FORECAST);
            pane.focusCurrent();
        });
        press(robot, "edit");
        robot.write(" Or two?").type(KeyCode.ESCAPE);
        assertEquals(List.of(FORECAST), own());

        robot.type(KeyCode.DIGIT2, KeyCode.UP);
        press(robot, "delete");
        assertEquals(List.of(), own());
        robot.type(KeyCode.DIGIT0);
        assertEquals(Answer.level(0), document.board().checklist().answer(Voice.SALES, Question.T9), "the question before it is current");

        robot.interact(document::undo);
        robot.interact(document::undo);
        robot.type(KeyCode.DIGIT4);
        assertEquals(Answer.level(4), answer(FORECAST));
    }

    @Test
    void theScaleStaysOnceASnapshotHoldsAnswers(FxRobot robot) {
        robot.interact(() -> {
            document.perform(new AddOwnQuestion(FORECAST));
            document.perform(AnswerQuestion.of(Voice.SALES, FORECAST, Answer.level(3)));
            document.perform(new TakeSnapshot("Spring"));
            pane.open(FORECAST);
        });
        press(robot, "edit");

        assertTrue(robot.lookup(".radio-button").<RadioButton>queryAll().stream().allMatch(RadioButton::isDisabled));
        assertTrue(robot.lookup("A snapshot holds answers in these words, so they stay.").query().isVisible());
    }

    @Test
    void whatIsTypedIsKeptWhenTheBoardIsSavedAndForgottenWithTheBoard(FxRobot robot) {
        press(robot, "+ question");
        robot.write("Lunch?");
        robot.interact(document::settle);
        assertEquals(List.of("Lunch?"), own().stream().map(OwnQuestion::ask).toList());

        press(robot, "+ question");
        robot.write("Dinner?");
        robot.interact(() -> document.open(Board.EMPTY, new Origin.Untitled()));
        robot.interact(document::settle);
        assertEquals(List.of(), own());
    }

    @Test
    void aBlankQuestionIsNotAdded(FxRobot robot) {
        press(robot, "+ question");
        robot.write("  ").type(KeyCode.ENTER);

        assertTrue(robot.lookup("Add").queryButton().isDisabled());
        assertEquals(List.of(), own());
    }

    @Test
    void aQuestionThatIsTakenAwayElsewhereLosesTheKeysToItsNeighbour(FxRobot robot) {
        robot.interact(() -> {
            document.perform(new AddOwnQuestion(FORECAST));
            pane.open(FORECAST);
            pane.focusCurrent();
            document.perform(new RemoveOwnQuestion(FORECAST.id()));
        });
        robot.type(KeyCode.DIGIT3);

        assertEquals(Answer.level(3), document.board().checklist().answer(Voice.SALES, Question.T9));
    }

    @Test
    void theBoardsOwnWordsStandOnTheLevels(FxRobot robot) {
        var words = new ScaleWords(Map.of(Scale.AMOUNT, List.of("Zero", "One", "Two", "Three", "Four")));
        robot.interact(() -> document.perform(new SetScaleWords(words)));

        assertEquals(List.of("Zero", "One", "Two", "Three", "Four", "n/a"), texts(robot, "checklist-level").subList(0, 6));
        ToggleButton two = robot.lookup("Two").queryAs(ToggleButton.class);
        assertEquals("Two, 2 of 4", two.getAccessibleText());
        assertEquals("Two – key 2", two.getTooltip().getText());
    }
}
