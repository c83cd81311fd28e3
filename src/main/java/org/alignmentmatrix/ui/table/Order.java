package org.alignmentmatrix.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What rows are sorted by in a column: a value, not how it is written. Rows without a value come last, up and down.
///
/// @param key gives a row its value; null if it has none
/// @param <R> what a row is about
/// @param <V> the type of the value
record Order<R, V extends Comparable<? super V>>(Function<R, @Nullable V> key) {

    /// A row with its value, worked out once however often the row is compared.
    private record Keyed<R, V>(R row, @Nullable V value) {
    }

    static <R, V extends Comparable<? super V>> Order<R, V> by(Function<R, @Nullable V> key) {
        return new Order<>(key);
    }

    /// The rows sorted; those with equal values stay in the order they come in.
    List<R> sorted(List<R> rows, boolean descending) {
        Comparator<V> values = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return rows.stream().map(row -> new Keyed<>(row, key.apply(row)))
                .sorted(Comparator.comparing(Keyed<R, V>::value, Comparator.nullsLast(values)))
                .map(Keyed::row).toList();
    }
}
