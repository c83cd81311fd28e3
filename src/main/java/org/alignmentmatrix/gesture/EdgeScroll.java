package org.alignmentmatrix.gesture;

import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;

/// How fast the window travels over the board while a pointer that carries something is near its edge.
///
/// @param x to the right, in pixels a second, so that the picture moves to the left; -[#FASTEST] to [#FASTEST]
/// @param y downwards
public record EdgeScroll(double x, double y) {

    /// In pixels a second.
    public static final double FASTEST = 1_400;

    /// How far inside the edge it begins, in pixels.
    private static final double ZONE = 40;
    /// From where it begins to where it is fastest, which is outside: a pointer can seldom go on for long there.
    private static final double WHOLE_WAY = 2 * ZONE;

    /// Gently at first, so that a card can be put down near the edge.
    ///
    /// @param window the part of the board that is seen
    /// @return 0 in both directions for a pointer away from the edges
    public static EdgeScroll of(Pixel pointer, Box window) {
        return new EdgeScroll(speed(pointer.x(), window.x(), window.right()), speed(pointer.y(), window.y(), window.bottom()));
    }

    private static double speed(double at, double start, double end) {
        return speed(at - (end - ZONE)) - speed(start + ZONE - at); // both in a window that is hardly larger than its edges
    }

    /// @param depth how deep in the zone
    private static double speed(double depth) {
        double share = Math.clamp(depth / WHOLE_WAY, 0.0, 1.0);
        return FASTEST * share * share;
    }

    public boolean isStill() {
        return x == 0 && y == 0;
    }
}
