package org.alignmentmatrix.ui.files;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.alignmentmatrix.storage.Settings;

/// What the program remembers from one start to the next, observable; each change is kept at once.
public final class Remembered {

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Settings> keep;

    /// @param keep writes the settings; must not take the window's time
    public Remembered(Settings settings, Consumer<Settings> keep) {
        this.settings = new ReadOnlyObjectWrapper<>(settings);
        this.keep = keep;
    }

    public Settings get() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings.get());
        if (!next.equals(settings.get())) {
            settings.set(next);
            keep.accept(next);
        }
    }
}
