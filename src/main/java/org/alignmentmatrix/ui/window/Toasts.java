package org.alignmentmatrix.ui.window;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One short message at a time at the foot of the board. It goes by itself, but not while the pointer rests on it.
public final class Toasts extends StackPane implements Notices {

    private static final Duration SHOWN = Duration.seconds(10);

    private final Messages messages;
    private final Label text = new Label();
    private final HBox links = new HBox(12);
    private final HBox toast;
    private Runnable keysBack = () -> { };
    private final PauseTransition timer = new PauseTransition(SHOWN);

    public Toasts(Messages messages) {
        this.messages = messages;
        text.setWrapText(true);
        text.setMaxWidth(420);
        text.setMinHeight(Region.USE_PREF_SIZE);
        links.setAlignment(Pos.CENTER_LEFT);
        Button close = new Button(null, new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "toast-close");
        close.setAccessibleText(messages.text("toast.close"));
        close.setOnAction(_ -> hide());
        toast = new HBox(12, text, links, close);
        toast.getStyleClass().add("toast");
        toast.setAlignment(Pos.CENTER_LEFT);
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setAccessibleRole(AccessibleRole.TEXT);
        toast.hoverProperty().subscribe(hover -> {
            if (hover) {
                timer.pause();
            } else if (toast.isVisible()) {
                timer.play();
            }
        });
        timer.setOnFinished(_ -> hide());
        setAlignment(Pos.BOTTOM_CENTER);
        setPickOnBounds(false);
        getChildren().add(toast);
        getStyleClass().add("toasts");
        hide();
    }

    @Override
    public void tell(String message, Action... actions) {
        text.setText(message);
        links.getChildren().clear();
        for (Action action : actions) {
            Hyperlink link = new Hyperlink(action.label());
            link.setMinWidth(Region.USE_PREF_SIZE);
            link.setOnAction(_ -> {
                hide();
                action.run().run();
            });
            links.getChildren().add(link);
        }
        toast.setAccessibleText(message);
        toast.setVisible(true);
        timer.playFromStart();
    }

    @Override
    public void titleTooLong(int limit) {
        tell(messages.text("entry.tooLong", limit));
    }

    /// @param next takes the keys when a message that had them goes
    void onKeysBack(Runnable next) {
        keysBack = next;
    }

    /// What is told now; empty if nothing is.
    public String told() {
        return toast.isVisible() ? text.getText() : "";
    }

    public void hide() {
        timer.stop();
        boolean hadKeys = KeyFocus.isIn(toast);
        toast.setVisible(false);
        if (hadKeys) {
            keysBack.run(); // else they would go to whatever comes next in the window
        }
    }
}
