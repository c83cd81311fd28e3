package org.alignmentmatrix.ui.reveal;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// A page with the picture beside the list, or above it where the page is narrow. While the list is scrolled, a picture beside
/// it stays in sight if it fits.
final class TwoColumns extends Region {

    private static final double BESIDE = 900; // pixels; less puts the list below
    private static final double LEAST = 360; // of the picture
    private static final double MOST = 480;
    private static final double SHARE = 0.36;
    private static final double MOST_LIST = 1000;
    private static final double GAP = 36;
    private static final double TOP = 24;
    private static final double SIDE = 32;
    private static final double NARROW_SIDE = 20;

    private final Region picture;
    private final Region list;
    private double scrolled; // pixels that are hidden above
    private double visible; // the height that is in sight

    TwoColumns(Region picture, Region list) {
        this.picture = picture;
        this.list = list;
        getChildren().addAll(picture, list);
    }

    /// Says which part of the page is in sight.
    void scrolled(double above, double height) {
        if (above != scrolled || height != visible) {
            scrolled = above;
            visible = height;
            picture.setTranslateY(shift());
        }
    }

    private double shift() {
        boolean stays = isBeside(getWidth()) && picture.getHeight() + 2 * TOP <= visible;
        return stays ? Math.clamp(scrolled, 0, Math.max(0, list.getHeight() - picture.getHeight())) : 0;
    }

    private static boolean isBeside(double width) {
        return width >= BESIDE;
    }

    private static double side(double width) {
        return isBeside(width) ? SIDE : NARROW_SIDE;
    }

    private static double pictureWidth(double width) {
        double inner = width - 2 * side(width);
        return Math.floor(isBeside(width) ? Math.clamp(inner * SHARE, LEAST, MOST) : Math.min(inner, MOST));
    }

    private static double listWidth(double width) {
        double inner = width - 2 * side(width);
        return Math.floor(Math.max(0, isBeside(width) ? Math.min(MOST_LIST, inner - pictureWidth(width) - GAP) : inner));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 1200;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double whole = width < 0 ? computePrefWidth(-1) : width;
        double first = picture.prefHeight(pictureWidth(whole));
        double second = list.prefHeight(listWidth(whole));
        return 2 * TOP + (isBeside(whole) ? Math.max(first, second) : first + TOP + second);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double side = side(width);
        double first = picture.prefHeight(pictureWidth(width));
        picture.resizeRelocate(side, TOP, pictureWidth(width), first);
        boolean beside = isBeside(width);
        list.resizeRelocate(beside ? side + pictureWidth(width) + GAP : side, beside ? TOP : TOP + first + TOP,
                listWidth(width), list.prefHeight(listWidth(width)));
        picture.setTranslateY(shift());
    }
}
