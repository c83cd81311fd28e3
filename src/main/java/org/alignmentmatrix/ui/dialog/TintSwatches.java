package org.alignmentmatrix.ui.dialog;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Eight colours, one of which is chosen: it has a tick and its name stands beside them. Tab stops at that one only, the arrow
/// keys choose.
final class TintSwatches extends HBox {

    private final Map<Tint, ToggleButton> buttons = new EnumMap<>(Tint.class);
    private final ReadOnlyObjectWrapper<Tint> tint;
    private final Messages messages;
    private final Label name = new Label();

    TintSwatches(Tint chosen, Messages messages) {
        super(4);
        this.messages = messages;
        this.tint = new ReadOnlyObjectWrapper<>(chosen);
        ToggleGroup group = new ToggleGroup();
        for (Tint each : Tint.values()) {
            ToggleButton button = new Swatch(each, words(each));
            button.setToggleGroup(group);
            button.selectedProperty().subscribe(selected -> {
                if (selected) {
                    tint.set(each);
                }
            });
            buttons.put(each, button);
            getChildren().add(button);
        }
        getChildren().add(name);
        name.getStyleClass().add("hint");
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("swatches");
        choose(chosen);
        tint.subscribe(this::show);
    }

    /// A button with a colour that stays chosen when it is pressed again.
    private static final class Swatch extends ToggleButton {

        Swatch(Tint tint, String words) {
            FontIcon tick = new FontIcon(Feather.CHECK);
            tick.visibleProperty().bind(selectedProperty());
            setGraphic(tick);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            getStyleClass().setAll("swatch", styleOf(tint));
            setTooltip(new Tooltip(words));
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            setAccessibleText(words);
        }

        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }

    /// The style class that colours something like a quadrant with this tint.
    static String styleOf(Tint tint) {
        return "tint-" + tint.name().toLowerCase(Locale.ROOT);
    }

    ReadOnlyObjectProperty<Tint> tintProperty() {
        return tint.getReadOnlyProperty();
    }

    void choose(Tint next) {
        buttons.get(next).setSelected(true);
    }

    private void show(Tint chosen) {
        name.setText(words(chosen));
        buttons.forEach((each, button) -> button.setFocusTraversable(each == chosen));
    }

    private String words(Tint each) {
        return messages.text("tint." + each.name());
    }
}
