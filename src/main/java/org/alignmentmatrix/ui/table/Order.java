package org.alignmentmatrix.ui.table;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How rows are sorted by a column: by values, not by how these are written. Rows without a value come last, up and down.
///
/// @param values compares two rows that have a value
/// @param blank whether a row has none
record Order<R>(Comparator<R> values, Predicate<R> blank) {

    /// By a value that every row has.
    static <R, V extends Comparable<? super V>> Order<R> by(Function<R, V> value) {
        return new Order<>(Comparator.comparing(value), _ -> false);
    }

    /// By a value that a row may lack.
    ///
    /// @param value null if it lacks it
    static <R, V extends Comparable<? super V>> Order<R> byPresent(Function<R, @Nullable V> value) {
        return new Order<>(Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder())), row -> value.apply(row) == null);
    }

    /// Rows that compare as equal keep the order they come in.
    Comparator<R> directed(boolean descending) {
        return (a, b) -> {
            boolean noA = blank.test(a);
            boolean noB = blank.test(b);
            if (noA || noB) {
                return Boolean.compare(noA, noB);
            }
            return descending ? values.compare(b, a) : values.compare(a, b);
        };
    }
}
