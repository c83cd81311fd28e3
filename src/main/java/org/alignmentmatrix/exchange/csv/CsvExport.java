package org.alignmentmatrix.exchange.csv;

import java.time.LocalDate;
import java.util.List;
import org.alignmentmatrix.model.Board;

/// Makes the tables of a board for people who go on working in a spreadsheet.
public final class CsvExport {

    private CsvExport() {
    }

    /// The files `cards.csv` and `checklist.csv`, complete and in memory. A board without cards or answers gives files with a
    /// header alone.
    ///
    /// @param words the texts in the reader's language
    /// @param date the day of the export, which stands in the checklist
    /// @param dialect how the reader's spreadsheet wants it
    public static List<CsvFile> of(Board board, Words words, LocalDate date, Dialect dialect) {
        return List.of(CardsCsv.of(board, words, dialect), ChecklistCsv.of(board, words, date, dialect));
    }
}
