package org.alignmentmatrix.ui.view;

import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A bar that is filled in part. Says nothing by itself: the number or words stand beside it.
public final class Meter extends Region {

    private final Region fill = new Region();
    private double share;

    /// @param style the style class of the bar; that of the part that is filled ends with `-fill`
    public Meter(String style) {
        getStyleClass().add(style);
        fill.getStyleClass().add(style + "-fill");
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().add(fill);
    }

    /// @param next 0 to 1
    public void show(double next) {
        share = next;
        fill.setVisible(next > 0);
        requestLayout();
    }

    /// @param percent 0 to 100; without one there is no bar
    public void show(OptionalDouble percent) {
        setVisible(percent.isPresent());
        setManaged(percent.isPresent());
        show(percent.orElse(0) / 100);
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
