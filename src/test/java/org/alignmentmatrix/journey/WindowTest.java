package org.alignmentmatrix.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// How the window behaves with the sample board of the first start.
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    @TempDir
    static Path folder;

    private Program program;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        program = new Program(shown, folder.resolve("settings"), 980, 760);
    }

    @AfterEach
    void end() {
        program.end();
    }

    @Test
    void theFirstStartShowsTheSampleMarkedAsOneAndNotSaved(FxRobot robot) {
        assertEquals("Sample board – Alignment Matrix", onFx(stage::getTitle));
        assertEquals("Nothing to save", text(robot, "#save-state"));
        assertEquals("This is a sample board: move things, answer, undo. Nothing is saved until you say so.",
                robot.lookup(".toast .label").queryAs(Label.class).getText());
    }

    @Test
    void digitsAndLettersTypedIntoFieldsAreNoCommands(FxRobot robot) {
        program.press(robot, KeyCode.DIGIT1);
        Card current = onFx(() -> program.document().current().orElseThrow());
        program.press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.clickOn(robot.lookup(".card-field-due .date-picker").<Node>query());
        program.press(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write("4.12.2026");
        program.press(robot, KeyCode.ENTER);
        robot.clickOn(robot.lookup(".card-field-owner .text-field").<Node>query());
        robot.write("N0t me 3");

        Card now = program.card(current.title());
        assertEquals("2026-12-04", String.valueOf(now.due()));
        assertTrue(now.owner().contains("N0t me 3"), now::owner);
        assertEquals(Optional.of(Quadrant.MISALIGNED_UNCOORDINATED), now.place().quadrantIfPlaced());
        assertEquals(List.of(current.id()), List.copyOf(onFx(program.document()::selection)));
    }

    @Test
    void deleteAsksNothingAndOffersUndo(FxRobot robot) {
        Board before = program.board();
        program.press(robot, KeyCode.CONTROL, KeyCode.A);
        program.press(robot, KeyCode.DELETE);

        assertEquals(3, program.board().cards().size(), "the cards of the lists stay");
        assertEquals("9 cards deleted", robot.lookup(".toast .label").queryAs(Label.class).getText());

        robot.clickOn("Undo");
        assertEquals(before, program.board());
        assertEquals("Undone: delete of 9 cards", text(robot, "#status-text"));
    }

    @Test
    void deleteLeavesLockedCardsAndSaysSo(FxRobot robot) {
        program.press(robot, KeyCode.CONTROL, KeyCode.A);
        List<CardId> all = List.copyOf(onFx(program.document()::selection));
        robot.interact(() -> program.document().perform(SetField.of(all.getFirst(), CardField.LOCKED, true)));
        program.press(robot, KeyCode.DELETE);

        assertEquals("8 cards deleted · 1 card is locked and stays", robot.lookup(".toast .label").queryAs(Label.class).getText());
        assertEquals(List.of(all.getFirst()), List.copyOf(onFx(program.document()::selection)));
        program.press(robot, KeyCode.DELETE);
        assertEquals(4, program.board().cards().size(), "the locked one and the cards of the lists");
    }

    @Test
    void menusSayWhatUndoTakesBack(FxRobot robot) {
        program.press(robot, KeyCode.DIGIT2);
        program.press(robot, KeyCode.SHIFT, KeyCode.DIGIT4);

        assertEquals("Undo move", menuItem(robot, 1, 0).getText());
        assertEquals("Redo", menuItem(robot, 1, 1).getText());
        assertTrue(menuItem(robot, 1, 1).isDisable());

        program.press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals("Redo move", menuItem(robot, 1, 1).getText());
    }

    @Test
    void theBoardIsWalkedByTabAndLeftAtItsEnd(FxRobot robot) {
        program.press(robot, KeyCode.ESCAPE);
        for (int i = 0; i < 12; i++) {
            assertTrue(onFx(program.session.window().board()::isFocused), "the board has the keys at card " + i);
            program.press(robot, KeyCode.TAB);
        }
        assertEquals("One CRM for both teams", onFx(() -> program.document().current().orElseThrow().title()));

        program.press(robot, KeyCode.TAB);
        assertEquals(false, onFx(program.session.window().board()::isFocused), "Tab goes on to the next control");
    }

    @Test
    void savingTakesWhatIsStillBeingTyped(FxRobot robot) throws Exception {
        Path file = folder.resolve("typed.matrix.json");
        program.dialogs.toSave = Optional.of(file);
        program.press(robot, KeyCode.DIGIT1);
        program.press(robot, KeyCode.F2);
        robot.write("Typed, not entered");
        program.press(robot, KeyCode.CONTROL, KeyCode.S);

        await().atMost(Duration.ofSeconds(10)).until(() -> onFx(() -> !program.document().isDirty()));
        assertTrue(ProjectFile.open(file).board().cards().stream().anyMatch(card -> card.title().equals("Typed, not entered")));
    }

    @Test
    void theListGetsTheKeysAndDeleteInTheCardPanelDeletesNoCard(FxRobot robot) {
        program.press(robot, KeyCode.DIGIT1);
        program.press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        program.press(robot, KeyCode.DOWN);
        assertEquals("Premium coffee machine: hotel visits", onFx(() -> program.document().current().orElseThrow().title()));

        Board before = program.board();
        program.press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.clickOn("Blocked");
        program.press(robot, KeyCode.DELETE);
        assertEquals(before.cards().size(), program.board().cards().size());
        assertEquals(Status.BLOCKED, program.card("Premium coffee machine: hotel visits").status());

        program.press(robot, KeyCode.ESCAPE);
        assertTrue(onFx(program.session.window().board()::isFocused), "Escape leads back to the board");
    }

    @Test
    void theCardPanelGetsTheKeysTheFirstTimeItIsShown(FxRobot robot) {
        program.press(robot, KeyCode.DIGIT1);
        program.press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.write("Typed over");
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("Typed over", onFx(() -> program.document().current().orElseThrow().title()));
    }

    private MenuItem menuItem(FxRobot robot, int menu, int item) {
        return onFx(() -> robot.lookup(".main-menu").queryAs(MenuBar.class).getMenus().get(menu).getItems().get(item));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }
}
