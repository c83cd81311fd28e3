package org.alignmentmatrix.exchange.intake;

import org.jspecify.annotations.Nullable;

/// A cell as a value of its field, or why not.
sealed interface Read<T extends @Nullable Object> {

    /// @param cleaned how many characters had to be left out or replaced
    record Value<T extends @Nullable Object>(T value, int cleaned) implements Read<T> {
    }

    /// An empty cell of a field that always has some value.
    record Unsaid<T extends @Nullable Object>() implements Read<T> {
    }

    record Wrong<T extends @Nullable Object>(RowProblem.Expected expected) implements Read<T> {
    }

    /// A day that can be read in two ways, while nobody has said which.
    record Ambiguous<T extends @Nullable Object>() implements Read<T> {
    }
}
