package org.alignmentmatrix.ui.compare;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Columns of the same width, for the rows and the head of a list that compares.
public final class Columns {

    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

    private Columns() {
    }

    /// @param regions get all the width there is in equal parts
    public static HBox of(Region... regions) {
        HBox row = new HBox();
        for (Region region : regions) {
            region.setMinWidth(0);
            region.setPrefWidth(1);
            region.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(region, Priority.ALWAYS);
            row.getChildren().add(region);
        }
        row.getStyleClass().add("compare-columns");
        return row;
    }

    /// Keeps the heads of a list above its columns, which end before its bar once it has one.
    ///
    /// @param heads become narrower by their style for `:scrolled`
    public static void alignHeads(HBox heads, ListView<?> list) {
        list.skinProperty().subscribe(_ -> list.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL).findFirst()
                .ifPresent(bar -> bar.visibleProperty().subscribe(there -> heads.pseudoClassStateChanged(SCROLLED, there))));
    }
}
