package org.alignmentmatrix.ui.view;

import java.util.function.BiConsumer;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Links side by side, as many in a row as fit. A link that is longer than a row is wrapped, which a `FlowPane` cannot.
public final class LinkFlow extends Region {

    private static final double GAP = 10;

    public LinkFlow(Node... links) {
        getChildren().addAll(links);
    }

    public void add(Node link) {
        getChildren().add(link);
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
        return getManagedChildren().stream().mapToDouble(link -> link.prefWidth(-1) + GAP).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow(width < 0 ? computePrefWidth(-1) : width, (_, _) -> { });
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        flow(getWidth(), (link, place) ->
                link.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight()));
    }

    /// @return the height of all rows
    private double flow(double width, BiConsumer<Node, Bounds> each) {
        double x = 0;
        double y = 0;
        double rowHeight = 0;
        for (Node link : getManagedChildren()) {
            double wide = Math.min(snapSizeX(link.prefWidth(-1)), Math.max(1, width));
            double high = snapSizeY(link.prefHeight(wide));
            if (x > 0 && x + wide > width) {
                x = 0;
                y += rowHeight;
                rowHeight = 0;
            }
            each.accept(link, new BoundingBox(x, y, wide, high));
            x += wide + GAP;
            rowHeight = Math.max(rowHeight, high);
        }
        return y + rowHeight;
    }
}
