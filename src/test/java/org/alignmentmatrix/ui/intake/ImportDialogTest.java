package org.alignmentmatrix.ui.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.alignmentmatrix.edit.ImportAnswers;
import org.alignmentmatrix.edit.ImportCards;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.intake.DayOrder;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The steps of an import, by mouse and by keys.
@ExtendWith(ApplicationExtension.class)
class ImportDialogTest {

    private static final Messages MESSAGES = Messages.in(Locale.UK);
    private static final Guide GUIDE = Guide.in(Locale.UK);
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final Board BOARD = Board.EMPTY.withCards(Board.EMPTY.cards().add(List.of(
            card(1, "Webinar"), card(2, "Trade fair"), card(3, "Newsletter"))));

    private Stage stage;
    private @Nullable ImportDialog dialog;

    private static Card card(int number, String title) {
        return Card.create(new CardId(number), CardKind.INITIATIVE, Side.SALES, title, NOW)
                .withPlace(new Place.OnMatrix(Quadrant.numbered(1), Spot.CENTRE));
    }

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Scene scene = new Scene(new Pane(), 960, 640);
        scene.getStylesheets().addAll("/org/alignmentmatrix/ui/app.css", "/org/alignmentmatrix/ui/quadrants.css",
                "/org/alignmentmatrix/ui/compare.css", "/org/alignmentmatrix/ui/import.css",
                "/org/alignmentmatrix/paint/themes/light.css");
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            dialog().close();
            return true;
        });
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }

    private ImportDialog dialog() {
        return Objects.requireNonNull(dialog);
    }

    private void open(String text) {
        open(text.getBytes(StandardCharsets.UTF_8));
    }

    private void open(byte[] bytes) {
        var first = Incoming.read(bytes, "list.csv", Choices.NONE, () -> false);
        var question = new ImportQuestion("list.csv", first, (choices, stopped) -> Incoming.read(bytes, "list.csv", choices, stopped),
                BOARD, MatrixLayout.TEMPLATE, new ImportWords(GUIDE, MESSAGES), NOW,
                new ImportQuestion.Work(Runnable::run, Platform::runLater));
        dialog = onFx(() -> {
            var made = new ImportDialog(stage, MESSAGES, question);
            made.setX(0);
            made.setY(0);
            made.show();
            return made;
        });
        settle();
        until(() -> dialog().getDialogPane().getScene().getWindow().isFocused()
                && dialog().getDialogPane().getScene().getFocusOwner() != null);
    }

    /// Waits until something holds on the window's thread: a busy machine brings keys and focus late.
    private static void until(Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(holds));
        } catch (TimeoutException e) {
            throw new AssertionError("it did not come to that", e);
        }
        settle();
    }

    private void awaitAction(String words) {
        until(() -> next().getText().equals(words) && !next().isDisabled());
    }

    private Button next() {
        return (Button) dialog().getDialogPane().lookupButton(dialog().getDialogPane().getButtonTypes().get(1));
    }

    private static void settle() {
        for (int i = 0; i < 6; i++) { // what is worked out in the background comes back as a task of the window
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private List<String> texts() {
        return onFx(() -> dialog().getDialogPane().lookupAll(".label").stream()
                .filter(Node::isVisible).map(node -> ((Label) node).getText()).toList());
    }

    private boolean canGoOn() {
        return onFx(() -> !next().isDisabled());
    }

    private void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.push(key);
            settle();
        }
    }

    private List<String> spoken() {
        return onFx(() -> dialog().getDialogPane().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty()).map(Node::getAccessibleText).toList());
    }

    private <T> void pick(String accessible, T value) {
        onFx(() -> {
            @SuppressWarnings("unchecked")
            Pick<T> found = (Pick<T>) dialog().getDialogPane().lookupAll(".combo-box").stream()
                    .filter(node -> Objects.toString(node.getAccessibleText(), "").startsWith(accessible)).findFirst().orElseThrow();
            found.setValue(value);
            return true;
        });
        settle();
    }

    private ImportCards cards() {
        return (ImportCards) Objects.requireNonNull(onFx(() -> dialog().getResult()));
    }

    @Test
    void aTableWhoseColumnsAreGuessedBeginsWithTheColumnsAndTwiceEnterTakesIt(FxRobot robot) {
        open("Task name,Assigned to\nWorkshop,Anna\nPodcast,Ben\n");

        assertTrue(texts().containsAll(List.of("UTF-8 · Comma · 2 rows", "2 of 2 columns used", "2 new")), () -> texts().toString());
        awaitAction("Next: what changes");
        press(robot, KeyCode.ENTER);
        awaitAction("Import 2 new cards");
        press(robot, KeyCode.ENTER);
        until(() -> !dialog().isShowing());

        assertEquals(List.of("Workshop Anna", "Podcast Ben"),
                cards().added().stream().map(card -> card.title() + " " + card.owner()).toList());
    }

    @Test
    void changesAreShownCellByCellAndOnlyWhatIsTickedIsTaken(FxRobot robot) {
        open("id,title,owner,kind,side,quadrant_no\nC-001,Webinar,Anna,initiative,sales,2\nC-002,Trade fair,Ben,initiative,sales,1\n");
        onFx(() -> {
            steps().getLast().fire();
            return true;
        });
        settle();

        assertTrue(spoken().containsAll(List.of(
                "Changed · 2. All taken",
                "Webinar. Owner. On the board: Empty. In the table: Anna. Taken",
                "Webinar. Place. On the board: Misaligned and Uncoordinated. In the table: Aligned and Coordinated. Taken",
                "Trade fair. Owner. On the board: Empty. In the table: Ben. Taken",
                "On the board, not in the table · 1. None taken",
                "Newsletter. C-003. On the board: Misaligned and Uncoordinated. In the table: Stays on the board. Left out")),
                () -> spoken().toString());
        awaitAction("Change 2 cards");

        press(robot, KeyCode.SPACE); // the first card
        awaitAction("Change 1 card");
        press(robot, KeyCode.HOME, KeyCode.SPACE); // the heading: all of them
        awaitAction("Change 2 cards");
        press(robot, KeyCode.END, KeyCode.SPACE); // the missing one
        awaitAction("Import: 2 cards changed, 1 card deleted");
        assertTrue(spoken().contains("Newsletter. C-003. On the board: Misaligned and Uncoordinated. In the table: Is deleted. Taken"),
                () -> spoken().toString());
        press(robot, KeyCode.ENTER);

        assertEquals(2, cards().changed().size());
        assertEquals(1, cards().removed().size());
    }

    private List<Button> steps() {
        return dialog().getDialogPane().lookupAll(".step").stream().map(Button.class::cast).toList();
    }

    @Test
    void aMoveIsAnArrowThatIsAlsoToldAsLongAsItIsTaken(FxRobot robot) {
        open("id,quadrant_no\nC-001,2\n");
        onFx(() -> {
            steps().getLast().fire();
            return true;
        });
        settle();

        assertEquals("Webinar: from Misaligned and Uncoordinated to Aligned and Coordinated",
                onFx(() -> dialog().getDialogPane().lookup(".small-board").getAccessibleText()));
        assertEquals(1, onFx(() -> dialog().getDialogPane().lookupAll(".small-arrow").size()));

        press(robot, KeyCode.SPACE);
        settle();

        assertEquals(0, onFx(() -> dialog().getDialogPane().lookupAll(".small-arrow").size()));
        assertEquals("No card goes to another place", onFx(() -> dialog().getDialogPane().lookupAll(".import-heading").stream()
                .filter(Label.class::isInstance).map(node -> ((Label) node).getText()).findFirst().orElse("")));
    }

    @Test
    void daysThatCanBeReadInTwoWaysAreAskedAbout(FxRobot robot) {
        open("Task name,Due\nWorkshop,03/04/26\n");
        awaitAction("Next: what changes");
        press(robot, KeyCode.ENTER);
        awaitAction("Import 1 new card");

        assertTrue(texts().contains("Days such as 03/04/26 can be read in two ways (row 2). Until you choose, they are left as they are."),
                () -> texts().toString());
        assertTrue(texts().contains("How are days written?"), () -> texts().toString());
        pick("How days are written", DayOrder.DAY_FIRST);
        onFx(() -> {
            next().fire();
            return true;
        });

        assertEquals(LocalDate.of(2026, 4, 3), cards().added().getFirst().due());
    }

    @Test
    void withoutTitlesNothingGoesOn() {
        open("Score,Weight\n1,2\n");

        assertTrue(texts().contains("Which are the titles?"), () -> texts().toString());
        assertEquals(false, canGoOn());
    }

    @Test
    void charactersThatNobodyKnowsAreChosenByTheirWords(FxRobot robot) {
        open("Title;Owner\nPrüfung;Jörg\n".getBytes(Charset.forName("windows-1252")));

        assertTrue(texts().contains("Which characters?"), () -> texts().toString());
        assertEquals(false, canGoOn());
        press(robot, KeyCode.SPACE); // the likeliest has the keys

        assertTrue(texts().contains("Western Europe (Windows) · Semicolon · 1 row"), () -> texts().toString());
        awaitAction("Next: what changes");
        press(robot, KeyCode.ENTER);
        awaitAction("Import 1 new card");
        press(robot, KeyCode.ENTER);
        until(() -> !dialog().isShowing());
        assertEquals("Prüfung", cards().added().getFirst().title());
    }

    @Test
    void escapeLeavesAllAsItIs(FxRobot robot) {
        open("Task name\nWorkshop\n");
        press(robot, KeyCode.ENTER, KeyCode.ESCAPE);

        assertNull(onFx(() -> dialog().getResult()));
        assertEquals(false, onFx(dialog()::isShowing));
    }

    @Test
    void aSurveyBecomesTheAnswersOfTheVoiceThatIsChosen() {
        List<Question> asked = Stream.of(Question.values()).limit(4).toList();
        String header = asked.stream().map(question -> '"' + GUIDE.ask(question) + '"').collect(Collectors.joining(","));
        String rows = IntStream.rangeClosed(1, 5).mapToObj(level -> "Person %d,%d,%d,%d,%d".formatted(level, level, level, level, level))
                .collect(Collectors.joining("\n"));
        open("Name," + header + "\n" + rows + "\n");

        assertTrue(texts().containsAll(List.of("4 questions", "Whose answers?")), () -> texts().toString());
        assertEquals(false, canGoOn());
        pick("These are the answers of", Voice.MARKETING);
        awaitAction("Take 4 answers for Marketing");
        onFx(() -> {
            next().fire();
            return true;
        });

        var answers = (ImportAnswers) Objects.requireNonNull(onFx(() -> dialog().getResult()));
        assertEquals(Voice.MARKETING, answers.voice());
        assertEquals(asked, answers.answers().stream().map(ImportAnswers.Given::question).toList());
    }

    @Test
    void threeHundredColumnsAreShownAFewAtATime() {
        String names = IntStream.range(0, 300).mapToObj(i -> i == 0 ? "Title" : "Column " + i).collect(Collectors.joining(","));
        open(names + "\nWorkshop" + ",x".repeat(299) + "\n");

        assertEquals(60, onFx(() -> dialog().getDialogPane().lookupAll(".import-column-row").size()));
        assertTrue(onFx(() -> dialog().getDialogPane().lookupAll(".button").stream().map(Button.class::cast).map(Button::getText)
                .anyMatch("Show 240 more columns"::equals)));
    }
}
