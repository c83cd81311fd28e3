package org.alignmentmatrix.app;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.storage.Settings.WindowBounds;
import org.jspecify.annotations.Nullable;

/// Where a window may stand, so that one can always get hold of it: screens come and go between two starts.
///
/// Its title bar and a good part of it lie on a screen, and it is never larger than that screen.
final class WindowPlace {

    private static final double TITLE = 40; // height of a title bar with its frame, at most
    private static final double GRIP = 200; // width of the title bar that must be in sight, to take it and to close the window
    private static final double SHARE = 0.5; // of the window that must be in sight

    private WindowPlace() {
    }

    /// A rectangle that windows may fill: a screen without task bars and docks.
    record Area(double x, double y, double width, double height) {

        private double right() {
            return x + width;
        }

        private double bottom() {
            return y + height;
        }

        /// The common part with another rectangle; its sides are 0 if there is none.
        private Area and(Area other) {
            double left = Math.max(x, other.x);
            double top = Math.max(y, other.y);
            return new Area(left, top, Math.max(0, Math.min(right(), other.right()) - left),
                    Math.max(0, Math.min(bottom(), other.bottom()) - top));
        }

        private double size() {
            return width * height;
        }

        private double distanceTo(Area other) {
            return Math.hypot(x + width / 2 - other.x - other.width / 2, y + height / 2 - other.y - other.height / 2);
        }
    }

    record Size(double width, double height) {
    }

    /// The place for a window.
    ///
    /// @param last where it stood, or null if it never did
    /// @param screens the main one first; without any, the window gets the usual size at the origin
    /// @param usual the size of a window that never stood anywhere, at most as large as the screen
    /// @param least the smallest size of a window, unless the screen is smaller
    static WindowBounds on(List<Area> screens, @Nullable WindowBounds last, Size usual, Size least) {
        if (last == null || screens.isEmpty()) {
            Area screen = screens.isEmpty() ? new Area(0, 0, usual.width, usual.height) : screens.getFirst();
            double width = Math.min(usual.width, screen.width);
            double height = Math.min(usual.height, screen.height);
            return new WindowBounds(screen.x + (screen.width - width) / 2, screen.y + (screen.height - height) / 2, width, height,
                    last != null && last.maximized());
        }
        Area screen = screenOf(new Area(last.x(), last.y(), last.width(), last.height()), screens);
        Area fitted = new Area(last.x(), last.y(), fit(last.width(), least.width, screen.width),
                fit(last.height(), least.height, screen.height));
        boolean fits = fitted.width == last.width() && fitted.height == last.height();
        Area placed = fits && isInSight(fitted, screens) ? fitted : inside(fitted, screen);
        return new WindowBounds(placed.x, placed.y, placed.width, placed.height, last.maximized());
    }

    private static double fit(double side, double least, double most) {
        return Math.min(Math.max(side, least), most);
    }

    /// The screen that shows the most of a window, else the nearest.
    private static Area screenOf(Area window, List<Area> screens) {
        Optional<Area> most = screens.stream().filter(screen -> screen.and(window).size() > 0)
                .max(Comparator.comparingDouble(screen -> screen.and(window).size()));
        return most.orElseGet(() -> screens.stream().min(Comparator.comparingDouble(window::distanceTo)).orElseThrow());
    }

    private static boolean isInSight(Area window, List<Area> screens) {
        Area title = new Area(window.x, window.y, window.width, Math.min(TITLE, window.height));
        boolean canBeTaken = screens.stream().map(title::and)
                .anyMatch(seen -> seen.height == title.height && seen.width >= Math.min(GRIP, title.width));
        double seen = screens.stream().mapToDouble(screen -> screen.and(window).size()).sum();
        return canBeTaken && seen >= SHARE * window.size();
    }

    private static Area inside(Area window, Area screen) {
        return new Area(Math.max(screen.x, Math.min(window.x, screen.right() - window.width)),
                Math.max(screen.y, Math.min(window.y, screen.bottom() - window.height)), window.width, window.height);
    }
}
