package org.alignmentmatrix.exchange.csv;

import java.time.LocalDate;
import java.util.List;
import org.alignmentmatrix.exchange.table.Table;
import org.alignmentmatrix.exchange.table.Tables;
import org.alignmentmatrix.exchange.table.Words;
import org.alignmentmatrix.model.Board;

/// Makes the tables of a board for people who go on working in a spreadsheet.
public final class CsvExport {

    /// The names of the files, in their order.
    public static final List<String> FILES = Tables.NAMES.stream().map(name -> name + CsvTable.EXTENSION).toList();

    private CsvExport() {
    }

    /// The files named in [#FILES], complete and in memory. What the board has none of gives a file with a header alone.
    ///
    /// @param words the texts in the reader's language
    /// @param date the day of the export, which stands in the checklist and the history
    /// @param dialect how the reader's spreadsheet wants it
    public static List<CsvFile> of(Board board, Words words, LocalDate date, Dialect dialect) {
        return Tables.of(board, words, date).stream().map(table -> of(table, dialect)).toList();
    }

    /// One table as a file, complete and in memory, called after the table.
    public static CsvFile of(Table<?> table, Dialect dialect) {
        return CsvTable.write(table, dialect);
    }
}
