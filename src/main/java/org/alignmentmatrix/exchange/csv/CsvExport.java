package org.alignmentmatrix.exchange.csv;

import java.time.LocalDate;
import java.util.List;
import org.alignmentmatrix.model.Board;

/// Makes the tables of a board for people who go on working in a spreadsheet.
public final class CsvExport {

    /// The names of the files, in their order.
    public static final List<String> FILES = List.of(CardsCsv.NAME, ChecklistCsv.NAME, GapsCsv.NAME, SignsCsv.NAME, ActionsCsv.NAME,
            GoalsCsv.NAME, AgreementCsv.NAME);

    private CsvExport() {
    }

    /// The files named in [#FILES], complete and in memory. What the board has none of gives a file with a header alone.
    ///
    /// @param words the texts in the reader's language
    /// @param date the day of the export, which stands in the checklist
    /// @param dialect how the reader's spreadsheet wants it
    public static List<CsvFile> of(Board board, Words words, LocalDate date, Dialect dialect) {
        return List.of(CardsCsv.of(board, words, dialect), ChecklistCsv.of(board, words, date, dialect),
                GapsCsv.of(board, words, dialect), SignsCsv.of(board, words, dialect), ActionsCsv.of(board, dialect),
                GoalsCsv.of(board, dialect), AgreementCsv.of(board, dialect));
    }
}
