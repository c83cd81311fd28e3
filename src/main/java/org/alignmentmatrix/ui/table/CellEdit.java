package org.alignmentmatrix.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;

/// How the cells of a column are edited. Each way performs one act on the document, or none.
///
/// @param <R> what a row is about
sealed interface CellEdit<R> {

    /// Not at all.
    record Fixed<R>() implements CellEdit<R> {
    }

    /// As words.
    ///
    /// @param lines whether the words may have several lines
    /// @param several whether all selected rows can be given the same at once
    /// @param start what is in the field at first
    record Typed<R>(boolean lines, boolean several, Function<R, String> start, Taking<R> taking) implements CellEdit<R> {
    }

    /// By choosing among a few.
    ///
    /// @param many whether any of them can be chosen; if not, exactly one
    /// @param several whether all selected rows can be given the same at once
    /// @param options the words to choose from, none empty
    /// @param present which of them the row has
    /// @param taking gives rows what was chosen
    record Picked<R>(boolean many, boolean several, Function<R, List<String>> options, Function<R, Set<Integer>> present,
                     BiConsumer<List<R>, Set<Integer>> taking) implements CellEdit<R> {
    }

    /// Takes over what was typed.
    @FunctionalInterface
    interface Taking<R> {

        /// @param rows at least one
        /// @return what is wrong with it, in a sentence; then nothing has changed
        Optional<String> take(List<R> rows, String typed);
    }

    /// Whether several rows can be given a value at once.
    default boolean takesSeveral() {
        return switch (this) {
            case Fixed<R> _ -> false;
            case Typed<R> typed -> typed.several();
            case Picked<R> picked -> picked.several();
        };
    }
}
