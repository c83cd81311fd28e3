package org.alignmentmatrix.paint;

import javafx.scene.paint.Color;

/// A surface that describes what is painted instead of colouring pixels: a drawing, a page of paper.
///
/// @param <I> what it knows about its ink
public abstract class VectorSurface<I extends Ink> implements Surface {

    /// What it is painted with just now.
    protected I ink;

    protected VectorSurface(I ink) {
        this.ink = ink;
    }

    @Override
    public final boolean hasPixels() {
        return false;
    }

    @Override
    public final void setFill(Color colour) {
        ink.fill = colour;
    }

    @Override
    public final void setStroke(Color colour) {
        ink.stroke = colour;
    }

    @Override
    public final void setLineWidth(double width) {
        ink.width = width;
    }

    @Override
    public final void setLineDashes(double... lengths) {
        ink.dashes = lengths.clone();
    }

    @Override
    public final void setRoundLines(boolean round) {
        ink.round = round;
    }

    @Override
    public final void setGlobalAlpha(double opacity) {
        ink.opacity = opacity;
    }
}
