package org.alignmentmatrix.ui.guide;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Links one behind the other, as words in a paragraph; a link that is longer than the line is broken in itself, which no layout of
/// the toolkit does.
final class LinkFlow extends Region {

    private static final double BETWEEN = 10;

    /// @param follow opens the place that a link leads to
    LinkFlow(Block.Links links, Consumer<GuideAddress> follow) {
        Label lead = new Label(links.lead());
        lead.getStyleClass().add("guide-lead");
        getChildren().add(lead);
        for (Block.Link link : links.links()) {
            Hyperlink shown = new Hyperlink(link.label());
            shown.getStyleClass().add("guide-link");
            shown.setWrapText(true);
            shown.setOnAction(_ -> follow.accept(link.to()));
            getChildren().add(shown);
        }
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getChildren().stream().mapToDouble(child -> child.prefWidth(-1) + BETWEEN).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return flow(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        flow(getWidth(), true);
    }

    /// @return the height of all lines
    private double flow(double width, boolean place) {
        double x = 0;
        double y = 0;
        double lineHeight = 0;
        for (Node child : getChildren()) {
            double wide = snapSizeX(Math.min(child.prefWidth(-1), width));
            double high = snapSizeY(child.prefHeight(wide));
            if (x > 0 && x + wide > width) {
                x = 0;
                y += lineHeight;
                lineHeight = 0;
            }
            if (place) {
                child.resizeRelocate(x, y, wide, high);
            }
            x += wide + BETWEEN;
            lineHeight = Math.max(lineHeight, high);
        }
        return y + lineHeight;
    }
}
