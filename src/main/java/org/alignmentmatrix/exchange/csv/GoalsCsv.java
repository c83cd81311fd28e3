package org.alignmentmatrix.exchange.csv;

import java.util.List;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.Kpi;
import org.jspecify.annotations.Nullable;

/// The table `goals.csv`: one row for each goal, in the order of their ids.
///
/// - `title` is empty for a goal that has no name but its measure. `kpi` and `direction` are empty for a measure of one's own.
/// - `direction` is which way the measure should go: `up`, `down` or `open`; `timing` is when a change shows: `early`, `middle` or
///   `late`.
/// - `baseline`, `target` and `current` are numbers in the `unit`, empty if not known.
final class GoalsCsv {

    static final String NAME = "goals.csv";

    private GoalsCsv() {
    }

    static CsvFile of(Board board, Dialect dialect) {
        List<Goal> byId = board.goals().all().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        return CsvTable.write(NAME, columns(board.title()), byId, dialect);
    }

    private static List<Column<Goal>> columns(String board) {
        return List.of(
                Column.text("board", _ -> board),
                Column.text("id", goal -> goal.id().toString()),
                Column.text("title", Goal::title),
                new Column<>("kpi", goal -> word(goal.kpi())),
                new Column<>("direction", goal -> direction(goal.kpi())),
                new Column<>("timing", goal -> Cell.word(goal.timing())),
                Column.text("unit", Goal::unit),
                new Column<>("baseline", goal -> Cell.decimal(goal.baseline())),
                new Column<>("target", goal -> Cell.decimal(goal.target())),
                new Column<>("current", goal -> Cell.decimal(goal.current())));
    }

    private static Cell word(@Nullable Kpi kpi) {
        return kpi == null ? Cell.NONE : Cell.word(kpi);
    }

    private static Cell direction(@Nullable Kpi kpi) {
        return kpi == null ? Cell.NONE : Cell.word(kpi.direction());
    }
}
