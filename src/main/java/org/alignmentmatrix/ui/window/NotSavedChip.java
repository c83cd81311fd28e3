package org.alignmentmatrix.ui.window;

import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.files.FileFlow;
import org.alignmentmatrix.ui.files.ProblemWords;
import org.alignmentmatrix.ui.files.SaveState;
import org.alignmentmatrix.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Stays in the status bar from a save that failed to one that works. Pressed, it says why and what can be done.
final class NotSavedChip extends Button {

    private static final double WIDTH = 400;
    private static final double GAP = 8; // pixels between the chip and what it says

    private final FileFlow files;
    private final Messages messages;
    private final ProblemWords problems;
    private final Popup popup = new Popup();
    private final EventHandler<WindowEvent> hideWithWindow = _ -> popup.hide(); // a popup does not survive its window unharmed
    private Message why = new Message("", "", "");
    private boolean retried;

    NotSavedChip(FileFlow files, Messages messages) {
        super(messages.text("save.failed"), new FontIcon(Feather.ALERT_TRIANGLE));
        this.files = files;
        this.messages = messages;
        this.problems = new ProblemWords(messages);
        setId("not-saved");
        setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("not-saved");
        setOnAction(_ -> toggle());
        popup.setAutoHide(true);
        popup.getScene().getRoot().getStyleClass().add("popup"); // else it has the background of a window, behind the shadow
        popup.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_RIGHT);
        files.saveStateProperty().subscribe(this::show);
    }

    private void show(SaveState state) {
        setVisible(state instanceof SaveState.Failed);
        setManaged(isVisible());
        if (state instanceof SaveState.Failed failure) {
            why = problems.saving(failure.problem(), failure.file());
            retried = failure.mayPass();
            setTooltip(new Tooltip(why.text()));
            setAccessibleText(messages.text("save.failed.said", why.text()));
        } else {
            popup.hide();
        }
    }

    private void toggle() {
        if (popup.isShowing()) {
            popup.hide();
            return;
        }
        VBox reason = reason();
        popup.getContent().setAll(reason);
        Window window = getScene().getWindow();
        window.addEventFilter(WindowEvent.WINDOW_HIDING, hideWithWindow);
        popup.setOnHidden(_ -> window.removeEventFilter(WindowEvent.WINDOW_HIDING, hideWithWindow));
        Bounds here = localToScreen(getLayoutBounds());
        popup.show(this, here.getMaxX(), here.getMinY() - GAP);
        reason.heightProperty().subscribe(height -> // it grows with its fonts, once it is there
                Platform.runLater(() -> popup.setY(here.getMinY() - GAP - height.doubleValue())));
    }

    private VBox reason() {
        Label title = line(why.title(), "why-title");
        Label text = line(why.text(), "why-text");
        Label advice = line(retried ? why.advice() + " " + messages.text("save.failed.retried") : why.advice(), "why-advice");
        Button again = button("save.retry", files::tryAgain);
        Button copy = button("save.copy", files::saveAs);
        again.getStyleClass().add("accent");
        HBox buttons = new HBox(8, again, copy);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(title, text, advice, buttons);
        box.getStyleClass().add("why-not-saved");
        box.setPrefWidth(WIDTH);
        box.setMaxWidth(WIDTH);
        return box;
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(messages.text(key));
        button.setOnAction(_ -> {
            popup.hide();
            run.run();
        });
        return button;
    }
}
