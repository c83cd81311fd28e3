package org.alignmentmatrix.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GestureTest {

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
    void aClickSelectsACardAndNoOther() {
        scene.select(second, third);

        scene.press(200, 200).release(200, 200);

        assertEquals(List.of(first), scene.selected());
        assertEquals(List.of(), scene.intents);
    }

    @Test
    void aClickOnOneOfTheSelectedCardsSelectsItAlone() {
        scene.select(first, second);

        scene.press(200, 200);
        assertEquals(List.of(first, second), scene.selected(), "it may become a drag of both");
        scene.release(200, 200);

        assertEquals(List.of(first), scene.selected());
    }

    @Test
    void aClickBesideAllCardsSelectsNothing() {
        scene.select(first);

        scene.press(600, 100).release(600, 100);

        assertEquals(List.of(), scene.selected());
    }

    @Test
    void shiftAndAClickAddsACardAndTakesItOut() {
        scene.select(first);

        scene.shiftPress(400, 300).release(400, 300);
        assertEquals(List.of(first, second), scene.selected());

        scene.shiftPress(200, 200).release(200, 200);
        assertEquals(List.of(second), scene.selected());

        scene.shiftPress(600, 100).release(600, 100);
        assertEquals(List.of(second), scene.selected(), "beside all cards it changes nothing");
    }

    @Test
    void aShakyHandClicks() {
        scene.press(200, 200).move(204, 200).move(197, 202).release(202, 202);

        assertEquals(List.of(first), scene.selected());
        assertEquals(List.of(), scene.edits());
    }

    @Test
    void aDragMovesACardByOneEdit() {
        scene.press(210, 205).move(300, 250).move(710, 105).release(710, 105);

        assertEquals(List.of(MoveCards.to(Map.of(first, scene.placeAt(700, 100)))), scene.edits());
        assertEquals(List.of(first), scene.selected());
    }

    @Test
    void aDragMovesAllSelectedCardsByOneEdit() {
        scene.select(first, second);

        scene.press(200, 200).move(250, 230).release(300, 260);

        assertEquals(List.of(MoveCards.to(Map.of(first, scene.placeAt(300, 260), second, scene.placeAt(500, 360)))), scene.edits());
        assertEquals(List.of(first, second), scene.selected());
    }

    @Test
    void aDragOfACardThatIsNotSelectedLeavesTheSelectedOnesAlone() {
        scene.select(second);

        scene.press(200, 200).move(250, 230).release(300, 260);

        assertEquals(List.of(MoveCards.to(Map.of(first, scene.placeAt(300, 260)))), scene.edits());
    }

    @Test
    void aDragWithShiftTakesTheSelectedOnesAlong() {
        scene.select(second);

        scene.shiftPress(200, 200).move(250, 230).release(300, 260);

        assertEquals(List.of(MoveCards.to(Map.of(first, scene.placeAt(300, 260), second, scene.placeAt(500, 360)))), scene.edits());
    }

    @Test
    void theCentreOfTheCardDecidesNotThePointer() {
        scene.press(160, 200).move(470, 200).release(476, 200); // the pointer is left of the middle, the centre at 516 is not

        assertEquals(Optional.of(Quadrant.ALIGNED_COORDINATED), placeOf(first).quadrantIfPlaced());
    }

    @Test
    void onTheMatrixTheCentreOfEachCardDecides() {
        scene.select(first, second);

        scene.press(200, 200).move(300, 200).release(340, 200); // to 340 and 540

        assertEquals(Optional.of(Quadrant.MISALIGNED_UNCOORDINATED), placeOf(first).quadrantIfPlaced());
        assertEquals(Optional.of(Quadrant.ALIGNED_COORDINATED), placeOf(second).quadrantIfPlaced());
    }

    @Test
    void aCardThatWouldLeaveTheMatrixWithTheOthersStopsAtItsEdge() {
        scene.select(first, third);

        scene.press(200, 200).move(500, 200).release(590, 200); // third to 1 090

        assertEquals(scene.nearestOnMatrix(new Box(1_040, 575, 100, 50)), placeOf(third));
        assertEquals(Optional.of(Quadrant.ALIGNED_UNCOORDINATED), placeOf(third).quadrantIfPlaced());
    }

    @Test
    void theTrayAndTheParkingLotTakeAllAlong() {
        scene.select(first, third);
        scene.press(700, 600).move(900, 400).release(1_100, 100);
        scene.press(200, 200).move(900, 400).release(1_100, 500);

        assertEquals(List.of(MoveCards.to(Map.of(first, Place.TRAY, third, Place.TRAY)),
                MoveCards.to(Map.of(first, Place.PARKING_LOT, third, Place.PARKING_LOT))), scene.edits());
    }

    @Test
    void aCardFromTheTrayIsPlaced() {
        scene.press(1_100, 100).move(900, 100).release(700, 150);

        assertEquals(scene.placeAt(700, 150), placeOf(listed));
    }

    @Test
    void droppedWhereNoCardCanBeNothingHappens() {
        scene.press(200, 200).move(300, 300).release(-400, 300);
        scene.press(200, 200).move(300, 300).release(1_015, 100);

        assertEquals(List.of(), scene.edits());
    }

    @Test
    void draggedBackToWhereItWasLiftedNothingHappens() {
        scene.press(200, 200).move(500, 300).release(200, 200);

        assertEquals(List.of(), scene.edits());
    }

    @Test
    void escapeGivesUpADrag() {
        scene.press(200, 200).move(500, 300).escape().move(600, 300).release(600, 300);

        assertEquals(List.of(), scene.edits());
        assertEquals(List.of(first), scene.selected());
    }

    @Test
    void aDragShowsWhereItsCardWouldBe() {
        scene.press(200, 200).move(500, 300);
        var drag = assertInstanceOf(Dragging.class, scene.gesture);

        assertEquals(300, drag.dx());
        assertEquals(100, drag.dy());
        assertEquals(Optional.of(scene.placeAt(500, 300)), drag.target(scene));
        scene.move(2_000, 300);
        assertEquals(Optional.empty(), assertInstanceOf(Dragging.class, scene.gesture).target(scene));
        scene.escape();
    }

    @Test
    void aMarqueeSelectsWhatItTouchesAsItGrowsAndShrinks() {
        scene.select(third);

        scene.press(600, 350).move(380, 290);
        assertEquals(List.of(second), scene.selected());
        scene.move(160, 190);
        assertEquals(List.of(first, second), scene.selected());
        assertEquals(new Box(160, 190, 440, 160), assertInstanceOf(Marquee.class, scene.gesture).box());
        scene.move(590, 340);
        assertEquals(List.of(), scene.selected());
        scene.move(440, 320).release(440, 320);

        assertEquals(List.of(second), scene.selected());
        assertEquals(List.of(), scene.edits());
    }

    @Test
    void aMarqueeWithShiftKeepsWhatWasSelected() {
        scene.select(third, second);

        scene.shiftPress(600, 350).move(160, 190);
        assertEquals(List.of(third, second, first), scene.selected());
        scene.move(590, 340).release(590, 340);

        assertEquals(List.of(third, second), scene.selected());
    }

    @Test
    void escapeGivesUpAMarqueeAndBringsTheSelectionBack() {
        scene.select(third, listed);
        scene.press(600, 350).move(160, 190).escape();
        assertEquals(List.of(third, listed), scene.selected());

        scene.shiftPress(600, 350).move(160, 190).escape();
        assertEquals(List.of(third, listed), scene.selected());
    }

    @Test
    void escapeGivesUpAPress() {
        scene.select(first, second);

        scene.press(200, 200).escape();
        assertEquals(List.of(first, second), scene.selected());
        scene.press(600, 100).escape().release(600, 100);
        assertEquals(List.of(first, second), scene.selected());
    }

    @Test
    void aDoubleClickOnACardEditsItsTitle() {
        scene.doubleClick(200, 200);

        assertEquals(List.of(new Intent.EditTitle(first)), scene.intents);
        assertEquals(List.of(first), scene.selected());
    }

    @Test
    void aDoubleClickOnTheMatrixStartsACardThere() {
        scene.doubleClick(600, 150);

        Place place = scene.placeOf(new Box(600, 150, 0, 0)).orElseThrow();
        assertEquals(List.of(new Intent.StartCard((Place.OnMatrix) place)), scene.intents);
    }

    @Test
    void aDoubleClickBesideTheMatrixStartsNothing() {
        scene.doubleClick(1_100, 300);
        scene.doubleClick(-50, 300);

        assertEquals(List.of(), scene.intents);
    }

    @Test
    void aSecondButtonChangesNothing() {
        scene.press(200, 200).press(400, 300).move(300, 200).press(400, 300).release(300, 250);
        assertEquals(List.of(MoveCards.to(Map.of(first, scene.placeAt(300, 250)))), scene.edits());

        scene.press(600, 350).press(200, 200).move(380, 290).press(200, 200).release(380, 290);
        assertEquals(List.of(second), scene.selected());
    }

    @Test
    void movementsWithoutAPressMeanNothing() {
        scene.select(first);

        scene.move(400, 300).release(400, 300).escape();

        assertEquals(List.of(first), scene.selected());
        assertEquals(List.of(), scene.intents);
    }

    private Place placeOf(CardId id) {
        return Optional.ofNullable(assertInstanceOf(MoveCards.class, scene.edits().getFirst()).places().get(id)).orElseThrow();
    }
}
