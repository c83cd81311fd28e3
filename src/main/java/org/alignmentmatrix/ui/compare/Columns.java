package org.alignmentmatrix.ui.compare;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Columns of the same width, for the rows and the head of a list that compares.
public final class Columns {

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
}
