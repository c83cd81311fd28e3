package org.alignmentmatrix.ui.reveal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AddActions;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.ui.board.BoardLook;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RevealPaneTest {

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), () -> Instant.EPOCH);
    private final Curtain curtain = new Curtain(document);
    private final List<String> done = new ArrayList<>();
    private final List<KeyCode> heardByWindow = new ArrayList<>();
    private RevealPane pane;

    @Start
    void start(Stage stage) {
        var look = new BoardLook(new BoardFonts(), new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)), new PlainWords(),
                () -> LocalDate.of(2026, 3, 31));
        pane = new RevealPane(document, look, Guide.in(Locale.UK), Messages.in(Locale.UK), curtain, new GapActs() {
            @Override
            public void makeAction(Gap gap) {
                done.add("action " + gap.asked().key());
            }

            @Override
            public void makeCard(Gap gap) {
                done.add("card " + gap.asked().key());
            }

            @Override
            public void showCards(List<CardId> cards) {
                done.add("show " + cards);
            }

            @Override
            public void showActions(List<ActionId> actions) {
                done.add("show " + actions);
            }

            @Override
            public void goTo(Asked asked, Voice voice) {
                done.add("go to " + asked.key() + " as " + voice);
            }
        });
        var root = new StackPane(pane);
        root.addEventHandler(KeyEvent.KEY_PRESSED, event -> heardByWindow.add(event.getCode()));
        var scene = new Scene(root, 960, 700);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/reveal.css");
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    private void says(FxRobot robot, Voice voice, Question question, int level) {
        robot.interact(() -> document.perform(AnswerQuestion.of(voice, question, Answer.level(level))));
    }

    private void threeGaps(FxRobot robot) {
        for (Question asked : List.of(Question.M1, Question.T3, Question.F2)) {
            says(robot, Voice.SALES, asked, 0);
            says(robot, Voice.MARKETING, asked, asked == Question.F2 ? 4 : 2);
        }
        robot.interact(curtain::reveal);
        robot.interact(pane::focusCurrent);
    }

    @Test
    void behindTheCurtainNothingIsShownUntilSomebodyReveals(FxRobot robot) {
        says(robot, Voice.SALES, Question.T1, 0);
        says(robot, Voice.MARKETING, Question.T1, 4);
        robot.interact(() -> curtain.answerAs(Voice.MARKETING));

        assertEquals("The answers of the others are hidden while marketing answers.", visible(robot, ".reveal-situation"));
        assertEquals("", visible(robot, ".reveal-overall"));
        assertEquals("", visible(robot, ".reveal-ask"));

        robot.clickOn("Reveal");

        assertTrue(curtain.isRevealed());
        assertEquals("How much working time do both teams spend together?", visible(robot, ".reveal-ask"));

        robot.interact(() -> curtain.answerAs(Voice.SALES));
        assertEquals("", visible(robot, ".reveal-ask"), "the curtain is closed again");
    }

    @Test
    void eachStateSaysWhatToDoNext(FxRobot robot) {
        robot.interact(curtain::reveal);
        assertEquals("Nobody has answered yet. Let sales answer the checklist, then marketing.", visible(robot, ".reveal-situation"));
        assertEquals("Nothing to compare yet", visible(robot, ".reveal-heading"));

        says(robot, Voice.SALES, Question.T1, 3);
        assertEquals("Marketing has not answered yet. Gaps show as soon as both have answered the same question.",
                visible(robot, ".reveal-situation"));
        assertEquals("Sales 75\u00a0% · Marketing – overall. Worth talking about, not a verdict.", visible(robot, ".reveal-overall"));

        says(robot, Voice.MARKETING, Question.T1, 3);
        assertEquals("You see it alike in 1 question.", visible(robot, ".reveal-situation"));
        assertEquals("No gaps", visible(robot, ".reveal-heading"));

        says(robot, Voice.MARKETING, Question.T1, 2);
        assertEquals("", visible(robot, ".reveal-situation"));
        assertEquals("1 gap", visible(robot, ".reveal-heading"));
        assertEquals("T1 · both act · 1 step apart", visible(robot, ".reveal-detail"));
    }

    @Test
    void theGapsAreWalkedAndUsedByKeysAlone(FxRobot robot) {
        threeGaps(robot);
        robot.type(KeyCode.G, KeyCode.DOWN, KeyCode.C, KeyCode.END, KeyCode.ENTER, KeyCode.UP, KeyCode.UP, KeyCode.UP, KeyCode.ENTER);

        assertEquals(List.of("action F2", "card T3", "go to M1 as SALES", "go to F2 as SALES"), done);
        assertEquals(List.of(), heardByWindow, "keys that the window heard, too");
        assertEquals("F2 · both act · 4 steps apart\nT3 · marketing acts · 2 steps apart\nM1 · leadership acts · 2 steps apart",
                visible(robot, ".reveal-detail"));
    }

    @Test
    void aKeyHeldDownMakesOnlyOneAction(FxRobot robot) {
        threeGaps(robot);
        for (int repeat = 0; repeat < 3; repeat++) {
            robot.interact(() -> fire(KeyEvent.KEY_PRESSED)); // the robot itself does not repeat
        }
        robot.interact(() -> fire(KeyEvent.KEY_RELEASED));
        assertEquals(List.of("action F2"), done);

        robot.type(KeyCode.G);
        assertEquals(List.of("action F2", "action F2"), done);
    }

    private void fire(EventType<KeyEvent> type) {
        Node focused = pane.getScene().getFocusOwner();
        Event.fireEvent(focused, new KeyEvent(type, "g", "g", KeyCode.G, false, false, false, false));
    }

    @Test
    void enterPressesTheButtonThatHasTheKeys(FxRobot robot) {
        threeGaps(robot);
        robot.type(KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);

        assertEquals(List.of("card F2"), done);
    }

    @Test
    void theCurrentGapStaysCurrentWhenAnotherOneBecomesWider(FxRobot robot) {
        threeGaps(robot);
        robot.type(KeyCode.DOWN);
        says(robot, Voice.MARKETING, Question.M1, 3);
        robot.type(KeyCode.G);

        assertEquals("F2 · both act · 4 steps apart\nM1 · leadership acts · 3 steps apart\nT3 · marketing acts · 2 steps apart",
                visible(robot, ".reveal-detail"));
        assertEquals(List.of("action T3"), done);
    }

    @Test
    void whatWasMadeOfAGapStandsBesideItAndIsShownByAClick(FxRobot robot) {
        threeGaps(robot);
        assertEquals("", visible(robot, ".reveal-made"));

        var from = new Source.OfGap("T3");
        var action = Action.create(new ActionId(1), "Meet", from, Instant.EPOCH);
        var card = Card.create(new CardId(1), CardKind.INITIATIVE, Side.JOINT, "Lunch", Instant.EPOCH).withFrom(from);
        robot.interact(() -> {
            document.perform(new AddActions(List.of(action)));
            document.perform(new AddCards(List.of(card)));
        });
        assertEquals("1 action\n1 card", visible(robot, ".reveal-made"));

        robot.clickOn("1 action").clickOn("1 card").type(KeyCode.G); // the row above is still the current one
        robot.type(KeyCode.DOWN, KeyCode.TAB, KeyCode.TAB, KeyCode.ENTER);
        assertEquals(List.of("show [A-001]", "show [" + card.id() + "]", "action F2", "show [" + card.id() + "]"), done);

        robot.interact(document::undo);
        assertEquals("1 action", visible(robot, ".reveal-made"));
    }

    @Test
    void whatCannotBeComparedIsCountedAndFoundAmongAllQuestions(FxRobot robot) {
        threeGaps(robot);
        says(robot, Voice.SALES, Question.R1, 1);
        says(robot, Voice.SALES, Question.R2, 1);
        says(robot, Voice.MARKETING, Question.F7, 1);
        says(robot, Voice.SALES, Question.T1, 1);
        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.MARKETING, Question.T1,
                Answer.NONE.withRating(Rating.NOT_APPLICABLE))));
        assertEquals("Only sales answered 2 questions. Only marketing answered 1 question. 1 question does not apply for one of you.",
                visible(robot, ".reveal-rest"));

        robot.clickOn("Show all questions").type(KeyCode.ENTER);
        assertEquals(List.of("go to T1 as SALES"), done);
    }

    @Test
    void aSimilarQuestionThatWasAnsweredOtherwiseIsNamedInWords(FxRobot robot) {
        says(robot, Voice.SALES, Question.T9, 3);
        says(robot, Voice.MARKETING, Question.T9, 2);
        says(robot, Voice.SALES, Question.F8, 0);
        says(robot, Voice.MARKETING, Question.F8, 2);
        robot.interact(curtain::reveal);
        robot.interact(pane::focusCurrent);

        assertEquals("F8 · marketing acts · 2 steps apart · compare a similar question\n"
                + "T9 · marketing acts · 1 step apart · compare a similar question", visible(robot, ".reveal-detail"));
        assertEquals("“Does marketing train sales in using the assets that exist?” asks nearly the same: "
                + "sales answers “Mostly” there and “No” here.", visible(robot, ".reveal-hint"));
    }

    @Test
    void aGapThatIsClosedGivesWayToTheNextOne(FxRobot robot) {
        threeGaps(robot);
        says(robot, Voice.MARKETING, Question.F2, 0);
        robot.type(KeyCode.G);
        says(robot, Voice.MARKETING, Question.T3, 0);
        says(robot, Voice.MARKETING, Question.M1, 0);
        robot.type(KeyCode.G); // there is nothing to act on

        assertEquals(List.of("action T3"), done);
        assertEquals("You see it alike in 3 questions.", visible(robot, ".reveal-situation"));
    }

    @Test
    void filtersLeaveOutGapsAndCanBeTakenBack(FxRobot robot) {
        threeGaps(robot);
        choose(robot, 1, "Shared metrics");
        assertEquals("M1 · leadership acts · 2 steps apart", visible(robot, ".reveal-detail"));
        assertEquals("1 of 3 gaps, widest first", visible(robot, ".reveal-heading"));

        choose(robot, 2, "Sales acts");
        assertEquals("No gap fits this choice of area and who acts.", visible(robot, ".reveal-situation"));

        robot.clickOn("Show all gaps");
        assertEquals("3 gaps, widest first", visible(robot, ".reveal-heading"));
    }

    @Test
    void leadershipCanBeCompared(FxRobot robot) {
        threeGaps(robot);
        says(robot, Voice.LEADERSHIP, Question.M1, 1);
        choose(robot, 0, "Compare: marketing and leadership");

        assertEquals("M1 · leadership acts · 1 step apart", visible(robot, ".reveal-detail"));
        robot.interact(pane::focusCurrent);
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("go to M1 as MARKETING"), done);
    }

    @Test
    void commentsOfBothAreShownOnDemand(FxRobot robot) {
        threeGaps(robot);
        robot.interact(() -> {
            document.perform(AnswerQuestion.of(Voice.SALES, Question.F2, Answer.level(0).withComment("weeks later").withEvidence("CRM")));
            document.perform(AnswerQuestion.of(Voice.MARKETING, Question.F2, Answer.level(4).withComment("the same day")));
        });
        assertEquals("", visible(robot, ".reveal-remark"));

        robot.interact(() -> robot.lookup(".reveal-comments").queryAs(ToggleButton.class).fire());
        assertEquals("Sales: weeks later\nSales, what it rests on: CRM\nMarketing: the same day", visible(robot, ".reveal-remark"));

        robot.interact(() -> robot.lookup(".reveal-comments").queryAs(ToggleButton.class).fire());
        assertEquals("", visible(robot, ".reveal-remark"));
    }

    @Test
    void allQuestionsAreWalkedByKeys(FxRobot robot) {
        threeGaps(robot);
        robot.clickOn("All questions");
        robot.interact(pane::focusCurrent);
        Node bars = robot.lookup(".reveal-bars").query();
        assertEquals("How much working time do both teams spend together? Sales: Not answered. Marketing: Not answered.",
                bars.getAccessibleText());

        robot.type(KeyCode.DOWN, KeyCode.DOWN);
        assertEquals("Does marketing sit in on the internal meetings of sales? Sales: No. Marketing: Partly.", bars.getAccessibleText());

        robot.type(KeyCode.ENTER, KeyCode.END, KeyCode.ENTER);
        assertEquals(List.of("go to T3 as SALES", "go to R4 as SALES"), done);
        assertEquals("", visible(robot, ".reveal-ask"), "the gaps are not shown");
    }

    @Test
    void whileItIsNotSeenAnAnswerChangesNothing(FxRobot robot) {
        threeGaps(robot);
        robot.interact(() -> pane.setVisible(false));
        says(robot, Voice.MARKETING, Question.F2, 0);
        assertEquals("3 gaps, widest first", robot.lookup(".reveal-heading").queryAs(Label.class).getText());

        robot.interact(() -> pane.setVisible(true));
        assertEquals("2 gaps, widest first", robot.lookup(".reveal-heading").queryAs(Label.class).getText());
    }

    @Test
    void inANarrowPaneTheGapsStandBelowThePicture(FxRobot robot) {
        threeGaps(robot);
        assertFalse(isBelow(robot));

        robot.interact(() -> pane.setMaxWidth(700));
        robot.interact(() -> pane.getParent().layout());
        assertTrue(isBelow(robot));
    }

    private boolean isBelow(FxRobot robot) {
        Node table = robot.lookup(".reveal-table").query();
        Node list = robot.lookup(".reveal-list").query();
        return list.localToScene(list.getLayoutBounds()).getMinY() > table.localToScene(table.getLayoutBounds()).getMaxY();
    }

    /// Chooses in the menu of one of the three buttons: whom to compare, the area, who acts.
    private static void choose(FxRobot robot, int button, String name) {
        MenuButton menu = List.copyOf(robot.lookup(".reveal-choice").<MenuButton>queryAll()).get(button);
        MenuItem chosen = menu.getItems().stream().filter(item -> name.equals(item.getText())).findFirst().orElseThrow();
        robot.interact(chosen::fire);
    }

    /// The texts of all labels of a style that can be seen, one in each line.
    private static String visible(FxRobot robot, String style) {
        return String.join("\n", robot.lookup(style).<Labeled>queryAll().stream()
                .filter(RevealPaneTest::isSeen).map(Labeled::getText).toList());
    }

    private static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
