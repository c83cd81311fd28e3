package org.alignmentmatrix.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class SpotTest {

    @Test
    void aShareGoesFromNothingToAll() {
        assertEquals(0, new Spot(0, 1).u());
        assertEquals(1, new Spot(0, 1).v());
    }

    @Test
    void aShareOutsideIsRefusedWithItsNameAndValue() {
        assertRefused("u must be from 0 to 1, but is -4.9E-324", -Double.MIN_VALUE, 0);
        assertRefused("u must be from 0 to 1, but is NaN", Double.NaN, 0);
        assertRefused("v must be from 0 to 1, but is 1.0000000000000002", 0, Math.nextUp(1.0));
        assertRefused("v must be from 0 to 1, but is Infinity", 0, Double.POSITIVE_INFINITY);
    }

    private static void assertRefused(String message, double u, double v) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> new Spot(u, v)).getMessage());
    }

    @Test
    void theTwoZerosAreOneSpot() {
        assertEquals(new Spot(0.0, 0.0), new Spot(-0.0, -0.0));
        assertEquals(new Spot(0.0, 0.0).hashCode(), new Spot(-0.0, -0.0).hashCode());
    }

    @Test
    void theNearestSpotToAPointOutsideLiesOnTheEdge() {
        assertEquals(new Spot(0, 1), Spot.nearest(-3, 7));
        assertEquals(new Spot(0.25, 0.75), Spot.nearest(0.25, 0.75));
        assertEquals(new Spot(1, 0), Spot.nearest(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY));
    }

    @Test
    void whatIsNoNumberCountsAsNothing() {
        assertEquals(new Spot(0, 0), Spot.nearest(Double.NaN, Double.NaN));
    }
}
