package org.alignmentmatrix.ui.compare;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Window;
import org.alignmentmatrix.ui.text.Messages;

/// What the dialogs of this package have in common.
final class Look {

    private static final double WIDTH = 880;
    private static final double HEIGHT = 560; // fits into the smallest window

    private Look() {
    }

    static void prepare(Dialog<?> dialog, Window owner, Messages messages, String title) {
        dialog.initOwner(owner);
        dialog.setTitle(messages.text("app.name"));
        dialog.setHeaderText(title);
        dialog.setResizable(true);
        dialog.getDialogPane().getStyleClass().add("compare");
        dialog.getDialogPane().setPrefSize(WIDTH, HEIGHT);
        dialog.getDialogPane().setMinSize(WIDTH, HEIGHT); // just after another window closed, some desktops open one as small as it may be
    }

    /// Lets each button be as wide as its words need.
    static void fitButtons(Dialog<?> dialog) {
        for (ButtonType type : dialog.getDialogPane().getButtonTypes()) {
            Button button = (Button) dialog.getDialogPane().lookupButton(type);
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Button.USE_PREF_SIZE);
        }
    }

    static Label text(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
