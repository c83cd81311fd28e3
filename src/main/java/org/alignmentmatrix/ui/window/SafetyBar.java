package org.alignmentmatrix.ui.window;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.alignmentmatrix.ui.files.Caution;
import org.alignmentmatrix.ui.files.Cautions;
import org.alignmentmatrix.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar below the tool bar that says what happened to the file of the board. It takes no keys by itself and goes when it is moot.
final class SafetyBar extends HBox {

    static final String KEY = "F9";

    private final Cautions cautions;
    private final Messages messages;
    private final Runnable keysBack;
    private final Label text = new Label();
    private final HBox choices = new HBox(8);
    private final Button close = new Button(null, new FontIcon(Feather.X));

    /// @param keysBack takes the keys when a bar that had them goes
    SafetyBar(Cautions cautions, Messages messages, Runnable keysBack) {
        this.cautions = cautions;
        this.messages = messages;
        this.keysBack = keysBack;
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        setHgrow(text, Priority.ALWAYS);
        text.getStyleClass().add("safety-text");
        choices.setAlignment(Pos.CENTER_RIGHT);
        choices.setMinWidth(USE_PREF_SIZE);
        close.getStyleClass().addAll("flat", "safety-close");
        close.setAccessibleText(messages.text("safety.close"));
        close.setTooltip(new Tooltip(messages.text("safety.close")));
        getStyleClass().add("safety-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        cautions.topProperty().subscribe(this::show);
    }

    /// Gives the keys to the first thing that can be done about it.
    void focusFirst() {
        if (isVisible()) {
            (choices.getChildren().isEmpty() ? close : choices.getChildren().getFirst()).requestFocus();
        }
    }

    private void show(Optional<Caution> caution) {
        boolean hadKeys = KeyFocus.isIn(this);
        getChildren().clear();
        choices.getChildren().clear();
        caution.ifPresent(this::fill);
        setVisible(caution.isPresent());
        setManaged(caution.isPresent());
        if (hadKeys) {
            keysBack.run(); // else they would go to whatever comes next in the window
        }
    }

    private void fill(Caution caution) {
        FontIcon sign = new FontIcon(caution.kind().isGrave() ? Feather.ALERT_TRIANGLE : Feather.INFO);
        getStyleClass().removeAll("grave", "calm");
        getStyleClass().add(caution.kind().isGrave() ? "grave" : "calm");
        text.setText(caution.text());
        for (Caution.Choice choice : caution.choices()) {
            Button button = new Button(choice.label());
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> choice.run().run());
            choices.getChildren().add(button);
        }
        Label key = new Label(KEY);
        key.getStyleClass().add("key");
        key.setMinWidth(USE_PREF_SIZE);
        key.setTooltip(new Tooltip(messages.text("safety.key", KEY)));
        close.setOnAction(_ -> cautions.withdraw(caution.kind()));
        getChildren().addAll(new StackPane(sign), text, choices, key);
        if (caution.kind().mayClose()) {
            getChildren().add(close);
        }
        setAccessibleText(messages.text("safety.said", caution.text(), KEY));
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) { // it stays, for nothing is decided
            keysBack.run();
            event.consume();
        }
    }
}
