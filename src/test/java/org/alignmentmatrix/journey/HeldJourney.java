package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Quadrant;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Cards that stay where they are: locked ones, those of a frozen board, and those that lie in stacks.
abstract class HeldJourney extends BoardJourney {

    private static final String LOCKED = "“Fair” is locked in its place.";
    private static final String FROZEN = "Nothing can be moved while the placement is frozen.";

    @Test
    void aLockedCardStaysUntilItIsUnlocked(FxRobot robot) {
        Board start = program.board();
        select(FAIR);
        program.press(robot, KeyCode.CONTROL, KeyCode.L);
        assertTrue(card(FAIR).locked());
        staysWhateverIsDone(robot, LOCKED);

        program.press(robot, KeyCode.DELETE);
        assertEquals("1 card is locked and stays", told());
        assertEquals(5, program.board().cards().size());

        drag(robot);
        click("Unlock");
        assertFalse(card(FAIR).locked());
        assertEquals("", told());
        movesAgain(robot);
        undoAll(robot, 3, start);
    }

    @Test
    void onAFrozenBoardEveryCardStaysUntilItIsReleased(FxRobot robot) {
        Board start = program.board();
        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        assertTrue(stage.getScene().lookup(".frozen-chip").isVisible());
        select(FAIR);
        staysWhateverIsDone(robot, FROZEN);

        drag(robot);
        click("Release");
        assertFalse(program.board().frozen());
        assertFalse(stage.getScene().lookup(".frozen-chip").isVisible());
        movesAgain(robot);
        undoAll(robot, 3, start);
    }

    private void staysWhateverIsDone(FxRobot robot, String reason) {
        Board held = program.board();
        drag(robot);
        assertTold(reason, held, "by a drag");
        program.press(robot, KeyCode.RIGHT);
        assertTold(reason, held, "by an arrow");
        program.press(robot, KeyCode.SHIFT, KeyCode.DIGIT3);
        assertTold(reason, held, "by the key of a quadrant");
        program.press(robot, KeyCode.SHIFT, KeyCode.DIGIT0);
        assertTold(reason, held, "by the key of the tray");
        assertEquals(List.of(FAIR), selected());
    }

    private void assertTold(String reason, Board held, String by) {
        assertEquals(reason, told(), by);
        assertEquals(held, program.board(), by);
        program.run(((Button) stage.getScene().lookup(".toast-close"))::fire);
    }

    private void drag(FxRobot robot) {
        carry(robot, FAIR, -60, -30);
        letGo(robot);
    }

    private void movesAgain(FxRobot robot) {
        Pixel before = box(FAIR).centre();
        drag(robot);
        assertNear(before.plus(-60, -30), box(FAIR).centre(), 7, "moved, perhaps into line with others");
    }

    @Test
    void aStackIsMadeTakenApartAndDeletedAsOne(FxRobot robot) {
        Board start = program.board();
        select(PODCAST, FAIR);
        program.press(robot, KeyCode.CONTROL, KeyCode.M);
        assertEquals(2, stackSize());
        assertEquals(List.of(FAIR), selected());
        assertEquals(Optional.empty(), frame().find(PODCAST));

        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        assertEquals(1, stackSize());
        assertEquals(Set.of(FAIR, PODCAST), Set.copyOf(selected()));
        assertFalse(box(PODCAST).overlaps(box(FAIR)), "it comes to lie where there is room");
        program.press(robot, KeyCode.CONTROL, KeyCode.Z);
        Board stacked = program.board();
        assertEquals(2, stackSize());

        select(FAIR);
        program.press(robot, KeyCode.DELETE);
        assertEquals(3, program.board().cards().size());
        assertEquals("2 cards deleted", told());
        click("Undo");
        assertEquals(stacked, program.board());
        assertEquals(2, stackSize());
        undoAll(robot, 1, start);
    }

    @Test
    void aStackIsMovedAsOne(FxRobot robot) {
        Board start = program.board();
        select(BLOG, PODCAST);
        program.press(robot, KeyCode.CONTROL, KeyCode.M);
        program.press(robot, KeyCode.SHIFT, KeyCode.DIGIT2);

        assertEquals(Optional.of(Quadrant.ALIGNED_COORDINATED), quadrant(PODCAST));
        assertEquals(Optional.of(Quadrant.ALIGNED_COORDINATED), quadrant(BLOG));
        assertFalse(box(PODCAST).overlaps(box(FAIR)));
        undoAll(robot, 2, start);
    }

    private int stackSize() {
        return switch (frame().find(FAIR).orElseThrow()) {
            case CardPlan.Full full -> full.marks().cards();
            case CardPlan.Brief brief -> brief.marks().cards();
            case CardPlan.Dot _, CardPlan.Faint _ -> throw new AssertionError("The card is not shown in full");
        };
    }
}
