package org.alignmentmatrix.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TableEditingTest extends TablePaneCase {

    @Start
    void start(Stage stage) {
        show(stage);
    }

    private boolean isEditing() {
        return pane.lookup(".grid-editor") != null;
    }

    private String typed() {
        return ((TextInputControl) pane.lookup(".grid-editor .text-input")).getText();
    }

    @Test
    void enterOpensACellAndEnterTakesOverAndGoesDown(FxRobot robot) {
        focus(robot, "Owner", WEBINAR);

        robot.type(KeyCode.ENTER);
        assertEquals("Ana", typed());
        robot.write("Ben").type(KeyCode.ENTER);
        pulse(robot);

        assertEquals("Ben", card(WEBINAR).owner());
        assertEquals(List.of("", "Ben", ""), cells(robot, "Owner"));
        assertEquals(false, isEditing());
        assertEquals(Set.of(CRM), document.selection());
    }

    @Test
    void shiftWithAnArrowTakesInTheRowThatWasCurrent(FxRobot robot) {
        focus(robot, "Owner");
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN);
        pulse(robot);
        assertEquals(Set.of(CONTENT, WEBINAR), document.selection());
        robot.type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertEquals(Set.of(CONTENT, WEBINAR, CRM), document.selection());

        focus(robot, "Owner", WEBINAR);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        assertEquals(Set.of(WEBINAR, CRM), document.selection());
    }

    @Test
    void typingReplacesAndEachCommitIsOneStepOfUndo(FxRobot robot) {
        focus(robot, "Owner", WEBINAR);
        robot.write("Chloé Martin").type(KeyCode.ENTER);
        focus(robot, "Owner", WEBINAR);
        robot.write("Ben").type(KeyCode.ENTER);
        assertEquals("Ben", card(WEBINAR).owner());

        robot.interact(document::undo);
        assertEquals("Chloé Martin", card(WEBINAR).owner());
        robot.interact(document::undo);
        assertEquals("Ana", card(WEBINAR).owner());
    }

    @Test
    void theEditorLiesExactlyOverItsCell(FxRobot robot) {
        focus(robot, "Owner", WEBINAR);
        Bounds cell = pane.lookupAll(".grid-cell:current").stream().map(node -> node.localToScene(node.getLayoutBounds())).findFirst()
                .orElseThrow();

        robot.type(KeyCode.F2);
        pulse(robot);

        Node editor = pane.lookup(".grid-editor");
        Bounds over = editor.localToScene(editor.getLayoutBounds());
        assertEquals(List.of(cell.getMinX(), cell.getMinY(), cell.getHeight()), List.of(over.getMinX(), over.getMinY(), over.getHeight()));
    }

    @Test
    void escapeLeavesEverythingAsItWas(FxRobot robot) {
        focus(robot, "Title", WEBINAR);

        robot.type(KeyCode.F2).write("Seminar").type(KeyCode.ESCAPE);

        assertEquals(false, isEditing());
        assertEquals("Webinar", card(WEBINAR).title());
        assertEquals(true, document.undoable().isEmpty());
        assertEquals(true, table().isFocused(), "the keys are back in the table");
    }

    @Test
    void tabTakesOverAndGoesToTheNextCell(FxRobot robot) {
        focus(robot, "Side", WEBINAR);

        robot.type(KeyCode.TAB);
        robot.write("Ben").type(KeyCode.TAB);
        robot.write("1.12.2026").type(KeyCode.TAB);
        pulse(robot);

        assertEquals("Ben", card(WEBINAR).owner());
        assertEquals(LocalDate.of(2026, 12, 1), card(WEBINAR).due());
        assertEquals("Status", currentColumn());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB, KeyCode.TAB).release(KeyCode.SHIFT);
        assertEquals("Owner", currentColumn());
    }

    private String currentColumn() {
        return ((Grid<?, ?>) pane.lookup(".grid")).focus().present().getText();
    }

    @Test
    void badInputStaysInTheCellWithAMessageAndNothingChanges(FxRobot robot) {
        focus(robot, "Due", WEBINAR);

        robot.write("31.2.2026").type(KeyCode.ENTER);

        assertEquals(true, isEditing());
        assertEquals("31.2.2026", typed());
        assertEquals("February 2026 has no day 31.", label(".grid-editor-line"));
        assertEquals(LocalDate.of(2026, 11, 12), card(WEBINAR).due());
        assertEquals(true, document.undoable().isEmpty());

        robot.type(KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE, KeyCode.BACK_SPACE).write("2027");
        robot.type(KeyCode.HOME).type(KeyCode.DELETE).type(KeyCode.DELETE).write("28").type(KeyCode.ENTER);
        assertEquals(LocalDate.of(2027, 2, 28), card(WEBINAR).due());
    }

    @Test
    void badInputThatIsLeftIsToldAndTheCellKeepsWhatItHad(FxRobot robot) {
        focus(robot, "Progress", WEBINAR);

        robot.write("101");
        robot.interact(pane::focusFilter);

        assertEquals(false, isEditing());
        assertEquals("“101” was not taken. Progress is a whole number from 0 to 100.", label(".table-told"));
        assertEquals(5, card(WEBINAR).progress());
        focus(robot, "Progress", WEBINAR);
        robot.write("100").type(KeyCode.ENTER);
        assertEquals(100, card(WEBINAR).progress());
        assertEquals("", label(".table-told"));
    }

    @Test
    void whatIsTypedIsTakenWhenSomebodyTurnsElsewhereOrSaves(FxRobot robot) {
        focus(robot, "Owner", WEBINAR);
        robot.write("Ben");
        robot.interact(pane::focusFilter);
        assertEquals("Ben", card(WEBINAR).owner());

        focus(robot, "Owner", WEBINAR);
        robot.write("Chris");
        robot.interact(document::settle);
        assertEquals("Chris", card(WEBINAR).owner());
    }

    @Test
    void allSelectedCardsGetTheValueInOneStep(FxRobot robot) {
        focus(robot, "Owner", WEBINAR, CONTENT);
        robot.write("Ben");
        assertEquals("For all 2 selected cards", label(".grid-editor-line"));
        robot.type(KeyCode.ENTER);

        assertEquals(List.of("Ben", "Ben", ""), cells(robot, "Owner"));
        assertEquals(Set.of(WEBINAR, CONTENT), document.selection());
        robot.interact(document::undo);
        assertEquals(List.of("", "Ana", ""), cells(robot, "Owner"));
    }

    @Test
    void aTitleBelongsToOneCardAlone(FxRobot robot) {
        focus(robot, "Title", WEBINAR, CONTENT);
        robot.write("Blog").type(KeyCode.ENTER);

        assertEquals(List.of("Blog", "Webinar", "One CRM"), cells(robot, "Title"), "the current card is the one selected last");
    }

    @Test
    void aChoiceIsMadeWithALetterArrowsOrAClick(FxRobot robot) {
        focus(robot, "Side", WEBINAR);
        robot.write("s").type(KeyCode.ENTER);
        assertEquals(Side.SALES, card(WEBINAR).side());

        focus(robot, "Status", WEBINAR);
        robot.type(KeyCode.ENTER).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertEquals(Status.values()[1], card(WEBINAR).status());

        focus(robot, "Status", WEBINAR);
        robot.type(KeyCode.ENTER);
        robot.clickOn("Blocked");
        assertEquals(Status.BLOCKED, card(WEBINAR).status());
        assertEquals(false, isEditing());
    }

    @Test
    void thePlaceIsChosenAmongQuadrantsTrayAndParkingLot(FxRobot robot) {
        focus(robot, "Place", CRM);
        robot.write("2").type(KeyCode.ENTER);
        assertEquals(Quadrant.ALIGNED_COORDINATED, card(CRM).place().quadrantIfPlaced().orElseThrow());
        assertEquals(List.of("Misaligned and Uncoordinated", "Aligned and Coordinated", "Misaligned but Coordinated"),
                cells(robot, "Place"));

        focus(robot, "Place", CRM, WEBINAR);
        robot.write("p").type(KeyCode.ENTER);
        assertEquals(Place.PARKING_LOT, card(CRM).place());
        assertEquals(Place.PARKING_LOT, card(WEBINAR).place());
    }

    @Test
    void marksAreTickedAndTakenOverTogether(FxRobot robot) {
        robot.interact(() -> column("Frictions").setVisible(true));
        focus(robot, "Frictions", WEBINAR);

        robot.type(KeyCode.ENTER).type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.SPACE).type(KeyCode.ENTER);
        assertEquals(2, card(WEBINAR).frictions().size());

        robot.interact(document::undo);
        assertEquals(Set.of(), card(WEBINAR).frictions(), "one step");
    }

    @Test
    void longTextsHaveLinesAndAnEmptiedDayIsNone(FxRobot robot) {
        robot.interact(() -> column("Notes").setVisible(true));
        focus(robot, "Notes", WEBINAR);
        robot.type(KeyCode.ENTER);
        assertEquals("Shift+Enter begins a new line", label(".grid-editor-line"));
        robot.write("first").press(KeyCode.SHIFT).type(KeyCode.ENTER).release(KeyCode.SHIFT).write("second").type(KeyCode.ENTER);
        assertEquals("first\nsecond", card(WEBINAR).notes());
        assertEquals(List.of("", "first second", ""), cells(robot, "Notes"));

        focus(robot, "Due", WEBINAR);
        robot.type(KeyCode.ENTER).type(KeyCode.DELETE).type(KeyCode.ENTER);
        assertNull(card(WEBINAR).due());
    }

    @Test
    void aCardThatGoesWhileItIsEditedTakesItsEditorAlong(FxRobot robot) {
        focus(robot, "Owner", CRM);
        robot.write("Ben");

        robot.interact(() -> document.perform(new RemoveCards(Set.of(CRM))));
        pulse(robot);

        assertEquals(false, isEditing());
        assertEquals(List.of("Content", "Webinar"), cells(robot, "Title"));
    }
}
