package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class BoxTest {

    private final Box box = new Box(10, 20, 30, 40);

    @Test
    void cornersMayComeInAnyOrder() {
        assertEquals(box, Box.between(new Pixel(10, 60), new Pixel(40, 20)));
        assertEquals(box, Box.between(new Pixel(40, 60), new Pixel(10, 20)));
        assertEquals(box, Box.centredOn(new Pixel(25, 40), 30, 40));
    }

    @Test
    void theUpperAndTheLeftEdgeBelongToABoxAndTheOthersDoNot() {
        assertTrue(box.contains(new Pixel(10, 20)));
        assertFalse(box.contains(new Pixel(40, 30)));
        assertFalse(box.contains(new Pixel(20, 60)));
        assertTrue(box.contains(new Pixel(39.9, 59.9)));
    }

    @Test
    void boxesThatShareAnEdgeDoNotOverlap() {
        assertFalse(box.overlaps(new Box(40, 20, 5, 5)));
        assertFalse(box.overlaps(new Box(10, 60, 5, 5)));
        assertTrue(box.overlaps(new Box(39, 59, 5, 5)));
        assertTrue(box.overlaps(new Box(0, 0, 100, 100)));
        assertTrue(box.overlaps(new Box(20, 30, 0, 0)), "a frame of no size inside touches it");
    }

    @Test
    void aBoxIsMovedInsideAnotherAsLittleAsPossible() {
        var outer = new Box(0, 0, 100, 100);
        assertEquals(box, box.within(outer));
        assertEquals(new Box(70, 0, 30, 40), new Box(95, -7, 30, 40).within(outer));
        assertEquals(new Box(-10, 60, 120, 40), new Box(5, 80, 120, 40).within(outer), "too wide, so centred");
        assertEquals(new Box(-15, -20, 30, 40), box.within(new Box(0, 0, 0, 0)));
    }

    @Test
    void anInsetNeverTurnsABoxInsideOut() {
        assertEquals(new Box(15, 25, 20, 30), box.inset(5));
        assertEquals(new Box(5, 15, 40, 50), box.inset(-5));
        assertEquals(new Box(30, 40, 0, 0), box.inset(20));
    }

    @Test
    void aUnionHoldsBoth() {
        assertEquals(new Box(0, 20, 40, 80), box.union(new Box(0, 90, 10, 10)));
    }
}
