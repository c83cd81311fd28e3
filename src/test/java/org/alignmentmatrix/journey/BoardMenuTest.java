package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Quadrant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The menu at the pointer.
@ExtendWith(ApplicationExtension.class)
class BoardMenuTest {

    @TempDir
    private static Path folder;

    private Program program;

    @Start
    void start(Stage stage) {
        program = new Program(stage, folder.resolve("settings"), 990, 800);
    }

    @AfterEach
    void end() {
        program.end();
    }

    @Test
    void theMenuOfACardIsAboutItAndSelectsIt(FxRobot robot) {
        Card card = program.card("Weekly round-up");

        ask(robot, card.id());

        assertEquals(List.of(card.id()), List.copyOf(program.document().selection()));
        assertEquals(List.of("Edit title", "Move to", "Side", "Kind", "Size", "Lock in its place", "Bring to front", "Send to back",
                "Duplicate", "Copy", "Delete"), Menus.shown());
        assertEquals(List.of("Small", "Medium", "Large"), Menus.names(((Menu) inMenu("Size")).getItems()));
    }

    @Test
    void severalCardsCanBeStackedAndAligned(FxRobot robot) {
        Card one = program.card("Weekly round-up");
        Card other = program.card("Events");
        program.run(() -> program.document().select(List.of(one.id(), other.id())));

        ask(robot, other.id());
        assertEquals(List.of("Edit title", "Move to", "Side", "Kind", "Size", "Lock in its place", "Stack", "Align", "Bring to front",
                "Send to back", "Duplicate", "Copy", "Delete"), Menus.shown());
        choose("Stack");

        assertEquals(other.id(), program.card("Weekly round-up").stackedOn());
        ask(robot, other.id());
        choose("Unstack");
        assertEquals(null, program.card("Weekly round-up").stackedOn());
    }

    @Test
    void theMenuOfAQuadrantBeginsCardsThere(FxRobot robot) {
        program.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "A line")));
        robot.clickOn(program.onScreen(Quadrant.ALIGNED_UNCOORDINATED, 0.8, 0.3), MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of("New initiative here", "New team here", "Paste", "Tidy this quadrant", "Quadrant…",
                "Zoom to this quadrant", "Fit the board", "Freeze the placement"), Menus.shown());
        choose("Quadrant…");
        assertEquals(Optional.of(Quadrant.ALIGNED_UNCOORDINATED), program.dialogs.askedFirst);

        robot.clickOn(program.onScreen(Quadrant.ALIGNED_UNCOORDINATED, 0.8, 0.3), MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
        choose("New team here");
        robot.write("Regional leads");
        program.press(robot, KeyCode.ENTER);
        assertEquals(Optional.of(Quadrant.ALIGNED_UNCOORDINATED), program.card("Regional leads").place().quadrantIfPlaced());
    }

    @Test
    void theMenuOfTheTrayKnowsNoQuadrant(FxRobot robot) {
        robot.clickOn(robot.lookup(".tray > .hint").<Node>query(), MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();

        List<String> shown = Menus.shown().stream().filter(name -> !name.contains("Paste")).toList();
        assertEquals(List.of("New initiative here", "New team here", "Fit the board", "Freeze the placement"), shown);
    }

    @Test
    void aFrozenBoardOffersTheWayOutAndNoTidying(FxRobot robot) {
        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertTrue(program.board().frozen());
        robot.clickOn(program.onScreen(Quadrant.ALIGNED_UNCOORDINATED, 0.8, 0.3), MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(Menus.shown().contains("(Tidy this quadrant)"), Menus.shown()::toString);
        choose("Freeze the placement");

        assertFalse(program.board().frozen());
    }

    @Test
    void theKeyForMenusIsAboutTheSelectedCardsOrTheChosenQuadrant(FxRobot robot) {
        program.press(robot, KeyCode.DIGIT0);
        program.press(robot, KeyCode.SHIFT, KeyCode.F10);
        assertEquals(List.of("Edit title", "Move to", "Side", "Kind", "Size", "Lock in its place", "Duplicate", "Copy", "Delete"),
                Menus.shown());
        program.press(robot, KeyCode.ESCAPE);

        program.run(() -> {
            program.session.window().board().focusQuadrant(Quadrant.ALIGNED_UNCOORDINATED);
            program.document().select(List.of());
        });
        program.press(robot, KeyCode.CONTEXT_MENU);
        assertTrue(Menus.shown().contains("Tidy this quadrant"), Menus.shown()::toString);
    }

    @Test
    void escapeClosesTheMenuAndKeepsTheSelectionAndTheKeys(FxRobot robot) {
        Card card = program.card("Weekly round-up");
        ask(robot, card.id());

        program.press(robot, KeyCode.ESCAPE);

        assertEquals(Optional.empty(), Menus.open());
        assertEquals(List.of(card.id()), List.copyOf(program.document().selection()));
        assertTrue(program.session.window().board().isFocused());
    }

    private void ask(FxRobot robot, CardId card) {
        robot.clickOn(program.onScreen(card), MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private MenuItem inMenu(String name) {
        return Menus.named(Menus.open().orElseThrow().getItems(), name);
    }

    private void choose(String name) {
        MenuItem item = inMenu(name);
        program.run(() -> {
            Menus.open().orElseThrow().hide();
            item.fire();
        });
    }
}
