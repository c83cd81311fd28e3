package org.alignmentmatrix.exchange.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.model.Board;

/// The tables of several boards, one under the other.
public final class RollUp {

    /// The column that says from which file a row comes. Titles say it only if no two boards have the same one.
    static final String FILE = "file";

    private RollUp() {
    }

    /// A board with the name that tells it from the others.
    ///
    /// @param file such as its path below the folder of all boards
    public record Filed(String file, Board board) {
    }

    /// The table `boards`, which has one row for each, and then those of [Tables], each with one more column behind all others that
    /// says from which file the row comes.
    ///
    /// @param boards at least one
    /// @param words the texts in the reader's language
    /// @param date the day of the export, which decides what is overdue
    public static List<Table<?>> of(List<Filed> boards, Words words, LocalDate date) {
        List<List<Table<?>>> each = boards.stream().<List<Table<?>>>map(filed -> Tables.of(filed.board(), words, date).stream()
                .<Table<?>>map(table -> named(table, filed.file())).toList()).toList();
        var all = new ArrayList<Table<?>>();
        all.add(BoardsTable.of(boards, date));
        for (int i = 0; i < Tables.NAMES.size(); i++) {
            int index = i;
            all.add(Table.joined(each.stream().map(tables -> tables.get(index)).toList()));
        }
        return all;
    }

    private static <R> Table<R> named(Table<R> table, String file) {
        var columns = new ArrayList<>(table.columns());
        columns.add(Column.line(FILE, _ -> file));
        return new Table<>(table.name(), columns, table.rows());
    }
}
