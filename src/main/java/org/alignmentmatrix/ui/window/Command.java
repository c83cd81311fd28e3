package org.alignmentmatrix.ui.window;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCombination;

/// Something the user can ask for, as data: menus, the toolbar and the list of keys are built from it.
///
/// @param name changes with the state, such as "Undo move"
/// @param key that runs it anywhere in the window but in a text field, if it has one
/// @param enabled whether it makes sense now
/// @param tick what its menu item shows before its name
record Command(ObservableValue<String> name, Optional<KeyCombination> key, ObservableBooleanValue enabled, Tick tick, Runnable run) {

    /// The mark before the name of a command, which says what holds now.
    sealed interface Tick {

        /// The command does something; nothing holds because of it.
        record None() implements Tick {
        }

        /// The command turns something on and off.
        record OnOff(ObservableValue<Boolean> on) implements Tick {
        }

        /// The command chooses one of several.
        record OneOf(ObservableValue<Boolean> chosen) implements Tick {
        }
    }

    static Command of(String name, String key, Runnable run) {
        return new Command(Bindings.createStringBinding(() -> name), combination(key), Bindings.createBooleanBinding(() -> true),
                new Tick.None(), run);
    }

    Command enabledIf(ObservableBooleanValue when) {
        return new Command(name, key, when, tick, run);
    }

    Command runs(Runnable next) {
        return new Command(name, key, enabled, tick, next);
    }

    Command named(ObservableValue<String> next) {
        return new Command(next, key, enabled, tick, run);
    }

    /// Ticked while it is on.
    Command onOff(ObservableValue<Boolean> on) {
        return new Command(name, key, enabled, new Tick.OnOff(on), run);
    }

    /// Ticked while it is the one of several that is chosen.
    Command oneOf(ObservableValue<Boolean> chosen) {
        return new Command(name, key, enabled, new Tick.OneOf(chosen), run);
    }

    private static Optional<KeyCombination> combination(String key) {
        return key.isEmpty() ? Optional.empty() : Optional.of(KeyCombination.valueOf(key));
    }

    MenuItem menuItem() {
        MenuItem item = switch (tick) {
            case Tick.None _ -> plain();
            case Tick.OnOff(var on) -> checked(on);
            case Tick.OneOf(var chosen) -> chosen(chosen);
        };
        item.textProperty().bind(name);
        item.setMnemonicParsing(false);
        key.ifPresent(item::setAccelerator);
        item.disableProperty().bind(Bindings.not(enabled));
        return item;
    }

    /// For a tooltip: "Undo move  (Ctrl+Z)".
    ObservableValue<String> nameWithKey() {
        return name.map(text -> key.map(keys -> text + "  (" + keys.getDisplayText() + ")").orElse(text));
    }

    boolean isEnabled() {
        return enabled.get();
    }

    /// The same for a menu that is made anew whenever it is shown: it does not follow what changes later.
    MenuItem itemNow() {
        MenuItem item = switch (tick) {
            case Tick.None _ -> new MenuItem();
            case Tick.OnOff(var on) -> {
                var check = new CheckMenuItem();
                check.setSelected(on.getValue());
                yield check;
            }
            case Tick.OneOf(var chosen) -> {
                var radio = new RadioMenuItem();
                radio.setSelected(chosen.getValue());
                yield radio;
            }
        };
        item.setText(name.getValue());
        item.setMnemonicParsing(false);
        key.ifPresent(item::setAccelerator);
        item.setDisable(!isEnabled());
        item.setOnAction(_ -> run.run());
        return item;
    }

    private MenuItem plain() {
        MenuItem item = new MenuItem();
        item.setOnAction(_ -> run.run());
        return item;
    }

    private MenuItem checked(ObservableValue<Boolean> on) {
        CheckMenuItem item = new CheckMenuItem();
        on.subscribe(item::setSelected);
        item.setOnAction(_ -> {
            run.run();
            item.setSelected(on.getValue()); // a click ticks it whatever came of it
        });
        return item;
    }

    private MenuItem chosen(ObservableValue<Boolean> chosen) {
        RadioMenuItem item = new RadioMenuItem();
        chosen.subscribe(item::setSelected);
        item.setOnAction(_ -> {
            run.run();
            item.setSelected(chosen.getValue());
        });
        return item;
    }
}
