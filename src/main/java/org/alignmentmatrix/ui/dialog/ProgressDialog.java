package org.alignmentmatrix.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.stage.Window;
import org.alignmentmatrix.ui.text.Messages;

/// Says what the window waits for. It goes by itself when that is over.
final class ProgressDialog extends Dialog<ButtonType> {

    private static final double SIZE = 28;

    private boolean finished;

    /// @param stopped is run when the user closes it
    ProgressDialog(Window owner, Messages messages, String text, String stop, Runnable stopped) {
        initOwner(owner);
        setTitle(messages.text("app.name"));
        ProgressIndicator turning = new ProgressIndicator();
        turning.setPrefSize(SIZE, SIZE);
        turning.setMinSize(SIZE, SIZE);
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(360);
        HBox line = new HBox(16, turning, label);
        line.setAlignment(Pos.CENTER_LEFT);
        getDialogPane().setContent(line);
        getDialogPane().getStyleClass().add("progress-dialog");
        getDialogPane().getButtonTypes().add(new ButtonType(stop, ButtonBar.ButtonData.CANCEL_CLOSE));
        setOnHidden(_ -> {
            if (!finished) {
                stopped.run();
            }
        });
    }

    /// What was waited for is over.
    void finish() {
        finished = true;
        close();
    }
}
