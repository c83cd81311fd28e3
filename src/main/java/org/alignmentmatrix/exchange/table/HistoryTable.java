package org.alignmentmatrix.exchange.table;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Standing;

/// The table `history`: one row for each card on the matrix in each snapshot, in the order of their ids; the snapshots oldest
/// first, then the board as it is. Cards in the tray and in the parking lot stand nowhere, so they have no row.
///
/// - `snapshot`, `date` and `snapshot_id` are those of [Round].
/// - `title` is what the card was called then; the card may be gone now.
final class HistoryTable {

    static final String NAME = "history";

    private HistoryTable() {
    }

    private record Row(Round round, Standing standing) {
    }

    static Table<?> of(Board board, Words words, LocalDate date) {
        Stream<Row> rows = Round.all(board, date)
                .flatMap(round -> round.standings().stream().map(standing -> new Row(round, standing)));
        return new Table<>(NAME, columns(board.title(), words), rows.toList());
    }

    private static List<Column<Row>> columns(String board, Words words) {
        return List.of(
                Column.line("board", _ -> board),
                Column.line("snapshot", row -> row.round().name()),
                Column.day("date", row -> row.round().date()),
                Column.code("card_id", row -> row.standing().card().toString()),
                Column.line("title", row -> row.standing().title()),
                Column.whole("quadrant_no", 1, 4, row -> row.standing().quadrant().number()),
                Column.text("quadrant", new Content.QuadrantName(), row -> words.quadrant(row.standing().quadrant())),
                Column.flag("aligned", row -> row.standing().quadrant().aligned()),
                Column.flag("coordinated", row -> row.standing().quadrant().coordinated()),
                Column.code("snapshot_id", row -> row.round().id()));
    }
}
