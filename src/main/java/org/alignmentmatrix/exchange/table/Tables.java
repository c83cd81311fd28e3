package org.alignmentmatrix.exchange.table;

import java.time.LocalDate;
import java.util.List;
import org.alignmentmatrix.model.Board;

/// The tables of a board.
public final class Tables {

    /// Their names, in their order.
    public static final List<String> NAMES = List.of(CardsTable.NAME, ChecklistTable.NAME, GapsTable.NAME, SignsTable.NAME,
            ActionsTable.NAME, GoalsTable.NAME, AgreementTable.NAME, HistoryTable.NAME);

    private Tables() {
    }

    /// The tables named in [#NAMES]. What the board has none of gives a table without rows.
    ///
    /// @param words the texts in the reader's language
    /// @param date the day of the export, which stands in the checklist and the history
    public static List<Table<?>> of(Board board, Words words, LocalDate date) {
        return List.of(CardsTable.of(board, words), ChecklistTable.of(board, words, date), GapsTable.of(board, words),
                SignsTable.of(board, words), ActionsTable.of(board), GoalsTable.of(board), AgreementTable.of(board),
                HistoryTable.of(board, words, date));
    }
}
