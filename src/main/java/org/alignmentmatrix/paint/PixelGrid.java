package org.alignmentmatrix.paint;

import org.alignmentmatrix.geometry.Box;

/// The pixels of a surface, so that edges lie on them and are crisp.
///
/// @param scale pixels of the screen or the file for each logical pixel, such as 1, 1.25 or 2; infinite where shapes are turned and no
///     edge can lie on pixels
record PixelGrid(double scale) {

    /// One pixel for each logical pixel.
    static final PixelGrid PLAIN = new PixelGrid(1);
    /// No pixels to lie on.
    static final PixelGrid NONE = new PixelGrid(Double.POSITIVE_INFINITY);

    boolean isNone() {
        return Double.isInfinite(scale);
    }

    /// The edge of a pixel that is nearest.
    double snap(double value) {
        return isNone() ? value : scale == 1 ? Math.round(value) : Math.round(value * scale) / scale;
    }

    /// Whole pixels, at least one unless nothing is wanted; rather a little thinner than thicker.
    double line(double width) {
        return width == 0 || isNone() ? width : Math.max(1, Math.ceil(width * scale - 0.5)) / scale;
    }

    /// A box with its edges on those of pixels.
    Box snap(Box box) {
        double x = snap(box.x());
        double y = snap(box.y());
        return new Box(x, y, snap(box.right()) - x, snap(box.bottom()) - y);
    }
}
