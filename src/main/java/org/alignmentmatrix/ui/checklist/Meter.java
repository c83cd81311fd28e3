package org.alignmentmatrix.ui.checklist;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A bar that is filled in part. Says nothing by itself: the number stands beside it.
final class Meter extends Region {

    private final Region fill = new Region();
    private double share;

    Meter() {
        getStyleClass().add("checklist-meter");
        fill.getStyleClass().add("checklist-meter-fill");
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().add(fill);
    }

    /// @param next 0 to 1
    void show(double next) {
        share = next;
        fill.setVisible(next > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
