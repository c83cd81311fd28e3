package org.alignmentmatrix.ui.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The two dialogs, by mouse and by keys.
@ExtendWith(ApplicationExtension.class)
class DialogsTest {

    private static final Messages MESSAGES = Messages.in(Locale.UK);
    private static final Guide GUIDE = Guide.in(Locale.UK);

    private Stage stage;
    private @Nullable Dialog<?> dialog;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Scene scene = new Scene(new Pane(), 960, 640);
        scene.getStylesheets().addAll("/org/alignmentmatrix/ui/app.css", "/org/alignmentmatrix/ui/compare.css",
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

    private MergeDialog merging() {
        return open(() -> new MergeDialog(stage, MESSAGES, GUIDE, Stories.question(Stories.several()), ZoneOffset.UTC));
    }

    private CompareDialog comparing(Board before, Board after) {
        return open(() -> new CompareDialog(stage, MESSAGES, GUIDE, Stories.comparison(before, after), ZoneOffset.UTC));
    }

    private <D extends Dialog<?>> D open(Supplier<D> make) {
        D made = onFx(() -> {
            D next = make.get();
            next.setX(0);
            next.setY(0);
            next.show();
            return next;
        });
        dialog = made;
        WaitForAsyncUtils.waitForFxEvents();
        return made;
    }

    private Dialog<?> dialog() {
        return Objects.requireNonNull(dialog);
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }

    private Set<String> texts() {
        return onFx(() -> dialog().getDialogPane().lookupAll(".label").stream()
                .map(node -> ((Label) node).getText()).collect(Collectors.toSet()));
    }

    private static CardId card(int number) {
        return new CardId(number);
    }

    @Test
    void theSummaryCountsWhatComesAndWhatAsks() {
        merging();

        assertTrue(texts().contains("7 changes come from theirs, 3 need a choice"), () -> texts().toString());
        assertTrue(texts().contains("Together: 5 cards · 1 answer · 1 action"), () -> texts().toString());
    }

    @Test
    void arrowKeysChooseAndEnterMerges(FxRobot robot) {
        MergeDialog merging = merging();

        robot.push(KeyCode.RIGHT); // the title of the board
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE); // the place of the webinar
        robot.push(KeyCode.ENTER);

        Board merged = Objects.requireNonNull(merging.getResult());
        assertEquals("Kickoff for both", merged.title());
        assertEquals(Place.PARKING_LOT, merged.cards().find(card(1)).orElseThrow().place());
        assertEquals("Anna", merged.cards().find(card(2)).orElseThrow().owner());
        assertEquals(5, merged.cards().size());
    }

    @Test
    void aClickChoosesASide(FxRobot robot) {
        MergeDialog merging = merging();

        robot.clickOn("Ben");
        robot.clickOn("Merge");

        assertEquals("Ben", Objects.requireNonNull(merging.getResult()).cards().find(card(2)).orElseThrow().owner());
    }

    @Test
    void allCanBeChosenAtOnce(FxRobot robot) {
        MergeDialog merging = merging();

        robot.clickOn("All theirs");
        robot.clickOn("Merge");

        Board merged = Objects.requireNonNull(merging.getResult());
        assertEquals("Kickoff for both", merged.title());
        assertEquals("Ben", merged.cards().find(card(2)).orElseThrow().owner());
    }

    @Test
    void escapeInTheListLeavesAllAsItIs(FxRobot robot) {
        MergeDialog merging = merging();

        robot.push(KeyCode.ESCAPE);

        assertNull(merging.getResult());
        assertEquals(false, onFx(merging::isShowing));
    }

    @Test
    void whoListensHearsWhatIsChosen(FxRobot robot) {
        merging();

        assertTrue(spoken().contains("Title of the board. Yours: Q3 kickoff, sales. The file on disk: Kickoff for both. Chosen: Yours"),
                () -> spoken().toString());
        robot.push(KeyCode.RIGHT);
        assertTrue(spoken().contains(
                "Title of the board. Yours: Q3 kickoff, sales. The file on disk: Kickoff for both. Chosen: The file on disk"),
                () -> spoken().toString());
        assertTrue(spoken().stream().anyMatch(text -> text.startsWith("Trade fair, Owner. Yours: Anna.")), () -> spoken().toString());
    }

    private List<String> spoken() {
        return onFx(() -> dialog().getDialogPane().lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && !cell.isEmpty()).map(Node::getAccessibleText).toList());
    }

    @Test
    void enterPressesTheFirstButtonOfAComparison(FxRobot robot) {
        CompareDialog comparing = comparing(Stories.start(), Stories.owned(Stories.start(), 1, "Anna"));

        assertTrue(texts().containsAll(Set.of("1 difference", "Webinar", "Owner", "Empty", "Anna", "Cards · 1")),
                () -> texts().toString());
        robot.push(KeyCode.ENTER);

        assertEquals(0, comparing.getResult());
    }

    @Test
    void eachButtonOfAComparisonHasItsNumber(FxRobot robot) {
        CompareDialog comparing = comparing(Stories.start(), Stories.owned(Stories.start(), 1, "Anna"));

        robot.clickOn("Open the file");

        assertEquals(1, comparing.getResult());
    }

    @Test
    void givingUpIsNoAnswer(FxRobot robot) {
        CompareDialog comparing = comparing(Stories.start(), Stories.start());

        assertTrue(texts().contains("No differences."), () -> texts().toString());
        robot.clickOn("Later");

        assertNull(comparing.getResult());
    }

    @Test
    void thousandsOfDifferencesMakeOnlyTheRowsInSight() {
        comparing(RandomBoards.of(3, 2_000), Board.EMPTY);

        assertTrue(onFx(() -> ((ListView<?>) dialog().getDialogPane().lookup(".compare-list")).getItems().size()) > 2_000);
        assertTrue(spoken().size() < 60, () -> spoken().size() + " rows");
    }

    @Test
    void theDialogsFitIntoTheSmallestWindow() {
        for (Dialog<?> each : List.of(merging(), comparing(RandomBoards.of(5), RandomBoards.of(6)))) {
            assertTrue(onFx(each::getWidth) <= 960 && onFx(each::getHeight) <= 640, () -> each.getWidth() + " × " + each.getHeight());
            assertEquals(List.of(), onFx(() -> each.getDialogPane().lookupAll(".button").stream().map(Button.class::cast)
                    .filter(button -> button.getWidth() < button.prefWidth(-1)).map(Button::getText).toList()));
            onFx(() -> {
                each.close();
                return true;
            });
        }
    }
}
