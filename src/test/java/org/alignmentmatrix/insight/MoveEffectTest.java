package org.alignmentmatrix.insight;

import static org.alignmentmatrix.insight.MoveEffect.Change.NOW_NO;
import static org.alignmentmatrix.insight.MoveEffect.Change.NOW_YES;
import static org.alignmentmatrix.insight.MoveEffect.Change.STILL_NO;
import static org.alignmentmatrix.insight.MoveEffect.Change.STILL_YES;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.insight.MoveEffect.Change;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.junit.jupiter.api.Test;

class MoveEffectTest {

    @Test
    void leftToRightInARowOfTheTemplateChangesBoth() {
        assertMove(MISALIGNED_UNCOORDINATED, ALIGNED_COORDINATED, NOW_YES, NOW_YES);
        assertMove(ALIGNED_COORDINATED, MISALIGNED_UNCOORDINATED, NOW_NO, NOW_NO);
        assertMove(MISALIGNED_COORDINATED, ALIGNED_UNCOORDINATED, NOW_YES, NOW_NO);
        assertMove(ALIGNED_UNCOORDINATED, MISALIGNED_COORDINATED, NOW_NO, NOW_YES);
    }

    @Test
    void upAndDownInAColumnOfTheTemplateChangesCoordinationOnly() {
        assertMove(MISALIGNED_UNCOORDINATED, MISALIGNED_COORDINATED, STILL_NO, NOW_YES);
        assertMove(MISALIGNED_COORDINATED, MISALIGNED_UNCOORDINATED, STILL_NO, NOW_NO);
        assertMove(ALIGNED_COORDINATED, ALIGNED_UNCOORDINATED, STILL_YES, NOW_NO);
        assertMove(ALIGNED_UNCOORDINATED, ALIGNED_COORDINATED, STILL_YES, NOW_YES);
    }

    @Test
    void aDiagonalOfTheTemplateChangesAlignmentOnly() {
        assertMove(MISALIGNED_UNCOORDINATED, ALIGNED_UNCOORDINATED, NOW_YES, STILL_NO);
        assertMove(ALIGNED_UNCOORDINATED, MISALIGNED_UNCOORDINATED, NOW_NO, STILL_NO);
        assertMove(MISALIGNED_COORDINATED, ALIGNED_COORDINATED, NOW_YES, STILL_YES);
        assertMove(ALIGNED_COORDINATED, MISALIGNED_COORDINATED, NOW_NO, STILL_YES);
    }

    private static void assertMove(Quadrant from, Quadrant to, Change goals, Change efforts) {
        var moved = new MoveEffect.Moved(from, to);

        assertEquals(moved, MoveEffect.between(on(from, 0.9), on(to, 0.1)));
        assertEquals(goals, moved.goals());
        assertEquals(efforts, moved.efforts());
    }

    private static Place on(Quadrant quadrant, double u) {
        return new Place.OnMatrix(quadrant, new Spot(u, 0.5));
    }

    @Test
    void fromTheTrayOrTheParkingLotACardIsPlaced() {
        for (Quadrant quadrant : Quadrant.values()) {
            assertEquals(new MoveEffect.Placed(quadrant), MoveEffect.between(Place.TRAY, on(quadrant, 0.5)));
            assertEquals(new MoveEffect.Placed(quadrant), MoveEffect.between(Place.PARKING_LOT, on(quadrant, 0.5)));
        }
    }

    @Test
    void aCardIsTakenToTheTrayOrParkedFromAnywhereElse() {
        for (Quadrant quadrant : Quadrant.values()) {
            assertEquals(new MoveEffect.TakenToTray(), MoveEffect.between(on(quadrant, 0.5), Place.TRAY));
            assertEquals(new MoveEffect.Parked(), MoveEffect.between(on(quadrant, 0.5), Place.PARKING_LOT));
        }
        assertEquals(new MoveEffect.TakenToTray(), MoveEffect.between(Place.PARKING_LOT, Place.TRAY));
        assertEquals(new MoveEffect.Parked(), MoveEffect.between(Place.TRAY, Place.PARKING_LOT));
    }

    @Test
    void anotherSpotInTheSameQuadrantChangesNothing() {
        for (Quadrant quadrant : Quadrant.values()) {
            assertEquals(new MoveEffect.Stayed(), MoveEffect.between(on(quadrant, 0.1), on(quadrant, 0.9)));
        }
        assertEquals(new MoveEffect.Stayed(), MoveEffect.between(Place.TRAY, Place.TRAY));
        assertEquals(new MoveEffect.Stayed(), MoveEffect.between(Place.PARKING_LOT, Place.PARKING_LOT));
    }

    @Test
    void aChangeTellsWhatHoldsNow() {
        assertEquals(List.of(NOW_YES, STILL_YES), Stream.of(Change.values()).filter(Change::holds).toList());
    }

    @Test
    void aMoveWithinAQuadrantIsNotAMoveBetweenQuadrants() {
        assertEquals("A move must lead to another quadrant, but stays in ALIGNED_COORDINATED",
                assertThrows(IllegalArgumentException.class,
                        () -> new MoveEffect.Moved(ALIGNED_COORDINATED, ALIGNED_COORDINATED)).getMessage());
    }
}
