package org.alignmentmatrix.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.alignmentmatrix.edit.AddActions;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.edit.SetWeights;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WeightsAndSignsTest extends ChecklistCase {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    private Weights weights() {
        return document.board().checklist().weights();
    }

    private static List<TextField> fields(FxRobot robot) {
        return List.copyOf(robot.lookup(".checklist-weight-field").queryAll());
    }

    private static void fill(FxRobot robot, String... texts) {
        robot.interact(() -> {
            for (int i = 0; i < texts.length; i++) {
                fields(robot).get(i).setText(texts[i]);
            }
        });
    }

    @Test
    void onlyWeightsThatAddUpToAHundredAreKept(FxRobot robot) {
        press(robot, "Weights: equal");
        fill(robot, "40", "20", "30", "11");
        assertEquals(List.of("The weights add up to 101 %. Take away 1 %."), texts(robot, "checklist-verdict"));
        assertTrue(robot.lookup("Keep").queryButton().isDisabled());
        fill(robot, "40", "20", "30", "6");
        assertEquals(List.of("The weights add up to 96 %. Add 4 %."), texts(robot, "checklist-verdict"));
        robot.interact(() -> fields(robot).get(3).requestFocus());
        robot.type(KeyCode.UP, KeyCode.DOWN, KeyCode.UP).type(KeyCode.END, KeyCode.BACK_SPACE).write("0");
        assertEquals(List.of("The weights add up to 100 %."), texts(robot, "checklist-verdict"));
        robot.type(KeyCode.ENTER);

        assertEquals(Weights.of(40, 20, 30, 10), weights());
        assertEquals(List.of("Weight 40\u00a0%", "Weight 20\u00a0%", "Weight 30\u00a0%", "Weight 10\u00a0%"),
                texts(robot, "checklist-weight"));
        assertTrue(robot.lookup("Weights 40 · 20 · 30 · 10\u00a0%").query().isVisible());
        robot.interact(document::undo);
        assertEquals(Board.EMPTY, document.board());
        assertEquals(List.of(), texts(robot, "checklist-weight"));
    }

    @Test
    void whatIsNoWeightIsSaidAndChangesNothing(FxRobot robot) {
        press(robot, "Weights: equal");
        for (String wrong : List.of("-5", "1000", "101", "abc", "", "2.5")) {
            fill(robot, wrong);
            assertEquals(List.of("A weight is a whole number from 0 to 100."), texts(robot, "checklist-verdict"), wrong);
            assertTrue(robot.lookup("Keep").queryButton().isDisabled() && robot.lookup("Balance").queryButton().isDisabled(), wrong);
        }
        robot.interact(() -> fields(robot).getFirst().requestFocus());
        robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
        assertEquals(Weights.EQUAL, weights());
        assertEquals(List.of(), fields(robot));
    }

    @Test
    void balanceKeepsTheProportionsAndEqualForgetsThem(FxRobot robot) {
        press(robot, "Weights: equal");
        fill(robot, "40", "20", "30", "11");
        press(robot, "Balance");
        assertEquals(List.of("39", "20", "30", "11"), fields(robot).stream().map(TextField::getText).toList());
        fill(robot, "0", "0", "0", "0");
        press(robot, "Balance");
        assertEquals(List.of("25", "25", "25", "25"), fields(robot).stream().map(TextField::getText).toList());
        fill(robot, "70", "10", "10", "10");
        press(robot, "Equal");
        press(robot, "Keep");
        assertEquals(Weights.EQUAL, weights());
        assertFalse(document.isDirty());
    }

    @Test
    void weightsThatChangeElsewhereReplaceThoseInTheEditor(FxRobot robot) {
        press(robot, "Weights: equal");
        robot.interact(() -> document.perform(new SetWeights(Weights.of(100, 0, 0, 0))));

        assertEquals(List.of("100", "0", "0", "0"), fields(robot).stream().map(TextField::getText).toList());
    }

    @Test
    void signsAreTickedAndCountedByKeysAlone(FxRobot robot) {
        assertEquals(List.of("none noted yet"), texts(robot, "checklist-signs-result"));
        robot.interact(() -> {
            pane.openSigns(Sign.G1);
            pane.focusCurrent();
        });
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.MINUS, KeyCode.ADD, KeyCode.ADD);
        robot.type(KeyCode.DOWN, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.BACK_SPACE);

        assertEquals(new Signs(Map.of(Sign.G1, new Signs.Seen.Ticked(), Sign.G2, new Signs.Seen.Counted(13),
                Sign.G3, new Signs.Seen.Counted(12))), document.board().signs());
        assertEquals(List.of("3 of 5 strong · 0 of 4 weak"), texts(robot, "checklist-signs-result"));
        robot.type(KeyCode.SPACE);
        assertEquals(Optional.empty(), document.board().signs().of(Sign.G3));
        robot.type(KeyCode.MINUS, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.SPACE);
        assertEquals(new Signs(Map.of(Sign.G2, new Signs.Seen.Counted(13))), document.board().signs());
    }

    @Test
    void twoTicksOfOneWeakSignCountOnceAndUndoGoesToTheSign(FxRobot robot) {
        robot.interact(() -> {
            pane.openSigns(Sign.W3A);
            pane.focusCurrent();
        });
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        assertEquals(List.of("0 of 5 strong · 1 of 4 weak"), texts(robot, "checklist-signs-result"));
        assertTrue(texts(robot, "checklist-sign-points").contains("Points at: Shared metrics, Shared recognition"));

        robot.interact(() -> pane.open(Question.T1));
        assertEquals(List.of(), texts(robot, "checklist-sign-points"));
        robot.interact(document::undo);
        robot.interact(pane::focusCurrent);
        robot.type(KeyCode.DIGIT7);
        assertEquals(Optional.of(new Signs.Seen.Counted(7)), document.board().signs().of(Sign.W3B));
    }

    @Test
    void aSignBelowTheCurrentOneIsTickedByTheFirstClick(FxRobot robot) {
        robot.interact(() -> {
            pane.openSigns(Sign.G1);
            pane.focusCurrent();
        });
        CheckBox below = robot.lookup((CheckBox box) -> box.getText().equals(Guide.in(Locale.ENGLISH).name(Sign.G2))).query();
        robot.moveTo(below, new Point2D(-below.getWidth() / 2 + 8, 0)).press(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Optional.of(new Signs.Seen.Ticked()), document.board().signs().of(Sign.G2));
        robot.type(KeyCode.DIGIT3);
        assertEquals(Optional.of(new Signs.Seen.Counted(3)), document.board().signs().of(Sign.G2), "the clicked sign is the current one");
    }

    @Test
    void aKeyHeldDownMakesOnlyOneActionOfAQuestionAndOfASign(FxRobot robot) {
        hold(robot, KeyCode.G);
        robot.interact(() -> {
            pane.openSigns(Sign.G5);
            pane.focusCurrent();
        });
        hold(robot, KeyCode.G);
        hold(robot, KeyCode.C);

        assertEquals(List.of("action of " + new Source.OfQuestion("T1"), "action of " + new Source.OfSign(Sign.G5),
                "card of " + new Source.OfSign(Sign.G5)), acts.heard);
    }

    /// The robot itself does not repeat.
    private void hold(FxRobot robot, KeyCode code) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_PRESSED, KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            robot.interact(() -> Event.fireEvent(pane.getScene().getFocusOwner(),
                    new KeyEvent(type, "", "", code, false, false, false, false)));
        }
    }

    @Test
    void findingsBecomeCardsAndActions(FxRobot robot) {
        robot.type(KeyCode.G, KeyCode.C);
        press(robot, "→ action");
        robot.clickOn("+ comment").write("cg");
        robot.interact(() -> {
            pane.openSigns(Sign.G5);
            pane.focusCurrent();
        });
        robot.type(KeyCode.G);
        press(robot, "→ card");

        var question = new Source.OfQuestion("T1");
        var sign = new Source.OfSign(Sign.G5);
        assertEquals(List.of("action of " + question, "card of " + question, "action of " + question, "action of " + sign,
                "card of " + sign), acts.heard);
    }

    @Test
    void whatWasMadeOfAQuestionOrItsGapIsShown(FxRobot robot) {
        var action = Action.create(new ActionId(1), "Meet", new Source.OfQuestion("T1"), Instant.EPOCH);
        var card = Card.create(new CardId(1), CardKind.INITIATIVE, Side.JOINT, "Lunch", Instant.EPOCH).withFrom(new Source.OfGap("T1"));
        assertEquals(List.of(), texts(robot, "made"));
        robot.interact(() -> {
            document.perform(new AddActions(List.of(action)));
            document.perform(new AddCards(List.of(card)));
        });
        assertEquals(List.of("1 action", "1 card"), texts(robot, "made"));
        press(robot, "1 action");
        press(robot, "1 card");
        assertEquals(List.of("show [A-001]", "show [" + card.id() + "]"), acts.heard);

        robot.interact(document::undo);
        assertEquals(List.of("1 action"), texts(robot, "made"));
    }

    @Test
    void revealIsTheFourthSegmentAndChoosingAVoiceClosesTheCurtain(FxRobot robot) {
        robot.clickOn("Reveal");
        assertTrue(revealed.get());
        assertEquals(List.of("Reveal"), chosen(robot));

        robot.clickOn("Sales");
        assertFalse(revealed.get());
        assertEquals(List.of("Sales"), chosen(robot));
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertFalse(revealed.get(), "an arrow key does not reveal");
        robot.type(KeyCode.ENTER);
        assertTrue(revealed.get());
        robot.type(KeyCode.LEFT);
        assertEquals(List.of("Reveal"), chosen(robot), "an arrow key only goes to a voice");
        robot.type(KeyCode.ENTER);
        assertEquals(List.of(Voice.SALES, Voice.LEADERSHIP), answering);
        assertEquals(List.of("Leadership"), chosen(robot));
    }

    @Test
    void backFromAQuestionTheKeysAreAtTheVoiceThatAnswers(FxRobot robot) {
        robot.interact(() -> pane.showVoice(Voice.MARKETING));
        robot.interact(pane::focusCurrent);
        while (!(pane.getScene().getFocusOwner() instanceof ToggleButton)) {
            robot.push(KeyCode.SHIFT, KeyCode.TAB);
        }
        robot.type(KeyCode.LEFT, KeyCode.SPACE);

        assertEquals(List.of("Sales"), chosen(robot));
        assertFalse(revealed.get());
    }

    @Test
    void onceRevealedThePanelSaysWhoseAnswersAClickWouldChange(FxRobot robot) {
        assertEquals(List.of("Only sales’ answers are shown"), texts(robot, "checklist-whose"));
        robot.clickOn("Reveal");
        assertEquals(List.of("Revealed. Here you change sales’ answers."), texts(robot, "checklist-whose"));
        robot.interact(() -> pane.look(Voice.MARKETING));
        assertEquals(List.of("Revealed. Here you change marketing’s answers."), texts(robot, "checklist-whose"));
        robot.clickOn("Marketing");
        assertEquals(List.of("Only marketing’s answers are shown"), texts(robot, "checklist-whose"));
    }

    private static List<String> chosen(FxRobot robot) {
        return robot.lookup(".checklist-voice").<ToggleButton>queryAll().stream().filter(ToggleButton::isSelected)
                .map(ToggleButton::getText).toList();
    }
}
