package org.alignmentmatrix.geometry;

/// Which part of the board a window shows, and how large. Immutable.
///
/// At zoom 1 the whole board fits the window, which is where it starts and the farthest one can go away; the window never
/// shows anything beside the board.
///
/// @param width of the window in logical pixels, more than 0
/// @param height of the window in logical pixels, more than 0
/// @param zoom how many times larger than the window the board is, 1 to [#MAX_ZOOM]
/// @param x how far the window's left edge lies inside the board, in logical pixels, 0 to width × (zoom − 1)
/// @param y how far the window's upper edge lies inside the board, in logical pixels, 0 to height × (zoom − 1)
public record Viewport(double width, double height, double zoom, double x, double y) {

    /// Nobody needs to come nearer than this.
    public static final double MAX_ZOOM = 64;

    /// Values out of range are brought to the nearest end.
    ///
    /// @throws IllegalArgumentException if one of them is not a number
    public Viewport {
        if (Double.isNaN(width + height + zoom + x + y)) {
            throw new IllegalArgumentException("A viewport needs numbers, but has %s × %s at %s, %s and zoom %s"
                    .formatted(width, height, x, y, zoom));
        }
        width = Math.max(1, width);
        height = Math.max(1, height);
        zoom = Math.clamp(zoom, 1, MAX_ZOOM);
        x = Math.clamp(Math.round(x), 0, Math.floor(width * (zoom - 1)));
        y = Math.clamp(Math.round(y), 0, Math.floor(height * (zoom - 1)));
    }

    /// A window that shows the whole board.
    public static Viewport fit(double width, double height) {
        return new Viewport(width, height, 1, 0, 0);
    }

    /// The whole board in the coordinates of the window; larger than the window and beginning before it when zoomed in.
    public Box board() {
        return new Box(0 - x, 0 - y, width * zoom, height * zoom); // 0 - 0 is 0, but -0 is not
    }

    /// What can be seen, in the coordinates of the window.
    public Box window() {
        return new Box(0, 0, width, height);
    }

    public boolean isFit() {
        return zoom == 1;
    }

    /// Larger or smaller around a point of the window, which stays where it is as long as the edges of the board allow it.
    ///
    /// @param factor more than 1 comes nearer
    public Viewport zoomedAt(Pixel point, double factor) {
        return zoomedTo(point, zoom * factor);
    }

    private Viewport zoomedTo(Pixel point, double wanted) {
        double next = Math.clamp(wanted, 1, MAX_ZOOM);
        double factor = next / zoom;
        return new Viewport(width, height, next, (x + point.x()) * factor - point.x(), (y + point.y()) * factor - point.y());
    }

    /// Around the middle of the window.
    public Viewport withZoom(double next) {
        return zoomedTo(window().centre(), next);
    }

    /// The board moved under the window.
    ///
    /// @param dx how far its contents move to the right
    /// @param dy how far they move downwards
    public Viewport panned(double dx, double dy) {
        return new Viewport(width, height, zoom, x - dx, y - dy);
    }

    /// The same part of the board in a window of another size: what was in the middle stays there.
    public Viewport resized(double nextWidth, double nextHeight) {
        double across = (x + width / 2) / (width * zoom);
        double down = (y + height / 2) / (height * zoom);
        double w = Math.max(1, nextWidth);
        double h = Math.max(1, nextHeight);
        return new Viewport(w, h, zoom, across * w * zoom - w / 2, down * h * zoom - h / 2);
    }

    /// Moved as little as possible, so that a box of the present window is seen whole; a box that is larger than the window is
    /// centred.
    ///
    /// @param margin how far from the window's edge the box is to stay
    public Viewport revealing(Box box, double margin) {
        Box wanted = box.inset(-margin);
        Box moved = wanted.within(window());
        return panned(moved.x() - wanted.x(), moved.y() - wanted.y());
    }

    /// As near as a box of the present window can be seen whole, with the box in the middle.
    ///
    /// @param most how near to come at most, as a zoom
    public Viewport showing(Box box, double margin, double most) {
        double fits = Math.min(width / Math.max(1, box.width() + 2 * margin), height / Math.max(1, box.height() + 2 * margin));
        double next = Math.clamp(zoom * fits, 1, Math.clamp(most, 1, MAX_ZOOM));
        double factor = next / zoom;
        Pixel centre = box.centre();
        return new Viewport(width, height, next, (x + centre.x()) * factor - width / 2, (y + centre.y()) * factor - height / 2);
    }

    /// A view on the way to another one of the same size.
    ///
    /// @param share 0 for this one, 1 for the other
    public Viewport towards(Viewport other, double share) {
        double next = zoom * Math.pow(other.zoom / zoom, share); // equal steps of zoom look equally fast
        double across = mix(x / zoom, other.x / other.zoom, travelled(other, share));
        double down = mix(y / zoom, other.y / other.zoom, travelled(other, share));
        return new Viewport(other.width, other.height, next, across * next, down * next);
    }

    /// How far the corner has come when the zoom has come so far: what both views show then moves in a straight line.
    private double travelled(Viewport other, double share) {
        double from = 1 / zoom;
        double to = 1 / other.zoom;
        return from == to ? share : (from - Math.pow(to / from, share) * from) / (from - to);
    }

    private static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }
}
