package org.alignmentmatrix.paint;

import javafx.scene.paint.Color;

/// What a [VectorSurface] is painted with just now, as the painter wants it.
public class Ink {

    public Color fill = Color.BLACK;
    public Color stroke = Color.BLACK;
    public double width = 1;
    public double[] dashes = {};
    public boolean round;
    public double opacity = 1;

    /// Becomes like another one.
    protected final void take(Ink other) {
        fill = other.fill;
        stroke = other.stroke;
        width = other.width;
        dashes = other.dashes;
        round = other.round;
        opacity = other.opacity;
    }
}
