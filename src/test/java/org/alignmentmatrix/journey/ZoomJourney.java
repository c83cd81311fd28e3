package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Quadrant;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Coming nearer to the board and moving over it.
abstract class ZoomJourney extends BoardJourney {

    @Test
    void theWheelWithCtrlComesNearerToWhatIsUnderThePointer(FxRobot robot) {
        Frame whole = frame();
        Pixel under = box(PODCAST).centre();
        robot.moveTo(onScreen(under));

        wheelWithCtrl(robot, VerticalDirection.UP);
        assertTrue(box(PODCAST).width() > 1.3 * whole.find(PODCAST).orElseThrow().box().width());
        assertNear(under, box(PODCAST).centre(), 2, "it stays under the pointer");

        for (int turn = 0; turn < 4; turn++) {
            wheelWithCtrl(robot, VerticalDirection.DOWN);
        }
        assertEquals("Fit", text("#zoom-state"));
        assertEquals(whole.cards(), frame().cards());
        assertNothingDone(program.board());
    }

    /// Turns the wheel by two notches where the pointer is.
    void wheelWithCtrl(FxRobot robot, VerticalDirection direction) {
        robot.press(KeyCode.CONTROL);
        robot.scroll(2, direction);
        robot.release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void keysComeNearerToTheSelectedCard(FxRobot robot) {
        Frame whole = frame();
        double width = box(BLOG).width();
        select(BLOG);
        Pixel before = box(BLOG).centre();

        program.press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        program.press(robot, KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals("156 %", text("#zoom-state"));
        assertEquals(1.5625 * width, box(BLOG).width(), 2);
        assertNear(before, box(BLOG).centre(), 3, "around the selected card");

        program.press(robot, KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(1.25 * width, box(BLOG).width(), 2);
        program.press(robot, KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(whole.cards(), frame().cards());
    }

    @Test
    void altAndADigitShowTheSelectionOrAQuadrantAndTheWholeBoardAgain(FxRobot robot) {
        select(WEBINAR);
        program.press(robot, KeyCode.ALT, KeyCode.DIGIT0);
        Box sight = sight();
        assertTrue(box(WEBINAR).union(sight).equals(sight), "it is seen whole");
        assertFalse(box(WEBINAR).width() < 300, "and can be read from the back of a room: " + box(WEBINAR));

        program.press(robot, KeyCode.ALT, KeyCode.DIGIT2);
        Box shown = frame().matrix().quadrant(Quadrant.ALIGNED_COORDINATED);
        assertTrue(sight.width() - shown.width() < 3 || sight.height() - shown.height() < 3, "it fills the window: " + shown);
        assertTrue(shown.inset(2).union(sight).equals(sight), "and is seen whole: " + shown);

        program.press(robot, KeyCode.ALT, KeyCode.DIGIT2);
        assertEquals("Fit", text("#zoom-state"));
        assertTrue(onFx(pane()::isFocused), "the keys stay on the board");
    }

    @Test
    void theWheelMovesTheBoardAndNeverBeyondItsEdge(FxRobot robot) {
        program.press(robot, KeyCode.ALT, KeyCode.DIGIT1);
        robot.moveTo(onScreen(sight().centre()));
        Pixel before = frame().matrix().area().centre();

        robot.scroll(1, VerticalDirection.DOWN);
        Pixel after = frame().matrix().area().centre();
        assertEquals(before.x(), after.x());
        assertTrue(after.y() < before.y(), "the board moves up");

        robot.scroll(40, VerticalDirection.DOWN);
        assertEquals(sight().bottom(), frame().matrix().area().bottom(), 1);
    }

    @Test
    void spaceOrTheMiddleButtonTakesHoldOfTheBoard(FxRobot robot) {
        Board start = program.board();
        program.press(robot, KeyCode.ALT, KeyCode.DIGIT4);
        select(BLOG);
        Box before = box(PODCAST);
        Point2D hand = program.onScreen(PODCAST);

        robot.press(KeyCode.SPACE);
        drag(robot, hand, hand.add(60, 35), MouseButton.PRIMARY);
        robot.release(KeyCode.SPACE);
        assertNear(before.plus(60, 35).centre(), box(PODCAST).centre(), 1, "the board follows the hand");

        hand = hand.add(60, 35);
        drag(robot, hand, hand.add(-40, -20), MouseButton.MIDDLE);
        assertNear(before.plus(20, 15).centre(), box(PODCAST).centre(), 1, "the board follows the hand");
        assertEquals(List.of(BLOG), selected());
        assertNothingDone(start);
    }

    private static void drag(FxRobot robot, Point2D from, Point2D to, MouseButton button) {
        robot.moveTo(from);
        robot.press(button);
        robot.moveTo(from.midpoint(to));
        robot.moveTo(to);
        robot.release(button);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aCardOfAZoomedBoardIsDroppedWhereThePointerIs(FxRobot robot) {
        Board start = program.board();
        choose("View", "Snap to neighbours");
        program.press(robot, KeyCode.ALT, KeyCode.DIGIT4);
        Pixel from = box(BLOG).centre();

        carry(robot, BLOG, 130, -110);
        letGo(robot);

        assertNear(from.plus(130, -110), box(BLOG).centre(), 1, "under the pointer");
        assertTrue(frame().scale() > 1.2, "still zoomed");
        undoAll(robot, 1, start);
        assertNear(from, box(BLOG).centre(), 1, "back");
    }

    @Test
    void aCardHeldAtTheEdgeTravelsOverTheBoard(FxRobot robot) {
        Board start = program.board();
        program.press(robot, KeyCode.ALT, KeyCode.DIGIT1);
        Box sight = sight();
        Pixel from = box(WEBINAR).centre();

        carry(robot, WEBINAR, sight.right() - 4 - from.x(), 0);
        awaitUntil("the right half is in sight",
                () -> frame().matrix().quadrant(Quadrant.ALIGNED_COORDINATED).centre().x() < sight.right() - 20);
        letGo(robot);

        assertEquals(Quadrant.ALIGNED_COORDINATED, quadrant(WEBINAR).orElseThrow());
        assertEquals("goals now aligned · efforts now coordinated", status());
        assertTrue(Math.abs(box(WEBINAR).centre().y() - from.y()) < 8, "it moved to the right only");
        undoAll(robot, 1, start);
        assertTrue(sight.contains(box(WEBINAR).centre()), "it is in sight again");
    }

    @Test
    void aMarqueeHeldAtTheEdgeGathersCardsThatWereOutOfSight(FxRobot robot) {
        program.press(robot, KeyCode.ALT, KeyCode.DIGIT1);
        Box sight = sight();
        Pixel corner = new Pixel(box(WEBINAR).x() - 12, box(WEBINAR).y() - 12);

        robot.moveTo(onScreen(corner));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(onScreen(new Pixel(sight.right() - 60, sight.bottom() - 60)));
        robot.moveTo(onScreen(new Pixel(sight.right() - 3, sight.bottom() - 3)));
        awaitUntil("all cards are inside", () -> selected().size() == 5);
        letGo(robot);

        assertEquals(5, selected().size());
        assertFalse(sight.contains(frame().matrix().quadrant(Quadrant.MISALIGNED_UNCOORDINATED).centre()), "the board has moved");
        assertNothingDone(program.board());
    }

    @Test
    void aCardOutOfSightIsShownWhenTabOrUndoComesToIt(FxRobot robot) {
        program.press(robot, KeyCode.ALT, KeyCode.DIGIT1);
        select(WEBINAR);
        program.press(robot, KeyCode.TAB);
        assertEquals(List.of(FAIR), selected());
        assertTrue(box(FAIR).union(sight()).equals(sight()), "the card that Tab comes to is seen whole");

        program.press(robot, KeyCode.RIGHT);
        Board nudged = program.board();
        program.press(robot, KeyCode.ALT, KeyCode.DIGIT3);
        select();
        assertFalse(frame().find(FAIR).map(card -> card.box().overlaps(sight())).orElse(false), "out of sight");

        program.press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertTrue(box(FAIR).union(sight()).equals(sight()), "what was taken back is seen");
        program.press(robot, KeyCode.ALT, KeyCode.DIGIT3);
        program.press(robot, KeyCode.CONTROL, KeyCode.Y);
        assertEquals(nudged, program.board());
        assertTrue(box(FAIR).union(sight()).equals(sight()), "what was done again is seen");
    }
}
