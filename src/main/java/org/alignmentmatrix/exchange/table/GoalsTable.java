package org.alignmentmatrix.exchange.table;

import java.util.List;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.Kpi;
import org.jspecify.annotations.Nullable;

/// The table `goals`: one row for each goal, in the order of their ids.
///
/// - `title` is empty for a goal that has no name but its measure. `kpi` and `direction` are empty for a measure of one's own.
/// - `direction` is which way the measure should go: `up`, `down` or `open`; `timing` is when a change shows: `early`, `middle` or
///   `late`.
/// - `baseline`, `target` and `current` are numbers in the `unit`, empty if not known.
final class GoalsTable {

    static final String NAME = "goals";

    private GoalsTable() {
    }

    static Table<?> of(Board board) {
        List<Goal> byId = board.goals().all().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        return new Table<>(NAME, columns(board.title()), byId);
    }

    private static List<Column<Goal>> columns(String board) {
        return List.of(
                Column.line("board", _ -> board),
                Column.code("id", goal -> goal.id().toString()),
                Column.line("title", Goal::title),
                new Column<>("kpi", optional(Kpi.values()), goal -> word(goal.kpi())),
                new Column<>("direction", optional(Kpi.Direction.values()), goal -> direction(goal.kpi())),
                Column.choice("timing", Kpi.Timing.values(), Goal::timing),
                Column.code("unit", Goal::unit),
                new Column<>("baseline", new Content.Decimal(), goal -> Cell.decimal(goal.baseline())),
                new Column<>("target", new Content.Decimal(), goal -> Cell.decimal(goal.target())),
                new Column<>("current", new Content.Decimal(), goal -> Cell.decimal(goal.current())));
    }

    private static Content optional(Enum<?>[] constants) {
        return Content.Choice.of(constants).orNone();
    }

    private static Cell word(@Nullable Kpi kpi) {
        return kpi == null ? Cell.NONE : Cell.word(kpi);
    }

    private static Cell direction(@Nullable Kpi kpi) {
        return kpi == null ? Cell.NONE : Cell.word(kpi.direction());
    }
}
