package org.alignmentmatrix.paint;

import org.alignmentmatrix.geometry.Box;

/// The pixels of a surface, so that edges lie on them and are crisp.
///
/// @param scale pixels of the screen or the file for each logical pixel, such as 1, 1.25 or 2
record PixelGrid(double scale) {

    /// One pixel for each logical pixel.
    static final PixelGrid PLAIN = new PixelGrid(1);

    /// The edge of a pixel that is nearest.
    double snap(double value) {
        return scale == 1 ? Math.round(value) : Math.round(value * scale) / scale;
    }

    /// At least one whole pixel wide, unless nothing is wanted.
    double line(double width) {
        return width == 0 ? 0 : Math.max(1, Math.round(width * scale)) / scale;
    }

    /// A box with its edges on those of pixels.
    Box snap(Box box) {
        double x = snap(box.x());
        double y = snap(box.y());
        return new Box(x, y, snap(box.right()) - x, snap(box.bottom()) - y);
    }
}
