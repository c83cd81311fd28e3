package org.alignmentmatrix.ui.insight;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A name, a bar and what the bar means in one line. Bars of rows of the same width stand below each other. A name that does not
/// fit is wrapped.
final class ShareRow extends Region {

    private static final double BAR = 60;
    private static final double BAR_HEIGHT = 8;
    private static final double GAP = 8;

    /// Room for "12 · 100 %".
    static final double SHORT = 72;

    /// Room for "10,000 · 100 %".
    static final double LONG = 104;

    private final Label name;
    private final Label value;
    private final Region track = new Region();
    private final Region fill = new Region();
    private final double share;
    private final double valueWidth;

    /// @param share 0 to 1
    /// @param valueWidth the room for the value, in pixels
    ShareRow(String name, String value, double share, String fillStyle, double valueWidth) {
        this.valueWidth = valueWidth;
        this.name = Section.label(name, "insight-name");
        this.value = Section.label(value, "insight-value");
        this.share = share;
        track.getStyleClass().add("insight-track");
        fill.getStyleClass().addAll("insight-bar", fillStyle);
        fill.setVisible(share > 0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(name + " " + value);
        getChildren().addAll(this.name, track, fill, this.value);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(value.prefHeight(-1), name.prefHeight(nameWidth(width < 0 ? getWidth() : width)));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    private double nameWidth(double width) {
        return Math.max(60, width - BAR - valueWidth - 2 * GAP);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double barX = snapPositionX(width - valueWidth - GAP - BAR);
        double barY = snapPositionY((getHeight() - BAR_HEIGHT) / 2);
        name.resizeRelocate(0, 0, nameWidth(width), getHeight());
        track.resizeRelocate(barX, barY, BAR, BAR_HEIGHT);
        fill.resizeRelocate(barX, barY, snapSizeX(BAR * share), BAR_HEIGHT);
        double wide = Math.min(valueWidth, value.prefWidth(-1));
        value.resizeRelocate(width - wide, 0, wide, getHeight());
    }
}
