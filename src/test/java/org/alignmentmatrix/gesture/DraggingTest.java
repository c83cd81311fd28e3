package org.alignmentmatrix.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.GuideLine;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.Snap;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DraggingTest {

    private final FakeScene scene = new FakeScene();
    private final CardId first = scene.put(1, 200, 200);
    private final CardId second = scene.put(2, 400, 300);
    private final CardId third = scene.put(3, 700, 600);
    private final CardId listed = scene.put(4, 1_100, 100);

    @AfterEach
    void everyStoryEndsIdle() {
        assertSame(Gesture.IDLE, scene.gesture);
    }

    @Test
    void cardsThatWouldLeaveTheMatrixAreMovedInTogether() {
        scene.select(first, third);

        scene.press(200, 200).moveFreely(500, 100).release(590, 400); // third to 1 090 × 800

        assertPlace(first, 1_010 - 500 - 50, 810 - 400 - 25);
        assertPlace(third, 1_010 - 50, 810 - 25);
    }

    @Test
    void eachCardOfAGroupStandsInTheQuadrantUnderItsOwnCentreAndOnlyWhatReachesOutIsPulledIn() {
        scene.select(first, second, third);

        scene.press(400, 300).moveFreely(700, 300).release(697, 180); // first to 497 × 80, second to 697 × 180, third to 997 × 480

        assertEquals(scene.placeAt(460, 80), places().get(first));
        assertPlace(second, 660, 180);
        assertEquals(scene.placeAt(960, 480), places().get(third));
        assertEquals(Optional.of(Quadrant.MISALIGNED_UNCOORDINATED), places().get(first).quadrantIfPlaced());
        assertEquals(Optional.of(Quadrant.ALIGNED_UNCOORDINATED), places().get(third).quadrantIfPlaced());
    }

    @Test
    void theTargetIsWhereTheGrabbedCardLandsWithItsGroup() {
        scene.select(first, third);
        scene.press(200, 200).moveFreely(300, 200).moveFreely(720, 200); // alone it would land at 720

        assertEquals(Optional.of(scene.placeAt(460, 200)), dragging().target(scene));

        scene.release(720, 200);
        assertEquals(scene.placeAt(460, 200), places().get(first));
    }

    @Test
    void aGroupThatIsWiderThanTheMatrixKeepsTheCardsThatFitWhereTheyAre() {
        CardId far = scene.put(5, 1_250, 700); // the view was moved since, so that it is seen beside the matrix
        scene.select(first, far);

        scene.press(200, 200).moveFreely(190, 260).release(180, 260);

        assertPlace(first, 180, 260);
        assertEquals(scene.nearestOnMatrix(new Box(1_180, 735, 100, 50)), places().get(far));
    }

    @Test
    void aCardSnapsToItsNeighboursAndSaysWhy() {
        scene.press(200, 200).move(300, 250).move(404, 450);

        assertEquals(-4, dragging().snap().dx());
        assertEquals(200, dragging().dx());
        assertEquals(List.of(GuideLine.Kind.EDGE, GuideLine.Kind.CENTRE, GuideLine.Kind.EDGE),
                dragging().snap().guides().stream().map(GuideLine::kind).toList());

        scene.release(404, 450);
        assertEquals(Map.of(first, scene.placeAt(400, 450)), places());
    }

    @Test
    void heldFreeItDoesNotSnapAndStaysFreeWhenItIsDropped() {
        scene.press(200, 200).move(300, 250).moveFreely(404, 450);

        assertEquals(Snap.NONE, dragging().snap());
        scene.release(404, 450);
        assertEquals(Map.of(first, scene.placeAt(404, 450)), places());
    }

    @Test
    void onItsWayToAListACardSnapsToNothing() {
        scene.press(200, 200).move(700, 300).move(1_103, 595);

        assertEquals(Snap.NONE, dragging().snap());
        scene.release(1_103, 595);
        assertEquals(Map.of(first, Place.PARKING_LOT), places());
    }

    @Test
    void theCardStaysUnderThePointerWhenThePictureMoves() {
        scene.press(200, 200).moveFreely(300, 300);
        List<?> lifted = dragging().lifted();
        assertEquals(Optional.of(Quadrant.MISALIGNED_UNCOORDINATED), dragging().target(scene).flatMap(Place::quadrantIfPlaced));

        scene.scroll(0, -150).scroll(-20, -50);

        assertEquals(100, dragging().dx());
        assertEquals(100, dragging().dy());
        assertSame(lifted, dragging().lifted());
        assertEquals(Optional.of(Quadrant.MISALIGNED_COORDINATED), dragging().target(scene).flatMap(Place::quadrantIfPlaced));
        scene.release(300, 300);
        assertEquals(Map.of(first, scene.placeAt(300, 300)), places());
    }

    @Test
    void draggedBackInAPictureThatMovedNothingHappens() {
        scene.press(200, 200).move(300, 700).scroll(30, -150).move(230, 50).release(230, 50);
        assertEquals(List.of(), scene.edits());

        scene.press(230, 50).move(300, 100).scroll(10, 10).moveFreely(230, 50).release(230, 50);
        assertEquals(Map.of(first, scene.placeAt(230, 50)), places());
    }

    @Test
    void aPressInAPictureThatMovesDragsTheCardFromWhereItWasTaken() {
        scene.press(210, 205).scroll(0, -100).moveFreely(211, 205);

        assertEquals(100, dragging().dy());
        assertEquals(1, dragging().dx());
        scene.escape();
    }

    @Test
    void restingOverAnotherCardMeansAStack() {
        scene.select(first, third);

        scene.press(200, 200).move(300, 250).move(395, 295).dwell(395, 295);
        assertEquals(Optional.of(second), dragging().onto());
        scene.move(404, 304);
        assertEquals(Optional.of(second), dragging().onto());
        scene.release(404, 304);

        assertEquals(List.of(new Intent.Stack(List.of(first, third), second)), scene.intents);
    }

    @Test
    void movingOffTheCardForgetsTheStack() {
        scene.press(200, 200).move(300, 250).dwell(395, 295).move(500, 295);

        assertEquals(Optional.empty(), dragging().onto());
        scene.move(395, 295).release(395, 295);
        assertEquals(1, scene.edits().size());
        assertEquals(1, scene.intents.size());
    }

    @Test
    void thePictureMovingAwayForgetsTheStackToo() {
        scene.press(200, 200).move(395, 295).dwell(395, 295).scroll(0, 200);

        assertEquals(Optional.empty(), dragging().onto());
        scene.escape();
    }

    @Test
    void restingOverGroundOrOverTheOwnCardsMeansNothing() {
        scene.select(first, second);

        scene.press(200, 200).move(300, 250).dwell(400, 300);
        assertEquals(Optional.empty(), dragging().onto());
        scene.dwell(600, 300);
        assertEquals(Optional.empty(), dragging().onto());
        scene.escape();
    }

    @Test
    void restingOnAPileRightAfterPickingUpItsTopMeansNothing() {
        scene.put(6, 205, 205);

        scene.press(205, 205).move(212, 205).dwell(212, 205);

        assertEquals(Optional.empty(), dragging().onto());
        scene.escape();
        assertEquals(List.of(), scene.intents);
    }

    @Test
    void escapeAfterRestingLeavesAllAsItWas() {
        scene.press(200, 200).move(395, 295).dwell(395, 295).escape().release(395, 295);

        assertEquals(List.of(), scene.intents);
    }

    @Test
    void aLockedCardIsNotLiftedAndSaysSoOnce() {
        scene.lock(first);

        scene.press(200, 200).move(203, 200);
        assertEquals(List.of(), scene.intents);
        scene.move(300, 250).move(400, 250).release(400, 250);

        assertEquals(List.of(new Intent.Refused(first)), scene.intents);
        assertEquals(List.of(first), scene.selected());
    }

    @Test
    void lockedCardsOfASelectionStayBehind() {
        scene.lock(first);
        scene.select(first, second);

        scene.press(400, 300).moveFreely(450, 300).release(500, 320);

        assertEquals(Map.of(second, scene.placeAt(500, 320)), places());
    }

    @Test
    void aLockedCardCanBeClickedAndOpened() {
        scene.lock(first);

        scene.doubleClick(200, 200);

        assertEquals(List.of(new Intent.EditTitle(first)), scene.intents);
    }

    @Test
    void aCardFromTheTraySnapsOnTheMatrixToo() {
        scene.press(1_100, 100).move(900, 100).move(703, 450);

        assertEquals(-3, dragging().snap().dx());
        scene.release(703, 450);
        assertEquals(Map.of(listed, scene.placeAt(700, 450)), places());
    }

    private Dragging dragging() {
        return assertInstanceOf(Dragging.class, scene.gesture);
    }

    private Map<CardId, Place> places() {
        return assertInstanceOf(MoveCards.class, scene.edits().getLast()).places();
    }

    /// That a card landed with its centre here, as it hung on the pointer.
    private void assertPlace(CardId id, double centreX, double centreY) {
        Place.OnMatrix place = assertInstanceOf(Place.OnMatrix.class, places().get(id));
        Box box = scene.matrix.boxOf(place, 100, 50);
        Pixel wanted = Box.centredOn(new Pixel(centreX, centreY), 100, 50).within(scene.matrix.room(place.quadrant())).centre();
        assertTrue(box.centre().distanceTo(wanted) < 1e-6, () -> id + " is at " + box.centre() + ", not at " + wanted);
    }
}
