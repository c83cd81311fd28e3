package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ViewportTest {

    private final Viewport fit = Viewport.fit(1_000, 800);

    @Test
    void aFittingViewShowsTheWholeBoard() {
        assertTrue(fit.isFit());
        assertEquals(new Box(0, 0, 1_000, 800), fit.board());
        assertEquals(fit, fit.panned(50, -70), "there is nothing beside the board");
        assertEquals(fit, fit.withZoom(0.2), "and nothing farther away");
    }

    @Test
    void zoomingKeepsWhatIsUnderThePointer() {
        Viewport near = fit.zoomedAt(new Pixel(250, 200), 2);

        assertEquals(new Box(-250, -200, 2_000, 1_600), near.board());
        assertEquals(fit, near.zoomedAt(new Pixel(250, 200), 0.5));
    }

    @Test
    void theWindowNeverLeavesTheBoard() {
        var random = new Random(7);
        Viewport view = fit;
        for (int i = 0; i < 5_000; i++) {
            var at = new Pixel(random.nextDouble() * 1_000, random.nextDouble() * 800);
            view = switch (random.nextInt(4)) {
                case 0 -> view.zoomedAt(at, Math.exp(random.nextGaussian()));
                case 1 -> view.panned(random.nextGaussian() * 900, random.nextGaussian() * 900);
                case 2 -> view.revealing(Box.centredOn(at, 900, 40), 20);
                case 3 -> view.showing(Box.centredOn(at, 60 * random.nextDouble(), 40), 20, 9);
                default -> throw new AssertionError();
            };
            Box board = view.board();
            assertTrue(board.x() <= 0 && board.y() <= 0 && board.right() >= 999 && board.bottom() >= 799, "shows the board alone: " + view);
            assertTrue(view.zoom() >= 1 && view.zoom() <= Viewport.MAX_ZOOM, "in range: " + view);
            assertEquals(Math.rint(view.x()), view.x(), "on whole pixels, so that the picture is crisp");
        }
    }

    @Test
    void whatIsOutsideComesIntoSightByTheShortestWay() {
        Viewport near = fit.zoomedAt(new Pixel(500, 400), 4);

        assertEquals(near, near.revealing(new Box(100, 100, 50, 50), 20), "it is in sight already");
        assertEquals(near.panned(-270, 0), near.revealing(new Box(1_200, 100, 50, 50), 20));
        assertEquals(near.panned(120, 30), near.revealing(new Box(-100, -10, 50, 50), 20));
    }

    @Test
    void whatIsZoomedToFillsTheWindow() {
        Viewport near = fit.showing(new Box(600, 400, 200, 100), 0, Viewport.MAX_ZOOM);

        assertEquals(5, near.zoom(), "as wide as the window");
        assertEquals(new Pixel(700 * 5 - 500, 450 * 5 - 400), new Pixel(near.x(), near.y()), "in its middle");
        assertEquals(3, fit.showing(new Box(600, 400, 200, 100), 0, 3).zoom(), "no nearer than asked for");
    }

    @Test
    void anotherWindowShowsTheSameMiddle() {
        Viewport near = fit.zoomedAt(new Pixel(300, 300), 3);
        Viewport wider = near.resized(1_400, 700);

        assertEquals(3, wider.zoom());
        assertEquals((near.x() + 500) / 3_000, (wider.x() + 700) / 4_200, 1e-3);
        assertEquals((near.y() + 400) / 2_400, (wider.y() + 350) / 2_100, 1e-3);
    }

    @Test
    void aTripEndsWhereItLeads() {
        Viewport near = fit.zoomedAt(new Pixel(900, 100), 6).panned(-40, -300);

        assertEquals(fit, fit.towards(near, 0));
        assertEquals(near, fit.towards(near, 1));
        double last = 1;
        for (double share = 0.1; share <= 1; share += 0.1) {
            double zoom = fit.towards(near, share).zoom();
            assertTrue(zoom > last, "ever nearer, at " + share);
            last = zoom;
        }
        assertEquals(near.panned(100, 50), near.panned(200, 100).towards(near, 0.5), "a trip at one height goes straight");
    }

    @Test
    void aViewNeedsNumbers() {
        assertThrows(IllegalArgumentException.class, () -> new Viewport(100, 100, Double.NaN, 0, 0));
    }
}
