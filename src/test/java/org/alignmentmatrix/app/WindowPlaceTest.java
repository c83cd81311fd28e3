package org.alignmentmatrix.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.alignmentmatrix.app.WindowPlace.Area;
import org.alignmentmatrix.app.WindowPlace.Size;
import org.alignmentmatrix.storage.Settings.WindowBounds;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {

    private static final Size USUAL = new Size(1280, 800);
    private static final Size LEAST = new Size(960, 640);
    private static final Area MAIN = new Area(0, 0, 1920, 1040);
    private static final Area LEFT = new Area(-1920, 0, 1920, 1080);
    private static final Area ABOVE = new Area(0, -1080, 1920, 1080);

    @Test
    void theFirstWindowStandsInTheMiddleOfTheMainScreen() {
        assertEquals(new WindowBounds(320, 120, 1280, 800, false), WindowPlace.on(List.of(MAIN, LEFT), null, USUAL, LEAST));
        assertEquals(new WindowBounds(0, 0, 1024, 768, false),
                WindowPlace.on(List.of(new Area(0, 0, 1024, 768)), null, USUAL, LEAST));
    }

    @Test
    void aPlaceThatIsStillThereIsKept() {
        for (WindowBounds last : List.of(window(100, 50, 1200, 700), window(0, 0, 1920, 1040), window(-1800, 30, 1000, 800),
                window(-600, 100, 1200, 700), window(1400, 400, 1000, 640))) {
            assertEquals(last, place(last, MAIN, LEFT));
        }
        assertEquals(new WindowBounds(10, 10, 1000, 700, true), place(new WindowBounds(10, 10, 1000, 700, true), MAIN));
    }

    @Test
    void aWindowOfAScreenThatIsGoneComesToTheNearestOne() {
        assertEquals(window(0, 30, 1000, 800), place(window(-1800, 30, 1000, 800), MAIN));
        assertEquals(window(200, 0, 1000, 800), place(window(200, -1000, 1000, 800), MAIN));
        assertEquals(window(920, 240, 1000, 800), place(window(90_000, 90_000, 1000, 800), LEFT, MAIN, ABOVE));
        assertEquals(window(0, 0, 1000, 800), place(window(-32_000, -32_000, 1000, 800), MAIN));
    }

    @Test
    void aTitleBarAboveTheTopComesDown() {
        assertEquals(window(100, 0, 1000, 800), place(window(100, -20, 1000, 800), MAIN));
        assertEquals(window(100, -60, 1000, 800), place(window(100, -60, 1000, 800), MAIN, new Area(0, -1080, 400, 1080)),
                "300 pixels of the title bar can be taken on the screen above");
        assertEquals(window(100, 0, 1000, 800), place(window(100, -60, 1000, 800), MAIN, new Area(0, -1080, 200, 1080)));
    }

    @Test
    void aWindowLargerThanTheScreenShrinks() {
        assertEquals(window(0, 0, 1920, 1040), place(window(-50, -50, 5000, 3000), MAIN));
        assertEquals(window(0, 0, 800, 600), place(window(0, 0, 1280, 800), new Area(0, 0, 800, 600)));
    }

    @Test
    void aTinyWindowGrowsToTheLeastSize() {
        assertEquals(window(100, 100, 960, 640), place(window(100, 100, 1, 1), MAIN));
        assertEquals(window(0, 0, 800, 600), place(window(100, 100, 0.001, 5), new Area(0, 0, 800, 600)));
    }

    @Test
    void withoutAScreenTheWindowHasItsUsualSize() {
        assertEquals(window(0, 0, 1280, 800), place(window(5000, 5000, 100, 100)));
    }

    @Test
    void onAnyScreensOneCanTakeTheWindowAndWorkInIt() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 20_000; i++) {
            List<Area> screens = screens(random);
            WindowBounds last = new WindowBounds(coordinate(random), coordinate(random), side(random), side(random), random.nextBoolean());

            WindowBounds placed = WindowPlace.on(screens, last, USUAL, LEAST);

            String found = placed + " on " + screens + " after " + last;
            assertTrue(screens.stream().anyMatch(screen -> placed.width() <= screen.width() && placed.height() <= screen.height()), found);
            double title = Math.min(40, placed.height());
            assertTrue(screens.stream().anyMatch(screen -> placed.y() >= screen.y() && placed.y() + title <= screen.y() + screen.height()
                    && overlap(placed.x(), placed.width(), screen.x(), screen.width()) >= Math.min(199.9, placed.width() - 0.1)), found);
            double seen = screens.stream().mapToDouble(screen -> overlap(placed.x(), placed.width(), screen.x(), screen.width())
                    * overlap(placed.y(), placed.height(), screen.y(), screen.height())).sum();
            assertTrue(seen >= 0.499 * placed.width() * placed.height(), found);
        }
    }

    private static double overlap(double a, double length, double b, double otherLength) {
        return Math.max(0, Math.min(a + length, b + otherLength) - Math.max(a, b));
    }

    /// One to four screens beside, above and below each other, as the settings of a desktop let them stand.
    private static List<Area> screens(SplittableRandom random) {
        List<Area> screens = new ArrayList<>();
        double x = random.nextInt(-3, 2) * 960;
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            double width = random.nextInt(640, 4000) / (random.nextBoolean() ? 1 : 1.25);
            screens.add(new Area(x, random.nextInt(-2000, 1000), width, random.nextInt(480, 2200)));
            x += width + (random.nextInt(4) == 0 ? random.nextInt(500) : 0);
        }
        return screens;
    }

    private static double coordinate(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> random.nextDouble(-1e308, 1e308);
            case 1 -> -32_000;
            default -> random.nextDouble(-5_000, 5_000);
        };
    }

    private static double side(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> Double.MAX_VALUE;
            case 1 -> Double.MIN_VALUE;
            default -> random.nextDouble(1, 6_000);
        };
    }

    private static WindowBounds window(double x, double y, double width, double height) {
        return new WindowBounds(x, y, width, height, false);
    }

    private static WindowBounds place(WindowBounds last, Area... screens) {
        return WindowPlace.on(List.of(screens), last, USUAL, LEAST);
    }
}
