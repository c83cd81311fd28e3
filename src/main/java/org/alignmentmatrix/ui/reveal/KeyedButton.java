package org.alignmentmatrix.ui.reveal;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;

/// A button that says which key does the same, while that key works. Room is kept for it, so that nothing moves under the pointer.
final class KeyedButton extends Button {

    private final Label key;

    /// @param works whether the key works just now
    KeyedButton(String name, String keyName, ObservableValue<Boolean> works) {
        super(name);
        key = new Label(keyName);
        key.getStyleClass().add("key");
        key.visibleProperty().bind(works);
        key.managedProperty().bind(works);
        setGraphic(key);
        setContentDisplay(ContentDisplay.RIGHT);
        setMnemonicParsing(false);
    }

    @Override
    protected double computePrefWidth(double height) {
        double kept = key.isManaged() ? 0 : key.prefWidth(-1) + getGraphicTextGap();
        return super.computePrefWidth(height) + kept;
    }
}
