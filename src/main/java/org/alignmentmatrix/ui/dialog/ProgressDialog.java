package org.alignmentmatrix.ui.dialog;

import javafx.geometry.Pos;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.ui.text.Messages;

/// Says what the window waits for. It goes by itself when that is over.
final class ProgressDialog extends Dialog<ButtonType> {

    private static final double SIZE = 28;
    private static final double WIDTH = 400;

    private final ProgressIndicator turning = new ProgressIndicator();
    private final Label label = new Label();
    private final ProgressBar bar = new ProgressBar(0);
    private boolean finished;

    /// @param stopped is run when the user closes it
    ProgressDialog(Window owner, Messages messages, String text, String stop, Runnable stopped) {
        initOwner(owner);
        setTitle(messages.text("app.name"));
        turning.setPrefSize(SIZE, SIZE);
        turning.setMinSize(SIZE, SIZE);
        label.setText(text);
        label.setWrapText(true);
        label.setMaxWidth(360);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setVisible(false);
        bar.setManaged(false);
        VBox words = new VBox(8, label, bar);
        words.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(16, turning, words);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setPrefWidth(WIDTH);
        getDialogPane().setContent(line);
        getDialogPane().getStyleClass().add("progress-dialog");
        getDialogPane().getButtonTypes().add(new ButtonType(stop, ButtonBar.ButtonData.CANCEL_CLOSE));
        setOnHidden(_ -> {
            if (!finished) {
                stopped.run();
            }
        });
    }

    /// Shows how far it is.
    ///
    /// @param share 0 to 1
    void at(String text, double share) {
        label.setText(text);
        turning.setVisible(false);
        turning.setManaged(false);
        bar.setVisible(true);
        bar.setManaged(true);
        bar.setProgress(share);
    }

    /// What was waited for is over.
    void finish() {
        finished = true;
        close();
    }
}
