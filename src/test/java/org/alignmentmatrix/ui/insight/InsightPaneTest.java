package org.alignmentmatrix.ui.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Dismissals;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.WorkedExample;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class InsightPaneTest {

    private static final Set<Voice> ALL = Set.copyOf(EnumSet.allOf(Voice.class));

    private final OpenDocument document = new OpenDocument(WorkedExample.board(), new Origin.Untitled(), () -> Instant.EPOCH);
    private final ObjectProperty<Set<Voice>> voices = new SimpleObjectProperty<>(ALL);
    private final List<String> done = new ArrayList<>();
    private InsightPane pane;

    @Start
    void start(Stage stage) {
        pane = new InsightPane(document, Guide.in(Locale.ENGLISH), Messages.in(Locale.UK), voices, new Noting());
        stage.setX(0);
        stage.setY(0);
        Scene scene = new Scene(new StackPane(pane), 392, 900);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/insight.css");
        stage.setScene(scene);
        stage.show();
    }

    /// Notes what was asked for.
    private final class Noting implements InsightActs {

        @Override
        public void selectCards(List<CardId> cards) {
            done.add("select " + cards);
        }

        @Override
        public void openQuestion(Voice voice, Question question) {
            done.add("open %s for %s".formatted(question, voice));
        }

        @Override
        public void openSigns(Sign sign) {
            done.add("signs at " + sign);
        }

        @Override
        public void makeAction(Source source) {
            done.add("action from " + source);
        }

        @Override
        public void makeCard(Source source) {
            done.add("card from " + source);
        }

        @Override
        public void showTable() {
            done.add("table");
        }

        @Override
        public void openGuide(Enum<?> subject) {
            done.add("guide at " + subject);
        }

        @Override
        public void reveal() {
            done.add("reveal");
        }
    }

    @Test
    void theIndexIsShownWithItsFormula() {
        settle();

        assertEquals(List.of("51"), texts(".insight-number"));
        assertEquals(List.of("(answers 42.0 + board 59.1) ÷ 2 ≈ 51"), texts(".insight-formula"));
        assertTrue(all().containsAll(List.of("mean of Sales 33.3\u00a0% and Marketing 50.8\u00a0%",
                "100 − 50 × 9 steps from the ideal ÷ 11 cards", "2  Aligned and Coordinated", "4 · 36\u00a0%")), () -> all().toString());
    }

    @Test
    void everythingAContradictionRestsOnCanBeLookedAt() {
        settle();
        follow("The 7 aligned cards");
        follow("Sales: Shared metrics 25\u00a0%");
        follow("Is sales trained to use marketing assets for business development? – Partly");
        follow("The signs");
        follow("Fingers are pointed at lead quality and at follow-up");

        assertEquals(List.of("select [C-001, C-002, C-003, C-004, C-009, C-010, C-011]", "open M1 for SALES", "open F8 for MARKETING",
                "signs at G5", "signs at W1"), done);
    }

    @Test
    void aContradictionIsDismissedWithAReasonAndTakenUpAgain(FxRobot robot) {
        settle();
        assertEquals("9", count("Does this fit?"));

        WaitForAsyncUtils.asyncFx(() -> link("Dismiss…").fire());
        settle();
        robot.type(KeyCode.ENTER);
        assertTrue(all().contains("Write a reason first: others will ask."));
        robot.write("New targets since May");
        robot.type(KeyCode.ENTER);
        settle();

        assertEquals(Optional.of("New targets since May"), document.board().dismissals().reason("GOALS_BOARD_HIGH"));
        assertEquals("8", count("Does this fit?"));
        assertFalse(all().contains("Dismissed: New targets since May"));
        assertTrue(isInside(pane.getScene().getFocusOwner()), "the keys are still in the panel");

        follow("Show 2 dismissed");
        assertTrue(all().contains("Dismissed: New targets since May"));
        follow("Take up again");

        assertEquals(Optional.empty(), document.board().dismissals().reason("GOALS_BOARD_HIGH"));
        assertEquals("9", count("Does this fit?"));
    }

    @Test
    void aDismissalIsOneUndoStepAlsoFromTheField(FxRobot robot) {
        settle();
        WaitForAsyncUtils.asyncFx(() -> link("Dismiss…").fire());
        settle();
        robot.write("Known");
        robot.type(KeyCode.ENTER);
        settle();
        WaitForAsyncUtils.asyncFx(() -> link("Dismiss…").fire());
        settle();

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        settle();

        assertEquals(WorkedExample.board().dismissals(), document.board().dismissals());
        assertEquals("9", count("Does this fit?"));
    }

    @Test
    void escapeLeavesTheReasonAndOtherChangesDoNotTakeItAway(FxRobot robot) {
        settle();
        WaitForAsyncUtils.asyncFx(() -> link("Dismiss…").fire());
        settle();
        robot.write("Half a rea");
        robot.interact(() -> document.perform(new RenameBoard("Autumn")));
        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.MARKETING, Question.T9, Answer.level(2))));
        settle();
        robot.write("son");

        assertEquals("Half a reason", fields().getFirst().getText());
        assertEquals("8", count("Does this fit?"), "that of the pair is gone");

        robot.type(KeyCode.ESCAPE);
        assertEquals(List.of(), fields());
        assertEquals(WorkedExample.board().dismissals(), document.board().dismissals());
    }

    @Test
    void aReasonHasRoomForAThousandCharacters(FxRobot robot) {
        settle();
        WaitForAsyncUtils.asyncFx(() -> link("Dismiss…").fire());
        settle();
        robot.interact(() -> fields().getFirst().setText("x\u0007y\n".repeat(600)));
        robot.type(KeyCode.ENTER);
        settle();

        String kept = document.board().dismissals().reason("GOALS_BOARD_HIGH").orElseThrow();
        assertEquals("xy ".repeat(600).substring(0, Dismissals.LIMIT).strip(), kept);
    }

    @Test
    void behindTheCurtainNothingTellsAboutAnotherVoice(FxRobot robot) {
        robot.interact(() -> voices.set(Set.of(Voice.SALES)));
        settle();

        assertEquals(List.of("–"), texts(".insight-number"));
        assertEquals(List.of(), all().stream().filter(text -> text.contains("Marketing") && text.contains("%")).toList());
        assertEquals("7", count("Does this fit?"), "without the pair of marketing and the sign that both voices speak against");
        assertTrue(all().containsAll(List.of("Answers stay hidden until Reveal.", "What concerns hidden answers follows after Reveal.")));
        follow("Reveal");
        assertEquals(List.of("reveal"), done);

        robot.interact(() -> voices.set(ALL));
        settle();
        assertEquals("9", count("Does this fit?"));
        assertFalse(all().contains("Answers stay hidden until Reveal."));
    }

    @Test
    void frictionsAreRankedWithAProposalAndLeadToTheirCards() {
        settle();
        assertEquals(List.of("1.", "2.", "3.", "4–7.", "4–7.", "4–7.", "4–7."), texts(".insight-rank"));
        assertTrue(all().contains("Proposed: Share information and resources freely and Understand the customer in one way"));

        press("2 cards with Lack of communication in Misaligned and Uncoordinated");
        press("4 cards with Lack of communication");
        follow("Lack of communication");
        follow("Make an action");
        follow("Make a card");
        follow("All improvements");

        assertEquals(List.of("select [C-005, C-006]", "select [C-005, C-006, C-008, C-010]", "guide at K1",
                "action from OfFriction[friction=K1]", "card from OfFriction[friction=K1]", "guide at I1"), done);
    }

    @Test
    void clashesAndNextStepsLeadToTheirCards() {
        settle();
        assertEquals("4", count("Cards whose sides differ"));
        assertTrue(all().containsAll(List.of("Target customer", "Sales: High-end clients", "Marketing: Small businesses", "Sales: Now",
                "Marketing: Long term", "2 steps from the ideal · 5 votes · next: quadrant 4, or else 3", "at the ideal · 6 votes")));

        follow("One lead definition");
        follow("→ action");
        follow("Show all in the table");

        assertEquals(List.of("select [C-013]", "action from OfCard[card=C-005]", "table"), done);
    }

    @Test
    void anEmptyBoardSaysWhatToDoFirst(FxRobot robot) {
        robot.interact(() -> document.open(Board.EMPTY, new Origin.Untitled()));
        settle();

        assertEquals(List.of("Place cards on the matrix or answer the checklist. What follows from them is shown here."),
                texts(".insight-empty"));
        assertFalse(robot.lookup(".insight-scroll").query().isVisible());

        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(4))));
        settle();

        assertEquals(List.of("100"), texts(".insight-number"));
        assertEquals(List.of("Answers alone: 100.0"), texts(".insight-formula"));
        assertTrue(all().contains("No card on the matrix is marked with a friction. Mark them on the card."));
    }

    @Test
    void cardsAloneGiveTheBoardHalf(FxRobot robot) {
        Board cards = WorkedExample.board().withChecklist(Checklist.EMPTY).withSigns(Signs.NONE);
        robot.interact(() -> document.open(cards, new Origin.Untitled()));
        settle();

        assertEquals(List.of("59"), texts(".insight-number"));
        assertEquals(List.of("Board alone: 59.1"), texts(".insight-formula"));
        assertTrue(all().containsAll(List.of("Nobody has answered yet. Let sales and marketing answer the checklist, each for itself.",
                "No signs noted yet. Which ones do you see?")));
    }

    @Test
    void tenThousandCardsShowTheFirstTwentySteps(FxRobot robot) {
        Board many = ManyCards.placedBoard(10_000, new Random(1), LocalDate.of(2026, 1, 1));
        robot.interact(() -> document.open(many, new Origin.Untitled()));
        settle();

        assertTrue(all().contains("The first 20 of 10,000."), () -> all().toString());
        assertEquals(20, links().stream().filter(link -> link.getText().equals("→ action")).count());
    }

    @Test
    void anAnswerRebuildsNothingThatIsAboutCards(FxRobot robot) {
        settle();
        Button friction = link("Lack of communication");
        Button next = link("Show all in the table");
        Label number = robot.lookup(".insight-number").query();

        robot.interact(() -> document.perform(AnswerQuestion.of(Voice.SALES, Question.M3, Answer.level(4))));
        settle();

        assertSame(friction, link("Lack of communication"));
        assertSame(next, link("Show all in the table"));
        assertNotSame(number, robot.lookup(".insight-number").query());
    }

    @Test
    void nothingIsWorkedOutWhileThePanelIsHidden(FxRobot robot) {
        settle();
        robot.interact(() -> pane.setVisible(false));
        robot.interact(() -> document.open(Board.EMPTY, new Origin.Untitled()));
        settle();
        assertEquals(List.of("51"), texts(".insight-number"), "still as it was");

        robot.interact(() -> pane.setVisible(true));
        settle();
        assertEquals(List.of("–"), texts(".insight-number"));
    }

    @Test
    void theExplanationOpensAndTheKeysStayOnItsLink(FxRobot robot) {
        settle();
        robot.interact(() -> link("What is this?").requestFocus());
        robot.type(KeyCode.SPACE);
        settle();

        assertTrue(all().stream().anyMatch(text -> text.startsWith("The mean of two halves.")));
        assertSame(link("Close the explanation"), pane.getScene().getFocusOwner());
    }

    @Test
    void whoeverGoesByKeysSeesWhereTheyAre(FxRobot robot) {
        settle();
        robot.interact(pane::focusFirst);
        assertTrue(link("What is this?").isFocusVisible());

        robot.type(KeyCode.SPACE);
        settle();
        assertTrue(link("Close the explanation").isFocusVisible());
    }

    @Test
    void pageKeysScrollAndTheFirstLinkBringsTheTopBack(FxRobot robot) {
        settle();
        ScrollPane scroll = robot.lookup(".insight-scroll").query();
        robot.interact(pane::focusFirst);
        assertEquals(0, scroll.getVvalue());

        robot.type(KeyCode.PAGE_DOWN);
        double page = scroll.getVvalue();
        assertTrue(page > 0 && page < 1, "at " + page);
        robot.type(KeyCode.END);
        assertEquals(1, scroll.getVvalue());
        robot.type(KeyCode.PAGE_UP);
        assertEquals(1 - page, scroll.getVvalue(), 1e-9);
        robot.type(KeyCode.HOME);
        assertEquals(0, scroll.getVvalue());

        robot.type(KeyCode.END);
        robot.interact(() -> link("Show all in the table").requestFocus());
        robot.interact(() -> link("What is this?").requestFocus());
        assertEquals(0, scroll.getVvalue());
    }

    @Test
    void aSignWithQuotesOfItsOwnIsQuotedOnce(FxRobot robot) {
        robot.interact(() -> document.open(WorkedExample.board().withSigns(Signs.NONE.with(Sign.W2, Optional.of(new Signs.Seen.Ticked()))),
                new Origin.Untitled()));
        settle();

        assertTrue(all().contains("“‘That’s not my job’ is heard” was noted, yet most cards are coordinated (6 of 11)."),
                () -> all().toString());
    }

    @Test
    void tabReachesTheLastLinkAndItComesIntoSight(FxRobot robot) {
        settle();
        robot.interact(pane::focusFirst);
        assertSame(link("What is this?"), pane.getScene().getFocusOwner());

        robot.interact(() -> link("Show all in the table").requestFocus());
        WaitForAsyncUtils.waitForFxEvents();

        Node last = link("Show all in the table");
        double bottom = last.localToScene(last.getBoundsInLocal()).getMaxY();
        assertTrue(bottom > 0 && bottom <= 900, "its lower edge is at " + bottom);
    }

    private static void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<Labeled> headings() {
        return pane.lookupAll(".insight-heading").stream().map(Labeled.class::cast)
                .filter(this::isShown).toList();
    }

    private boolean isShown(Node node) {
        for (Node at = node; at != null && at != pane; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private boolean isInside(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == pane) {
                return true;
            }
        }
        return false;
    }

    private List<String> all() {
        return Arrays.asList(pane.lookupAll(".label").stream().map(Labeled.class::cast).filter(this::isShown)
                .map(Labeled::getText).toArray(String[]::new));
    }

    private List<String> texts(String style) {
        return pane.lookupAll(style).stream().map(node -> ((Labeled) node).getText()).toList();
    }

    private List<TextField> fields() {
        return pane.lookupAll(".insight-field").stream().map(TextField.class::cast).filter(this::isShown).toList();
    }

    private List<Button> links() {
        return pane.lookupAll(".insight-link").stream().map(Button.class::cast).filter(this::isShown).toList();
    }

    private Button link(String text) {
        return links().stream().filter(link -> link.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no link “" + text + "” among " + links().stream().map(Button::getText).toList()));
    }

    private void follow(String text) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> link(text).fire());
        settle();
    }

    private void press(String said) {
        Button cell = pane.lookupAll(".insight-cell").stream().map(Button.class::cast)
                .filter(button -> button.getAccessibleText().equals(said)).findFirst().orElseThrow();
        WaitForAsyncUtils.waitForAsyncFx(5_000, cell::fire);
    }

    /// What stands beside a heading.
    private String count(String heading) {
        Labeled title = headings().stream().filter(label -> label.getText().equals(heading)).findFirst().orElseThrow();
        return ((Labeled) title.getParent().lookup(".insight-count")).getText();
    }
}
