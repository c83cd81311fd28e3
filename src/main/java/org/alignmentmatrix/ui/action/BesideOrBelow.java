package org.alignmentmatrix.ui.action;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// Two things side by side and equally high where there is room for both, else one below the other.
final class BesideOrBelow extends Region {

    private static final double LEAST_WIDTH = 160; // pixels for each, so that a line of text holds some four words
    private static final double GAP = 12;
    private static final double GAP_BELOW = 8;

    private final Region first;
    private final Region second;

    BesideOrBelow(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
        setMinWidth(0);
    }

    private static boolean isBeside(double width) {
        return width >= 2 * LEAST_WIDTH + GAP;
    }

    private double half(double width) {
        return snapSizeX((width - GAP) / 2);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * LEAST_WIDTH + GAP;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? computePrefWidth(-1) : width;
        return isBeside(room) ? Math.max(first.prefHeight(half(room)), second.prefHeight(half(room)))
                : first.prefHeight(room) + GAP_BELOW + second.prefHeight(room);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isBeside(width)) {
            double half = half(width);
            first.resizeRelocate(0, 0, half, getHeight());
            second.resizeRelocate(width - half, 0, half, getHeight());
        } else {
            double height = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, height);
            second.resizeRelocate(0, height + GAP_BELOW, width, second.prefHeight(width));
        }
    }
}
