package org.alignmentmatrix.ui.view;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/// One thing the user can decide. It keeps what was chosen for the next start.
///
/// @param value what holds now
/// @param choose makes another value hold
public record Choice<T>(ObservableValue<T> value, Consumer<T> choose) {

    public T get() {
        return value.getValue();
    }

    public void set(T next) {
        choose.accept(next);
    }
}
