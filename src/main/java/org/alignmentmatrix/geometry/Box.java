package org.alignmentmatrix.geometry;

/// A rectangle of the picture in logical pixels.
///
/// @param x its left edge
/// @param y its upper edge
/// @param width 0 or more
/// @param height 0 or more
public record Box(double x, double y, double width, double height) {

    /// The box between two opposite corners, in any order.
    public static Box between(Pixel a, Pixel b) {
        return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }

    public static Box centredOn(Pixel centre, double width, double height) {
        return new Box(centre.x() - width / 2, centre.y() - height / 2, width, height);
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public Pixel centre() {
        return new Pixel(x + width / 2, y + height / 2);
    }

    public boolean contains(Pixel point) {
        return point.x() >= x && point.x() < right() && point.y() >= y && point.y() < bottom();
    }

    /// Whether the two share more than an edge.
    public boolean overlaps(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /// The box moved by so much.
    public Box plus(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /// The box made smaller by a margin on all sides, or larger by a negative one; never smaller than nothing.
    public Box inset(double margin) {
        return new Box(x + margin, y + margin, Math.max(0, width - 2 * margin), Math.max(0, height - 2 * margin));
    }

    /// The smallest box around both.
    public Box union(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(right(), other.right()) - left, Math.max(bottom(), other.bottom()) - top);
    }

    /// The box moved as little as possible to lie inside another; one that is too large is centred.
    public Box within(Box outer) {
        return new Box(clamp(x, outer.x, outer.right() - width), clamp(y, outer.y, outer.bottom() - height), width, height);
    }

    private static double clamp(double value, double low, double high) {
        return high < low ? (low + high) / 2 : Math.clamp(value, low, high);
    }
}
