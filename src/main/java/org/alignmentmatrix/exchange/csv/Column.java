package org.alignmentmatrix.exchange.csv;

import java.util.function.Function;

/// A column of a table: its header and what it says about a row.
///
/// @param <R> what a row is about
record Column<R>(String name, Function<R, Cell> cell) {

    static <R> Column<R> text(String name, Function<R, String> text) {
        return new Column<>(name, row -> new Cell.Text(text.apply(row)));
    }
}
