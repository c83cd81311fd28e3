package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Tint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Menus, keys and buttons for zoom, order, stacks, locks and quadrants.
@ExtendWith(ApplicationExtension.class)
class ArrangingTest {

    @TempDir
    private Path folder;

    private Stage stage;
    private Program program;
    private Menus menus;

    @Start
    void start(Stage shown) {
        stage = shown;
        program = new Program(shown, folder.resolve("settings"), 990, 800);
        menus = new Menus(shown.getScene());
        program.session.window().board().zoom().fit();
        program.document().select(List.of());
    }

    @AfterEach
    void end() {
        program.end();
    }

    @Test
    void theMenuOfTheBoardHasItsCommands() {
        assertEquals(List.of("Tidy", "Find similar cards", "Freeze the placement", "Quadrants…", "Board title…"),
                Menus.names(((Menu) menus.item("Board")).getItems()));
    }

    @Test
    void commandsCanBeChosenOnlyWhileTheyMakeSense() {
        List<String> none = List.of("New initiative", "New team", "(Edit title)", "(Make an action of the card)", "Move to", "Side",
                "Kind", "Size", "(Lock in its place)", "(Stack)", "(Unstack)", "Align", "Distribute", "(Bring to front)", "(Send to back)");
        assertEquals(none, ofCard());
        assertTrue(isOff("Card", "Align", "Left edges") && isOff("View", "Zoom to selection"));

        select("Weekly round-up", "Events");
        assertFalse(isOff("Card", "Stack") || isOff("Card", "Align", "Left edges") || isOff("View", "Zoom to selection"));
        assertTrue(isOff("Card", "Unstack") && isOff("Card", "Distribute", "Side by side"));

        select("Weekly round-up", "Events", "Content");
        assertFalse(isOff("Card", "Distribute", "Side by side"));

        select("Field sales"); // in the tray
        assertTrue(isOff("Card", "Bring to front") && isOff("Card", "Align", "Left edges"));

        select("Weekly round-up", "Events");
        program.run(() -> menus.item("Board", "Freeze the placement").fire());
        assertTrue(isOff("Card", "Stack") && isOff("Card", "Align", "Left edges") && isOff("Board", "Tidy"));
    }

    @Test
    void aLockIsTickedKeepsItsCardAndGoesAgain(FxRobot robot) {
        select("Weekly round-up");
        program.press(robot, KeyCode.CONTROL, KeyCode.L);
        assertTrue(program.card("Weekly round-up").locked());
        assertTrue(((CheckMenuItem) menus.item("Card", "Lock in its place")).isSelected());

        program.press(robot, KeyCode.SHIFT, KeyCode.DIGIT1);
        assertEquals(Optional.of(Quadrant.ALIGNED_COORDINATED), program.card("Weekly round-up").place().quadrantIfPlaced());
        assertEquals("“Weekly round-up” is locked in its place.", told());

        program.press(robot, KeyCode.CONTROL, KeyCode.L);
        assertFalse(program.card("Weekly round-up").locked());
        program.press(robot, KeyCode.SHIFT, KeyCode.DIGIT1);
        assertEquals(Optional.of(Quadrant.MISALIGNED_UNCOORDINATED), program.card("Weekly round-up").place().quadrantIfPlaced());
    }

    @Test
    void aFrozenPlacementIsToldToWhoeverMovesACardByKey(FxRobot robot) {
        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        Board frozen = program.board();
        select("Weekly round-up");

        program.press(robot, KeyCode.RIGHT);

        assertEquals(frozen, program.board());
        assertEquals("Nothing can be moved while the placement is frozen.", told());
        assertTrue(stage.getScene().lookup(".frozen-chip").isVisible());
    }

    @Test
    void sizesAndStacksHaveTheirKeysAndAreOneStepEach(FxRobot robot) {
        select("Weekly round-up", "Events");
        program.run(() -> menus.item("Card", "Size", "Large").fire());
        assertEquals(List.of(Size.LARGE, Size.LARGE),
                Stream.of("Weekly round-up", "Events").map(title -> program.card(title).size()).toList());

        program.press(robot, KeyCode.CONTROL, KeyCode.M);
        assertEquals(program.card("Events").id(), program.card("Weekly round-up").stackedOn());
        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        assertEquals(null, program.card("Weekly round-up").stackedOn());

        program.press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(program.card("Events").id(), program.card("Weekly round-up").stackedOn());
    }

