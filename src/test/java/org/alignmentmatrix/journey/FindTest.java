package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.samples.SampleCards;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Finding and filtering the sample board in the window.
@ExtendWith(ApplicationExtension.class)
class FindTest {

    @TempDir
    static Path folder;

    private Program program;

    @Start
    void start(Stage stage) {
        program = new Program(stage, folder.resolve("settings"), 980, 760);
    }

    @AfterEach
    void end() {
        program.end();
    }

    @Test
    void whatIsTypedIsCountedWalkedThroughAndClearedByEscape(FxRobot robot) {
        program.press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("smart-home");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("2 found", text(robot, "#find-count"));
        assertEquals("2 of 12 cards match", text(robot, "#found-text"));
        assertEquals("", current(), "typing selects nothing");

        program.press(robot, KeyCode.ENTER);
        assertEquals("1 of 2", text(robot, "#find-count"));
        assertEquals("Smart-home app: launch for millennials", current());
        program.press(robot, KeyCode.F3);
        assertEquals("2 of 2", text(robot, "#find-count"));
        assertEquals("Smart-home security talks for baby boomers", current());
        program.press(robot, KeyCode.SHIFT, KeyCode.ENTER);
        assertEquals("1 of 2", text(robot, "#find-count"));
        assertEquals(12, program.board().cards().size(), "letters and keys of the field made no card");

        program.press(robot, KeyCode.ESCAPE);
        assertEquals("", onFx(() -> robot.lookup("#find").queryAs(TextField.class).getText()));
        assertFalse(onFx(() -> robot.lookup(".found-line").query().isVisible()));
        assertTrue(onFx(program.session.window().board()::isFocused), "Escape leads back to the board");
        assertEquals("Smart-home app: launch for millennials", current(), "what was found stays selected");
    }

    @Test
    void nothingFoundIsSaidInWords(FxRobot robot) {
        program.press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("zeppelin");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("Nothing found", text(robot, "#find-count"));
        assertEquals("None of 12 cards matches", text(robot, "#found-text"));
        program.press(robot, KeyCode.ENTER);
        assertEquals("", current());

        robot.clickOn("Clear");
        assertEquals("", onFx(() -> robot.lookup("#find").queryAs(TextField.class).getText()));
    }

    @Test
    void theOthersAreDimmedOrHiddenWhereverCardsAre(FxRobot robot) {
        robot.clickOn("#filter");
        tick(robot, ".check-box", "Sales");
        assertEquals("Filter: sales", onFx(() -> robot.lookup("#filter").queryAs(Button.class).getText()));
        assertEquals("4 of 12 cards match", text(robot, "#found-text"));
        assertEquals(List.of("One CRM for both teams", "One definition of a sales-ready lead"), dimmedInTray(robot));

        tick(robot, ".radio-button", "Hide the others");
        assertEquals("4 of 12 cards shown", text(robot, "#found-text"));
        assertEquals(List.of(), dimmedInTray(robot));
        assertEquals(List.of("Field sales"), inTray(robot));

        program.press(robot, KeyCode.ESCAPE);
        assertTrue(onFx(() -> robot.lookup(".filter-panel").tryQuery().isEmpty()), "Escape closes the panel");
        program.run(() -> program.session.window().board().commands().selectAll());
        assertEquals(3, onFx(program.document()::selection).size(), "what is hidden is not selected");

        robot.clickOn("Clear");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(3, inTray(robot).size());
        assertEquals("Filter", onFx(() -> robot.lookup("#filter").queryAs(Button.class).getText()));
    }

    @Test
    void lettersTypedIntoThePanelMakeNoCardAndSpaceTicks(FxRobot robot) {
        robot.clickOn("#filter");
        program.press(robot, KeyCode.N);
        program.press(robot, KeyCode.SPACE);
        program.press(robot, KeyCode.DELETE);
        program.press(robot, KeyCode.TAB);
        program.press(robot, KeyCode.SPACE);

        assertEquals("Filter: sales, marketing", onFx(() -> robot.lookup("#filter").queryAs(Button.class).getText()));
        assertEquals(12, program.board().cards().size());
        assertFalse(onFx(() -> robot.lookup("#new-card").query().isFocused()), "N means nothing in the panel");
    }

    @Test
    void thousandsOfOwnersCanBeSearched(FxRobot robot) {
        List<Card> cards = IntStream.rangeClosed(1, 3_000)
                .mapToObj(number -> SampleCards.card(number).withOwner("Owner " + number)).toList();
        program.run(() -> program.document().open(Board.EMPTY.withCards(Cards.of(cards)), new Origin.Untitled()));
        robot.clickOn("#filter");
        robot.clickOn(robot.lookup(".name-list .text-field").<Node>query());
        robot.write("2999");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Owner 2999");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("Filter: Owner 2999", onFx(() -> robot.lookup("#filter").queryAs(Button.class).getText()));
        assertEquals("1 of 3,000 cards match", text(robot, "#found-text"));
    }

    private static void tick(FxRobot robot, String style, String name) {
        robot.clickOn(robot.lookup(".filter-panel " + style)
                .match(node -> ((ButtonBase) node).getText().equals(name)).<Node>query());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String current() {
        return onFx(() -> program.document().current().map(Card::title).orElse(""));
    }

    private static List<String> inTray(FxRobot robot) {
        return titles(robot, ".tray-card");
    }

    private static List<String> dimmedInTray(FxRobot robot) {
        return titles(robot, ".tray-card:dim");
    }

    private static List<String> titles(FxRobot robot, String cells) {
        return onFx(() -> robot.lookup(cells).queryAll().stream()
                .filter(cell -> cell.getParent().isVisible())
                .map(cell -> cell.lookupAll(".label").stream().map(label -> ((Labeled) label).getText())
                        .filter(text -> text.length() > 1).findFirst().orElseThrow())
                .sorted().toList());
    }

    private static String text(FxRobot robot, String id) {
        return onFx(() -> robot.lookup(id).queryAs(Label.class).getText());
    }

    private static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }
}
