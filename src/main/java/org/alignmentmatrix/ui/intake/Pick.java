package org.alignmentmatrix.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A box in which one of several values is chosen. Only what the user chooses is told.
final class Pick<T> extends ComboBox<@Nullable T> {

    private static final int ROWS = 14;

    private boolean offering;

    /// @param words for a value
    Pick(Function<T, String> words, Consumer<T> chosen) {
        setVisibleRowCount(ROWS);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                throw new IllegalStateException("Values are chosen, not typed");
            }
        });
        valueProperty().subscribe((_, value) -> {
            if (!offering && value != null) {
                chosen.accept(value);
            }
        });
    }

    /// Offers values and shows one of them as chosen.
    ///
    /// @param now null if none is chosen yet
    void offer(List<T> values, @Nullable T now) {
        offering = true;
        try {
            if (!values.equals(getItems())) {
                getItems().setAll(values);
            }
            setValue(now);
        } finally {
            offering = false;
        }
    }
}
