package org.alignmentmatrix.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A table for people who go on working in a spreadsheet, before it is known which one: the same for every form it is written in.
///
/// @param name in lower case, such as `cards`; files and sheets are called after it
/// @param columns in their order; always all of them, also if there are no rows
/// @param rows what the rows are about
/// @param <R> what a row is about
public record Table<R>(String name, List<Column<R>> columns, List<R> rows) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// What stands in a row, a cell for each column.
    public List<Cell> cells(R row) {
        var cells = new ArrayList<Cell>(columns.size());
        for (Column<R> column : columns) {
            cells.add(column.cell().apply(row));
        }
        return cells;
    }

    /// All rows with their cells made.
    public Table<List<Cell>> made() {
        List<Column<List<Cell>>> made = IntStream.range(0, columns.size())
                .mapToObj(i -> new Column<List<Cell>>(columns.get(i).name(), columns.get(i).content(), row -> row.get(i))).toList();
        return new Table<>(name, made, rows.stream().map(this::cells).toList());
    }

    /// One table under the other.
    ///
    /// @param tables of one name with the same columns, such as the cards of several boards; at least one
    /// @throws IllegalArgumentException if their names or columns differ
    public static Table<List<Cell>> joined(List<? extends Table<?>> tables) {
        List<Table<List<Cell>>> made = tables.stream().<Table<List<Cell>>>map(Table::made).toList();
        Table<List<Cell>> first = made.getFirst();
        for (Table<?> table : made) {
            if (!table.name.equals(first.name) || !table.header().equals(first.header())) {
                throw new IllegalArgumentException("%s %s does not fit %s %s".formatted(table.name, table.header(), first.name, first.header()));
            }
        }
        return new Table<>(first.name, first.columns, made.stream().flatMap(table -> table.rows.stream()).toList());
    }

    /// The names of the columns.
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
