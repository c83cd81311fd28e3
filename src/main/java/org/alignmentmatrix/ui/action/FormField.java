package org.alignmentmatrix.ui.action;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control with its name above it. Fields in a row are equally wide.
final class FormField extends VBox {

    /// @param aside what stands at the right end of the name
    FormField(String name, Region control, Node... aside) {
        Label label = new Label(name);
        label.getStyleClass().add("action-field-name");
        label.setLabelFor(control);
        label.setMinWidth(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox header = new HBox(8, label);
        header.getChildren().addAll(aside);
        header.setAlignment(Pos.BASELINE_LEFT);
        control.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(header, control);
        getStyleClass().add("action-field");
        setMinWidth(0);
        setPrefWidth(100);
        HBox.setHgrow(this, Priority.ALWAYS);
    }
}
