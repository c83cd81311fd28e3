package org.alignmentmatrix.ui.view;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// One of a few, all in sight. Tab stops at the chosen one only, the arrow keys choose.
public final class Segments<E extends Enum<E>> extends HBox {

    private final Map<E, Segment> buttons;
    private final E[] all;
    private final Consumer<E> chosen;
    private E present;

    /// A part of the switch. It is as wide as when it is chosen, so that nothing shifts when another one is.
    private static final class Segment extends ToggleButton {

        Segment() {
            getStyleClass().setAll("action-segment");
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            setMaxWidth(Double.MAX_VALUE);
            setMinWidth(0);
            HBox.setHgrow(this, Priority.ALWAYS);
        }

        @Override
        protected double computePrefWidth(double height) {
            Text ruler = new Text(getText());
            ruler.setFont(Font.font("Inter Semi Bold", getFont().getSize()));
            return Math.ceil(snappedLeftInset() + ruler.getLayoutBounds().getWidth() + snappedRightInset()) + 1;
        }
    }

    /// @param chosen hears what a user chose
    public Segments(Class<E> type, E first, Consumer<E> chosen) {
        this.buttons = new EnumMap<>(type);
        this.all = type.getEnumConstants();
        this.chosen = chosen;
        this.present = first;
        for (E each : all) {
            Segment button = new Segment();
            button.setOnAction(_ -> choose(each));
            buttons.put(each, button);
            getChildren().add(button);
        }
        getChildren().getFirst().getStyleClass().add("first");
        getChildren().getLast().getStyleClass().add("last");
        getStyleClass().add("action-segments");
        setAccessibleRole(AccessibleRole.PARENT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        show(first);
    }

    /// @param spoken for whoever does not see it
    public void name(E each, String text, String spoken) {
        ToggleButton button = button(each);
        button.setText(text);
        button.setAccessibleText(spoken);
    }

    public E present() {
        return present;
    }

    public void show(E next) {
        present = next;
        buttons.forEach((each, button) -> {
            button.setSelected(each == next);
            button.setFocusTraversable(each == next);
        });
    }

    /// Gives the keys to the chosen one.
    public void focusPresent() {
        button(present).requestFocus();
    }

    private void choose(E next) {
        boolean other = next != present;
        show(next);
        if (other) {
            chosen.accept(next);
        }
    }

    private ToggleButton button(E each) {
        return (ToggleButton) getChildren().get(each.ordinal());
    }

    private void arrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step != 0 && !event.isShortcutDown() && !event.isAltDown()) {
            choose(all[Math.clamp(present.ordinal() + step, 0, all.length - 1)]);
            focusPresent();
            event.consume();
        }
    }
}
