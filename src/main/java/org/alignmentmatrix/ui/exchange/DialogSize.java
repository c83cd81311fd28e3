package org.alignmentmatrix.ui.exchange;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;

/// How large the dialogs with previews are: as large as their window allows, and never too small for what they hold.
final class DialogSize {

    private static final double LEAST_WIDTH = 880;
    private static final double LEAST_HEIGHT = 560; // fits into the smallest window
    private static final double MOST_WIDTH = 1180;
    private static final double MOST_HEIGHT = 780;
    private static final double AROUND = 80; // of the window that stays in sight

    private DialogSize() {
    }

    /// Fits a dialog into its window and gives each of its buttons the room of its words.
    static void fit(DialogPane pane, Window owner) {
        double width = Math.clamp(owner.getWidth() - AROUND, LEAST_WIDTH, MOST_WIDTH);
        double height = Math.clamp(owner.getHeight() - AROUND, LEAST_HEIGHT, MOST_HEIGHT);
        pane.setPrefSize(width, height);
        pane.setMinSize(width, height); // just after another window closed, some desktops open one as small as it may be
        for (ButtonType type : pane.getButtonTypes()) {
            Button button = (Button) pane.lookupButton(type);
            ButtonBar.setButtonUniformSize(button, false);
            button.setMinWidth(Button.USE_PREF_SIZE);
        }
    }
}
