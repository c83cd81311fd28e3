package org.alignmentmatrix.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import javafx.application.Application;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.FreezePlacement;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.edit.StackCards;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Votes;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.HeardActs;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CardPaneTest {

    private static final Instant NOW = Instant.parse("2026-11-22T14:03:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CardId WEBINAR = new CardId(1);
    private static final CardId TEAM = new CardId(2);

    private final OpenDocument document = new OpenDocument(board(), new Origin.Untitled(), InstantSource.fixed(NOW));
    private final HeardActs acts = new HeardActs();
    private CardPane pane;

    private static Board board() {
        Card webinar = Card.create(WEBINAR, CardKind.INITIATIVE, Side.MARKETING, "Webinar", NOW)
                .withPlace(new Place.OnMatrix(Quadrant.MISALIGNED_COORDINATED, Spot.CENTRE));
        Card team = Card.create(TEAM, CardKind.TEAM, Side.SALES, "Field sales", NOW).withOwner("Ana").withTags(List.of("coffee"));
        return Board.EMPTY.withCards(Cards.of(List.of(webinar, team)));
    }

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        pane = new CardPane(document, Guide.in(Locale.UK), Messages.in(Locale.UK), () -> TODAY, acts);
        Scene scene = new Scene(pane, 392, 880);
        scene.getStylesheets().addAll(Theme.LIGHT.stylesheet().toExternalForm(), "/org/alignmentmatrix/ui/card.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void everyFieldOfACardIsEditedAndEachIsOneStepBack(FxRobot robot) {
        robot.interact(() -> document.select(List.of(WEBINAR)));

        story(robot, Card::title, "Autumn webinar", () -> {
            robot.interact(pane::focusTitle);
            robot.write("Autumn webinar").type(KeyCode.ENTER);
            assertFalse(text("title").isFocused());
        });
        story(robot, Card::kind, CardKind.TEAM, () -> robot.interact(() -> button("kind", "Team").fire()));
        story(robot, Card::side, Side.JOINT, () -> robot.interact(() -> button("side", "Joint").fire()));
        story(robot, Card::size, Size.LARGE, () -> robot.interact(() -> button("size", "L").fire()));
        story(robot, Card::locked, true, () -> robot.interact(() -> flag().fire()));
        story(robot, Card::owner, "Ana", () -> type(robot, text("owner"), "Ana"));
        story(robot, Card::start, LocalDate.of(2026, 11, 1), () -> type(robot, text("start"), "2026-11-01"));
        story(robot, Card::due, LocalDate.of(2026, 12, 5), () -> type(robot, text("due"), "5.12.2026"));
        story(robot, Card::status, Status.BLOCKED, () -> robot.interact(() -> button("status", "Blocked").fire()));
        story(robot, Card::progress, 60, () -> type(robot, text("progress"), "60"));
        story(robot, Card::progress, 10, () -> {
            robot.interact(() -> field("progress").lookup(".slider").requestFocus());
            robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        });
        story(robot, Card::tags, List.of("Q4 plan"), () -> type(robot, text("tags"), "Q4 plan,"));
        story(robot, Card::frictions, Set.of(Friction.K2), () -> robot.interact(() -> button("frictions", "Different goals").fire()));
        story(robot, Card::votes, new Votes(12, 0), () -> type(robot, text("votesSales"), "12"));
        story(robot, Card::votes, new Votes(0, 999), () -> type(robot, text("votesMarketing"), "999"));
        story(robot, Card::whyHere, "No goal", () -> type(robot, text("whyHere"), "No goal"));
        story(robot, Card::notes, "One\nTwo", () -> {
            type(robot, text("notes"), "One");
            robot.type(KeyCode.ENTER).write("Two");
        });
    }

    /// Does something, finds its result on the board, leaves the field and takes it back with one step.
    private void story(FxRobot robot, Function<Card, ?> value, Object expected, Runnable doing) {
        Board before = document.board();
        doing.run();
        robot.interact(pane::requestFocus);
        assertEquals(expected, value.apply(webinar()));
        robot.interact(document::undo);
        assertEquals(before, document.board());
        assertEquals(List.of(), shownWrongly());
    }

    /// The fields whose controls do not show what the board has.
    private List<String> shownWrongly() {
        return List.of("title", "owner", "whyHere", "notes").stream()
                .filter(key -> !text(key).getText().equals(CardField.ALL.stream()
                        .filter(field -> field.key().equals(key)).findFirst().orElseThrow().of(webinar())))
                .toList();
    }

    @Test
    void anInvalidDateIsSaidInWordsAndTheBoardKeepsItsLastDay(FxRobot robot) {
        LocalDate due = LocalDate.of(2026, 12, 5);
        robot.interact(() -> document.select(List.of(WEBINAR)));
        type(robot, text("due"), "05.12.2026");
        robot.interact(pane::requestFocus);
        type(robot, text("due"), "31.02.2026");
        assertEquals("February 2026 has no day 31.", line("due"));
        assertTrue(field("due").getPseudoClassStates().contains(PseudoClass.getPseudoClass("invalid")));
        assertEquals(due, webinar().due());
        type(robot, text("due"), "31.12.20255");
        assertEquals("The year must be from 1900 to 2199.", line("due"));
        assertEquals(LocalDate.of(2025, 12, 31), webinar().due()); // it was right until the fifth digit
        assertEquals("overdue", aside("due"));
        type(robot, text("due"), "1.1.1899");
        assertEquals("The year must be from 1900 to 2199.", line("due"));
        type(robot, text("due"), "soon");
        assertEquals("Not a date. Type it like 31.12.2026 or 2026-12-31.", line("due"));

        robot.interact(pane::requestFocus);
        assertEquals("“soon” was not taken. Not a date. Type it like 31.12.2026 or 2026-12-31.", line("due"));
        assertEquals("5 Dec 2026", text("due").getText());
        assertEquals(due, webinar().due(), "the day it had before, not the last one that could be read on the way");
        type(robot, text("start"), "2027-01-01");
        assertEquals("Before the start", line("due"));
        robot.interact(() -> text("due").requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL).type(KeyCode.DELETE);
        assertNull(webinar().due());
        assertEquals("", aside("due"));
    }

    @Test
    void votesAreWholeNumbersAndAnythingElseIsSaidInWords(FxRobot robot) {
        robot.interact(() -> document.select(List.of(WEBINAR)));
        type(robot, text("votesSales"), "7");
        robot.interact(pane::requestFocus);

        for (String wrong : List.of("-1", "1000", "two", "2.5", "99999999999")) {
            type(robot, text("votesSales"), wrong);
            assertEquals("Votes are a whole number from 0 to 999.", line("votesSales"), wrong);
            robot.interact(pane::requestFocus);
            assertEquals("“" + wrong + "” was not taken. Votes are a whole number from 0 to 999.", line("votesSales"));
            assertEquals(new Votes(7, 0), webinar().votes());
            assertEquals("7", text("votesSales").getText());
        }
        robot.interact(() -> text("votesSales").requestFocus());
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL).type(KeyCode.DELETE);
        robot.interact(pane::requestFocus);
        assertEquals("7", text("votesSales").getText(), "nothing typed changes nothing");
    }

    @Test
    void theButtonsForTheSizeAreLettersWithTheirWords(FxRobot robot) {
        robot.interact(() -> document.select(List.of(WEBINAR)));

        assertEquals(List.of("M"), chosen("size"));
        assertEquals(List.of("S Small Size: Small", "M Medium Size: Medium", "L Large Size: Large"),
                List.of("S", "M", "L").stream().map(letter -> button("size", letter))
                        .map(button -> button.getText() + " " + button.getTooltip().getText() + " " + button.getAccessibleText()).toList());
    }

    @Test
    void aLockIsSetForSeveralCardsThatDiffer(FxRobot robot) {
        robot.interact(() -> document.perform(SetField.of(TEAM, CardField.LOCKED, true)));
        robot.interact(() -> document.select(List.of(WEBINAR, TEAM)));
        assertTrue(flag().isIndeterminate());
        assertEquals("mixed", aside("locked"));
        Board before = document.board();

        robot.interact(() -> flag().fire());

        assertEquals(List.of(true, true), document.board().cards().stream().map(Card::locked).toList());
        assertFalse(flag().isIndeterminate());
        assertEquals("", aside("locked"));
        robot.interact(document::undo);
        assertEquals(before, document.board());
        assertTrue(flag().isIndeterminate());
    }

    @Test
    void whatHoldsACardIsSaidBesideItsPlace(FxRobot robot) {
        robot.interact(() -> document.select(List.of(WEBINAR)));
        assertFalse(pane.lookup(".card-held").isVisible());

        robot.interact(() -> {
            document.perform(new StackCards(List.of(TEAM), WEBINAR));
            document.perform(SetField.of(TEAM, CardField.VOTES_SALES, 1));
            document.perform(SetField.of(WEBINAR, CardField.LOCKED, true));
            document.perform(new FreezePlacement(true));
        });

        assertEquals("""
                Top of a stack of 2 cards with 1 vote.
                Locked: it cannot be moved or deleted.
                The placement is frozen: no card can be moved on the matrix or onto it.""", ((Label) pane.lookup(".card-held")).getText());
        robot.interact(() -> document.select(List.of(TEAM)));
        assertEquals("""
                Lies on the stack of “Webinar”.
                The placement is frozen: no card can be moved on the matrix or onto it.""", ((Label) pane.lookup(".card-held")).getText());
    }

    @Test
    void aDayIsPickedFromTheCalendar(FxRobot robot) {
        robot.interact(() -> document.select(List.of(WEBINAR)));
        robot.interact(() -> ((DatePicker) field("due").lookup(".date-picker")).setValue(LocalDate.of(2027, 1, 15)));

        assertEquals(LocalDate.of(2027, 1, 15), webinar().due());
        assertEquals("15 Jan 2027", text("due").getText());
    }

    @Test
    void aTitleIsNeverEmptyAndNeverTooLong(FxRobot robot) {
        robot.interact(() -> document.select(List.of(WEBINAR)));
        robot.interact(pane::focusTitle);

        robot.type(KeyCode.DELETE);
        assertEquals("A card needs a title.", line("title"));
        assertEquals("Webinar", webinar().title());
        robot.interact(pane::requestFocus);
        assertEquals("Webinar", text("title").getText());

        robot.interact(() -> text("title").replaceText(0, 7, "Two\r\nlines\u0000" + "x".repeat(1_000)));
        assertEquals("Two lines" + "x".repeat(991), webinar().title());
        assertEquals("At most 1,000 characters fit here; the rest was left out. One character was left out that no board can hold.",
                line("title"));
        robot.interact(() -> text("owner").replaceText(0, 0, "A\u0007na"));
        assertEquals("Ana", webinar().owner());
        assertEquals("One character was left out that no board can hold.", line("owner"));
    }

    @Test
    void severalCardsAreEditedAtOnceInOneStep(FxRobot robot) {
        robot.interact(() -> document.select(List.of(WEBINAR, TEAM)));
        assertEquals("2 cards selected", ((Label) pane.lookup(".card-several")).getText());
        assertEquals(List.of(), List.of("title", "whyHere", "notes").stream().filter(key -> field(key).isVisible()).toList());
        assertEquals("mixed", text("owner").getPromptText());
        assertEquals(List.of("mixed", "", "mixed"), List.of("kind", "status", "tags").stream().map(this::aside).toList());
        assertEquals("Mixed. A choice here replaces those of all 2 cards.", line("tags"));
        Board before = document.board();

        robot.interact(() -> button("side", "Joint").fire());
        assertEquals(List.of(Side.JOINT, Side.JOINT), document.board().cards().stream().map(Card::side).toList());
        robot.interact(document::undo);
        assertEquals(before, document.board());
        assertEquals(List.of(), chosen("side"));

        type(robot, text("owner"), "Tom");
        type(robot, text("due"), "2026-12-12");
        robot.interact(pane::requestFocus);
        assertEquals(List.of("Tom", "Tom"), document.board().cards().stream().map(Card::owner).toList());
        assertEquals(LocalDate.of(2026, 12, 12), document.board().cards().get(1).due());
        robot.interact(document::undo);
        robot.interact(document::undo);
        assertEquals(before, document.board());
        assertEquals("", text("owner").getText());
    }

    @Test
    void aTagThatIsStillBeingTypedGoesToTheCardItWasTypedFor(FxRobot robot) {
        robot.interact(() -> document.select(List.of(WEBINAR)));
        type(robot, text("tags"), "coffee");

        robot.interact(() -> document.select(List.of(TEAM)));

        assertEquals(List.of("coffee"), webinar().tags());
        assertEquals(List.of("coffee"), document.board().cards().get(1).tags());
        type(robot, text("tags"), "coffee,");
        assertEquals("“coffee” is there already.", line("tags"));
        robot.type(KeyCode.BACK_SPACE);
        assertEquals(List.of(), document.board().cards().get(1).tags());
    }

    @Test
    void ctrlZInAFieldTakesBackWhatWasDoneLastInTheDocument(FxRobot robot) {
        robot.interact(() -> document.select(List.of(WEBINAR)));
        robot.interact(() -> button("status", "Done").fire());
        robot.interact(() -> text("owner").requestFocus());

        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);

        assertEquals(Status.PLANNED, webinar().status());
        assertEquals(List.of("Planned"), chosen("status"));
        robot.press(KeyCode.CONTROL, KeyCode.Y).release(KeyCode.Y, KeyCode.CONTROL);
        assertEquals(Status.DONE, webinar().status());
    }

    @Test
    void aHiddenPaneStandsStillUntilItIsSeenAgain(FxRobot robot) {
        robot.interact(() -> document.select(List.of(WEBINAR)));
        robot.interact(() -> pane.setVisible(false));
        robot.interact(() -> document.perform(SetField.of(WEBINAR, CardField.TITLE, "Podcast")));
        assertEquals("Webinar", text("title").getText());

        robot.interact(() -> pane.setVisible(true));

        assertEquals("Podcast", text("title").getText());
        robot.interact(() -> document.select(List.of()));
        assertEquals("Select a card to see and edit it. N makes a new one.", ((Label) pane.lookup(".card-empty .label")).getText());
        assertTrue(pane.lookup(".card-empty").isVisible());
    }

    private Card webinar() {
        return document.board().cards().find(WEBINAR).orElseThrow();
    }

    private Node field(String key) {
        return pane.lookup(".card-field-" + key);
    }

    private CheckBox flag() {
        return (CheckBox) field("locked").lookup(".check-box");
    }

    private TextInputControl text(String key) {
        return (TextInputControl) field(key).lookup(".text-input");
    }

    private ButtonBase button(String key, String text) {
        return field(key).lookupAll(key.equals("frictions") ? ".card-mark" : ".card-segment").stream().map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    private List<String> chosen(String key) {
        return field(key).lookupAll(".card-segment").stream().map(ToggleButton.class::cast).filter(Toggle::isSelected)
                .map(ToggleButton::getText).toList();
    }

    private String line(String key) {
        Label line = (Label) field(key).lookup(".card-field-line");
        assertEquals(line.isVisible(), !line.getText().isEmpty());
        return line.getText();
    }

    private String aside(String key) {
        return ((Label) field(key).lookup(".card-field-aside")).getText();
    }

    /// Replaces what a field holds by typing.
    private static void type(FxRobot robot, TextInputControl control, String text) {
        robot.interact(() -> {
            control.requestFocus();
            control.selectAll();
        });
        robot.write(text, 0);
    }
}
