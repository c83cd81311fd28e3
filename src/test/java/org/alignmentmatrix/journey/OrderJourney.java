package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Size;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Putting cards in order by menus and keys.
abstract class OrderJourney extends BoardJourney {

    @Test
    void aCardIsAsLargeAsItsSize(FxRobot robot) {
        Board start = program.board();
        Box medium = box(FAIR);
        select(FAIR);

        choose("Card", "Size", "Small");
        Box small = box(FAIR);
        choose("Card", "Size", "Large");
        Box large = box(FAIR);

        assertTrue(small.width() < medium.width() && medium.width() < large.width(), small + " " + medium + " " + large);
        assertNear(small.centre(), large.centre(), 40, "it stays about where it is");
        assertEquals("Size", status());
        undoAll(robot, 2, start);
        assertEquals(medium, box(FAIR));
    }

    @Test
    void tidyIsOneStepForTheWholeBoard(FxRobot robot) {
        program.run(() -> open(card(1, "One", Quadrant.ALIGNED_COORDINATED, 0.4, 0.4).withSize(Size.SMALL),
                card(2, "Two", Quadrant.ALIGNED_COORDINATED, 0.45, 0.5).withSize(Size.SMALL),
                card(3, "Three", Quadrant.MISALIGNED_COORDINATED, 0.6, 0.5), card(4, "Four", Quadrant.MISALIGNED_COORDINATED, 0.6, 0.6)));
        Board start = program.board();
        assertTrue(box(WEBINAR).overlaps(box(FAIR)) && box(MAILING).overlaps(box(PODCAST)));

        program.press(robot, KeyCode.CONTROL, KeyCode.T);

        assertFalse(box(WEBINAR).overlaps(box(FAIR)) || box(MAILING).overlaps(box(PODCAST)));
        assertEquals(frame().matrix().room(Quadrant.MISALIGNED_COORDINATED).x(), box(MAILING).x(), 0.01, "rows begin at the left");
        Board tidy = program.board();
        program.press(robot, KeyCode.CONTROL, KeyCode.T);
        assertEquals(tidy, program.board(), "tidy is tidy");
        undoAll(robot, 1, start);
    }

    @Test
    void cardsAreAlignedAndSpreadEvenly(FxRobot robot) {
        program.run(() -> open(card(1, "One", Quadrant.ALIGNED_COORDINATED, 0.3, 0.2).withSize(Size.SMALL),
                card(2, "Two", Quadrant.ALIGNED_COORDINATED, 0.6, 0.35).withSize(Size.SMALL),
                card(3, "Three", Quadrant.ALIGNED_COORDINATED, 0.5, 0.9).withSize(Size.SMALL)));
        Board start = program.board();
        select(WEBINAR, FAIR, MAILING);
        double left = Stream.of(WEBINAR, FAIR, MAILING).mapToDouble(id -> box(id).x()).min().orElseThrow();

        choose("Card", "Align", "Left edges");
        assertEquals(List.of(left, left, left), Stream.of(WEBINAR, FAIR, MAILING).map(id -> rounded(box(id).x())).toList());

        choose("Card", "Distribute", "One below the other");
        assertEquals(box(FAIR).y() - box(WEBINAR).bottom(), box(MAILING).y() - box(FAIR).bottom(), 0.01, "equal gaps");
        assertEquals(List.of(left, left, left), Stream.of(WEBINAR, FAIR, MAILING).map(id -> rounded(box(id).x())).toList());
        undoAll(robot, 2, start);
    }

    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    @Test
    void theCardInFrontIsTheOneThatAClickMeans(FxRobot robot) {
        program.run(() -> open(card(1, "One", Quadrant.ALIGNED_COORDINATED, 0.5, 0.5),
                card(2, "Two", Quadrant.ALIGNED_COORDINATED, 0.55, 0.55)));
        Board start = program.board();
        clickBetween(robot);
        assertEquals(List.of(FAIR), selected());

        select(WEBINAR);
        program.press(robot, KeyCode.CONTROL, KeyCode.CLOSE_BRACKET);
        assertEquals(List.of(FAIR, WEBINAR), frame().cards().stream().map(plan -> plan.id()).toList());
        clickBetween(robot);
        assertEquals(List.of(WEBINAR), selected());
        program.press(robot, KeyCode.CONTROL, KeyCode.OPEN_BRACKET);
        clickBetween(robot);
        assertEquals(List.of(FAIR), selected());
        undoAll(robot, 2, start);
    }

    /// Clicks where both cards are.
    private void clickBetween(FxRobot robot) {
        robot.clickOn(onScreen(Box.between(box(WEBINAR).centre(), box(FAIR).centre()).centre()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aLongPressOfAFingerOpensTheMenuAndDragsNothing(FxRobot robot) {
        Board start = program.board();
        Point2D finger = program.onScreen(PODCAST);

        touch(MouseEvent.MOUSE_PRESSED, finger);
        awaitUntil("the menu is open", () -> Menus.open().isPresent());
        assertTrue(Menus.shown().contains("Edit title"), Menus.shown()::toString);
        assertEquals(List.of(PODCAST), selected());
        touch(MouseEvent.MOUSE_DRAGGED, finger.add(50, 50));
        touch(MouseEvent.MOUSE_RELEASED, finger.add(50, 50));

        program.press(robot, KeyCode.ESCAPE);
        assertNothingDone(start);
    }

    @Test
    void aFingerThatMovesDragsAtOnce(FxRobot robot) {
        choose("View", "Snap to neighbours");
        Box before = box(PODCAST);
        Point2D finger = program.onScreen(PODCAST);
        touch(MouseEvent.MOUSE_PRESSED, finger);
        touch(MouseEvent.MOUSE_DRAGGED, finger.add(-30, 25));
        robot.sleep(700);
        assertEquals(Optional.empty(), Menus.open(), "no menu opens under a card on its way");
        touch(MouseEvent.MOUSE_RELEASED, finger.add(-30, 25));

        assertNear(before.plus(-30, 25).centre(), box(PODCAST).centre(), 1, "dropped");
    }

    /// What the toolkit makes of a finger.
    private void touch(EventType<MouseEvent> type, Point2D screen) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        program.run(() -> {
            Node matrix = stage.getScene().lookup(".matrix");
            Point2D at = stage.getScene().getRoot().screenToLocal(screen);
            Event.fireEvent(matrix, new MouseEvent(type, at.getX(), at.getY(), screen.getX(), screen.getY(), MouseButton.PRIMARY, 1,
                    false, false, false, false, down, false, false, true, false, false, null));
        });
    }

    @Test
    void theMenuOfTheSelectedCardOpensByKeyAtTheCard(FxRobot robot) {
        select(BLOG);
        program.press(robot, KeyCode.SHIFT, KeyCode.F10);
        awaitUntil("the menu is open", () -> Menus.open().isPresent());
        assertTrue(Menus.shown().contains("Edit title"), Menus.shown()::toString);
        Point2D card = program.onScreen(BLOG);
        assertEquals(card.getX(), onFx(() -> Menus.open().orElseThrow().getX()), 40, "it opens at the card");

        program.press(robot, KeyCode.ESCAPE);
        program.run(() -> program.document().select(List.<CardId>of()));
        program.press(robot, KeyCode.SHIFT, KeyCode.F10);
        assertTrue(Menus.shown().contains("New initiative here"), Menus.shown()::toString);
        program.press(robot, KeyCode.ESCAPE);
        assertTrue(onFx(pane()::isFocused));
    }
}
