package org.alignmentmatrix.ui.goal;

import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// A small bar that is filled as far as something has come. Says nothing by itself: words stand beside it.
public final class GoalBar extends Region {

    private final Region fill = new Region();
    private double share;

    public GoalBar() {
        getStyleClass().add("goal-bar");
        fill.getStyleClass().add("goal-bar-fill");
        setAccessibleRole(AccessibleRole.NODE);
        getChildren().add(fill);
    }

    /// @param percent 0 to 100; without one there is no bar
    public void show(OptionalDouble percent) {
        share = percent.orElse(0) / 100;
        setVisible(percent.isPresent());
        setManaged(percent.isPresent());
        fill.setVisible(share > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        fill.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
    }
}
