package org.alignmentmatrix.ui.reveal;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two things at both ends of a line, or below each other where the line is too short for both.
final class SplitLine extends Region {

    private static final double GAP = 12;

    private final Region first;
    private final Region second;

    SplitLine(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    private boolean fits(double width) {
        return width < 0 || first.prefWidth(-1) + GAP + second.prefWidth(-1) <= width;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + second.prefWidth(-1);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return fits(width)
                ? Math.max(first.prefHeight(-1), second.prefHeight(-1))
                : first.prefHeight(width) + GAP + second.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (fits(width)) {
            place(first, 0, 0, first.prefWidth(-1), getHeight());
            place(second, width - second.prefWidth(-1), 0, second.prefWidth(-1), getHeight());
        } else {
            double height = first.prefHeight(width);
            place(first, 0, 0, width, height);
            place(second, 0, height + GAP, width, second.prefHeight(width));
        }
    }

    /// Centred in the height of its row.
    private void place(Region part, double x, double y, double width, double height) {
        double own = part.prefHeight(width);
        part.resizeRelocate(snapPositionX(x), snapPositionY(y + (height - own) / 2), snapSizeX(width), own);
    }
}
