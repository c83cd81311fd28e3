package org.alignmentmatrix.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void onlyACardOnTheMatrixHasAQuadrant() {
        for (Quadrant quadrant : Quadrant.values()) {
            assertEquals(Optional.of(quadrant), new Place.OnMatrix(quadrant, Spot.CENTRE).quadrantIfPlaced());
        }
        assertEquals(Optional.empty(), Place.TRAY.quadrantIfPlaced());
        assertEquals(Optional.empty(), Place.PARKING_LOT.quadrantIfPlaced());
    }

    @Test
    void theTrayIsNotTheParkingLot() {
        assertNotEquals(Place.TRAY, Place.PARKING_LOT);
        assertEquals(Place.TRAY, new Place.Tray());
    }

    @Test
    void inBothLayoutsTheRightColumnIsAligned() {
        for (MatrixLayout layout : MatrixLayout.values()) {
            for (Quadrant quadrant : Quadrant.values()) {
                assertEquals(quadrant.aligned() ? 1 : 0, layout.column(quadrant));
            }
        }
    }

    @Test
    void onlyInTheAxisLayoutTheUpperRowIsCoordinated() {
        for (Quadrant quadrant : Quadrant.values()) {
            assertEquals(quadrant.coordinated() ? 0 : 1, MatrixLayout.AXIS.row(quadrant));
        }
        assertEquals(0, MatrixLayout.TEMPLATE.row(Quadrant.MISALIGNED_UNCOORDINATED));
        assertEquals(0, MatrixLayout.TEMPLATE.row(Quadrant.ALIGNED_COORDINATED));
        assertEquals(1, MatrixLayout.TEMPLATE.row(Quadrant.MISALIGNED_COORDINATED));
        assertEquals(1, MatrixLayout.TEMPLATE.row(Quadrant.ALIGNED_UNCOORDINATED));
    }

    @Test
    void eachPositionOfALayoutHoldsOneQuadrant() {
        for (MatrixLayout layout : MatrixLayout.values()) {
            var found = EnumSet.noneOf(Quadrant.class);
            for (int column = 0; column < 2; column++) {
                for (int row = 0; row < 2; row++) {
                    found.add(layout.at(column, row));
                }
            }
            assertEquals(EnumSet.allOf(Quadrant.class), found);
        }
        assertEquals("No quadrant stands in column 2, row 0",
                assertThrows(IllegalArgumentException.class, () -> MatrixLayout.AXIS.at(2, 0)).getMessage());
    }

    @Test
    void quadrantsAreFoundByTheNumberPeopleType() {
        assertEquals(Quadrant.MISALIGNED_UNCOORDINATED, Quadrant.numbered(1));
        assertEquals(Quadrant.ALIGNED_COORDINATED, Quadrant.numbered(2));
        assertEquals(Quadrant.MISALIGNED_COORDINATED, Quadrant.numbered(3));
        assertEquals(Quadrant.ALIGNED_UNCOORDINATED, Quadrant.numbered(4));
        assertEquals("A quadrant has a number from 1 to 4, but this is 5",
                assertThrows(IllegalArgumentException.class, () -> Quadrant.numbered(5)).getMessage());
    }

    @Test
    void whatIsMissingIsCounted() {
        assertEquals(2, Quadrant.MISALIGNED_UNCOORDINATED.stepsFromIdeal());
        assertEquals(0, Quadrant.ALIGNED_COORDINATED.stepsFromIdeal());
        assertEquals(1, Quadrant.MISALIGNED_COORDINATED.stepsFromIdeal());
        assertEquals(1, Quadrant.ALIGNED_UNCOORDINATED.stepsFromIdeal());
    }
}
