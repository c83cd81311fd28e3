package org.alignmentmatrix.geometry;

/// A point of the picture in logical pixels.
public record Pixel(double x, double y) {

    public Pixel plus(double dx, double dy) {
        return new Pixel(x + dx, y + dy);
    }

    public double distanceTo(Pixel other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
