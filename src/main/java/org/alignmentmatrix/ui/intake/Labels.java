package org.alignmentmatrix.ui.intake;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Texts of the dialog.
final class Labels {

    private Labels() {
    }

    /// A text of as many lines as it needs.
    static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// Shows a text where there is one.
    static void say(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
