package org.alignmentmatrix.ui.table;

import java.util.function.Function;

/// A column of a table: what it says about a row, how rows are ordered by it, and how it is edited.
///
/// @param <R> what a row is about
record Column<R>(Heading heading, Function<R, String> text, Function<R, String> copied, Function<R, Mark> mark, Order<R, ?> order,
                 CellEdit<R> edit) {

    /// @param key what it is known by; no other column of its table has the same
    /// @param width in pixels, until somebody changes it
    /// @param usual whether it is shown until somebody decides otherwise
    /// @param number whether it holds numbers, which stand at the right
    /// @param room its part of what is left when all columns have their width, 0 for none
    record Heading(String key, String name, double width, boolean usual, boolean number, int room) {

        /// A column that stays as wide as it is.
        Heading(String key, String name, double width, boolean usual, boolean number) {
            this(key, name, width, usual, number, 0);
        }
    }

    /// A column that is copied as it is shown, is ordered by its words and cannot be edited.
    ///
    /// @param text one line for each row, empty if there is nothing to say
    static <R> Column<R> of(Heading heading, Function<R, String> text, Collation words) {
        return new Column<>(heading, text, text, _ -> Mark.NONE, Order.by(row -> words.key(text.apply(row))), new CellEdit.Fixed<>());
    }

    String key() {
        return heading.key();
    }

    String name() {
        return heading.name();
    }

    /// @param next what a spreadsheet is to get instead of what is shown
    Column<R> copying(Function<R, String> next) {
        return new Column<>(heading, text, next, mark, order, edit);
    }

    Column<R> marked(Function<R, Mark> next) {
        return new Column<>(heading, text, copied, next, order, edit);
    }

    Column<R> ordered(Order<R, ?> next) {
        return new Column<>(heading, text, copied, mark, next, edit);
    }

    Column<R> edited(CellEdit<R> next) {
        return new Column<>(heading, text, copied, mark, order, next);
    }

    boolean isEditable() {
        return !(edit instanceof CellEdit.Fixed<R>);
    }
}
