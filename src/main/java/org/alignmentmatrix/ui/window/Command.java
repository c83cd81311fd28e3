package org.alignmentmatrix.ui.window;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;

/// Something the user can ask for, as data: menus, the toolbar and the list of keys are built from it.
///
/// @param name changes with the state, such as "Undo move"
/// @param key that runs it anywhere in the window but in a text field, if it has one
/// @param enabled whether it makes sense now
record Command(ObservableValue<String> name, Optional<KeyCombination> key, ObservableBooleanValue enabled, Runnable run) {

    static Command of(String name, String key, Runnable run) {
        return new Command(Bindings.createStringBinding(() -> name), combination(key), Bindings.createBooleanBinding(() -> true), run);
    }

    Command enabledIf(ObservableBooleanValue when) {
        return new Command(name, key, when, run);
    }

    Command named(ObservableValue<String> next) {
        return new Command(next, key, enabled, run);
    }

    private static Optional<KeyCombination> combination(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
    }

    MenuItem menuItem() {
        MenuItem item = new MenuItem();
        item.textProperty().bind(name);
        item.setMnemonicParsing(false);
        key.ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(enabled));
        item.setOnAction(_ -> run.run());
        return item;
    }
}
