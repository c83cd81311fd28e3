package org.alignmentmatrix.ui.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.insight.TextQuery;

/// What a table shows and what can be done with its rows.
///
/// @param <K> what a row is known by as long as it is there
/// @param <R> what a row is about
interface Sheet<K, R> {

    /// All that columns say about a row, folded. No phrase is found across two of them, for no folded text holds a line end.
    static <R> String joined(List<Column<R>> columns, R row) {
        return columns.stream().map(column -> TextQuery.folded(column.text().apply(row))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /// Worked out only when somebody reads it; changes with nothing but what the rows are made of.
    ObservableValue<? extends Rows<K, R>> rows();

    /// All columns that may be seen now, in their natural order.
    ObservableValue<List<Column<R>>> columns();

    /// The words of a row that a filter looks into, as [TextQuery#folded] makes them.
    String words(R row);

    /// The rows that are selected, the current one last.
    ObservableValue<? extends Set<K>> selection();

    void select(List<K> keys);

    /// Whether commands on cards – delete, duplicate, move to a quadrant – are about the rows of this table.
    boolean isOfCards();

    /// Takes rows off the board, as one act; does nothing where rows always stay. Cards are deleted by the window.
    default void delete(Set<K> keys) {
    }

    SheetWords said();

    /// What the table as a whole says.
    ///
    /// @param name of the table, for the ear
    /// @param none when there are no rows at all
    /// @param hidden when there are some, but none is to be seen
    /// @param count key of the message that counts the rows
    /// @param countOf key of the message that counts those in sight and all
    record SheetWords(String name, String none, String hidden, String count, String countOf) {
    }
}
