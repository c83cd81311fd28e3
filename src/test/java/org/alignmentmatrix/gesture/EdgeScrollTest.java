package org.alignmentmatrix.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.junit.jupiter.api.Test;

class EdgeScrollTest {

    private static final Box WINDOW = new Box(100, 50, 800, 600);

    @Test
    void awayFromTheEdgesNothingMoves() {
        assertEquals(new EdgeScroll(0, 0), at(500, 300));
        assertEquals(new EdgeScroll(0, 0), at(140, 90));
        assertEquals(new EdgeScroll(0, 0), at(860, 610));
        assertTrue(at(500, 300).isStill());
    }

    @Test
    void nearAnEdgeTheWindowTravelsTowardsIt() {
        assertEquals(new EdgeScroll(350, 0), at(900, 300));
        assertEquals(new EdgeScroll(-350, 0), at(100, 300));
        assertEquals(new EdgeScroll(0, -350), at(500, 50));
        assertEquals(new EdgeScroll(87.5, 350), at(880, 650));
        assertFalse(at(880, 300).isStill());
    }

    @Test
    void itGrowsUntilItIsFastest() {
        double before = 0;
        for (int x = 861; x <= 940; x++) {
            double speed = at(x, 300).x();
            assertTrue(speed > before, "at " + x);
            before = speed;
        }
        assertEquals(EdgeScroll.FASTEST, before);
        assertEquals(EdgeScroll.FASTEST, at(5_000, 300).x());
        assertEquals(new EdgeScroll(-EdgeScroll.FASTEST, -EdgeScroll.FASTEST), at(-5_000, -5_000));
    }

    @Test
    void inAWindowHardlyLargerThanItsEdgesTheMiddleIsStill() {
        Box narrow = new Box(0, 0, 30, 600);

        assertEquals(0, EdgeScroll.of(new Pixel(15, 300), narrow).x());
        assertTrue(EdgeScroll.of(new Pixel(25, 300), narrow).x() > 0);
    }

    private static EdgeScroll at(double x, double y) {
        return EdgeScroll.of(new Pixel(x, y), WINDOW);
    }
}