    @Test
    void keysComeNearerAndLeadBackToTheWholeBoard(FxRobot robot) {
        program.run(() -> menus.item("View", "Reduced motion").fire());
        assertEquals(List.of("100 %", "Fit"), List.of(text("#zoom-percent"), text("#zoom-state")));

        program.press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(List.of("125 %", "125 %"), List.of(text("#zoom-percent"), text("#zoom-state")));
        program.press(robot, KeyCode.CONTROL, KeyCode.ADD);
        program.press(robot, KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals("125 %", text("#zoom-percent"));
        program.press(robot, KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals("Fit", text("#zoom-state"));

        program.press(robot, KeyCode.ALT, KeyCode.DIGIT3);
        assertNotEquals("Fit", text("#zoom-state"));
        program.run(() -> ((Button) stage.getScene().lookup("#zoom-state")).fire());
        assertEquals("Fit", text("#zoom-state"));
    }

    @Test
    void xSwapsTheColumnAndIsALetterInAField(FxRobot robot) {
        program.press(robot, KeyCode.X);
        assertEquals(MatrixLayout.AXIS, layout());
        assertTrue(((CheckMenuItem) menus.item("View", "Axis layout")).isSelected());
        assertEquals("", ((TextField) stage.getScene().lookup("#new-card")).getText());

        program.press(robot, KeyCode.N);
        robot.write("x ray");
        program.press(robot, KeyCode.ENTER);
        program.card("x ray");
        assertEquals(MatrixLayout.AXIS, layout());

        program.press(robot, KeyCode.ESCAPE);
        program.press(robot, KeyCode.X);
        assertEquals(MatrixLayout.TEMPLATE, layout());
    }

    @Test
    void ownNamesOfQuadrantsAreUsedEverywhereAndAreOneStep(FxRobot robot) {
        program.dialogs.quadrants = Optional.of(QuadrantStyles.TEMPLATE
                .with(Quadrant.ALIGNED_COORDINATED, new QuadrantStyle("One team", "", Tint.VIOLET))
                .with(Quadrant.MISALIGNED_COORDINATED, new QuadrantStyle("Busy", "", null)));
        program.run(() -> menus.item("Board", "Quadrants…").fire());

        assertEquals("2  One team", menus.item("View", "Go to", "2  One team").getText());
        assertEquals("3  Busy", menus.item("Card", "Move to", "3  Busy").getText());
        assertEquals("Undo look of the quadrants", menus.item("Edit", "Undo look of the quadrants").getText());
        select("Field sales");
        program.press(robot, KeyCode.SHIFT, KeyCode.DIGIT2);
        assertEquals("placed in “One team”", text("#status-text"));
        program.run(() -> menus.item("View", "Panel", "Card").fire());
        assertEquals("One team", text(".card-place-name"));

        program.run(program.document()::undo);
        program.run(program.document()::undo);
        assertEquals(QuadrantStyles.TEMPLATE, program.board().styles());
        assertEquals("2  Aligned and Coordinated", menus.item("View", "Go to", "2  Aligned and Coordinated").getText());
    }

    @Test
    void givingUpTheDialogLeavesTheQuadrantsAsTheyAre() {
        Board before = program.board();
        program.dialogs.quadrants = Optional.empty();

        program.run(() -> menus.item("Board", "Quadrants…").fire());

        assertEquals(before, program.board());
        assertEquals(Optional.of(Quadrant.MISALIGNED_UNCOORDINATED), program.dialogs.askedFirst);
    }

    private MatrixLayout layout() {
        return program.session.window().board().frame().matrix().layout();
    }

    private List<String> ofCard() {
        return Menus.names(((Menu) menus.item("Card")).getItems());
    }

    private boolean isOff(String... path) {
        return menus.item(path).isDisable();
    }

    private void select(String... titles) {
        List<CardId> ids = Stream.of(titles).map(program::card).map(Card::id).toList();
        program.run(() -> program.document().select(ids));
    }

    private String told() {
        return text(".toast .label");
    }

    private String text(String id) {
        return ((Labeled) stage.getScene().lookup(id)).getText();
    }
}
