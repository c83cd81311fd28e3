package org.alignmentmatrix.exchange.csv;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Step;
import org.jspecify.annotations.Nullable;

/// The table `actions.csv`: one row for each action, in the order of their ids.
///
/// - `due` is an ISO day; `done_at`, `created` and `changed` are moments in UTC to the second.
/// - `step` is the number of one of the five steps, 1 to 5, and empty if it belongs to none.
/// - `done` is 1 or 0.
/// - `from` and `from_id` are those of [Sources].
final class ActionsCsv {

    static final String NAME = "actions.csv";

    private ActionsCsv() {
    }

    static CsvFile of(Board board, Dialect dialect) {
        List<Action> byId = board.actions().all().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        return CsvTable.write(NAME, columns(board.title()), byId, dialect);
    }

    private static List<Column<Action>> columns(String board) {
        List<Column<Action>> itself = List.of(
                Column.text("board", _ -> board),
                Column.text("id", action -> action.id().toString()),
                Column.text("title", Action::title),
                Column.text("owner", Action::owner),
                new Column<>("due", action -> Cell.day(action.due())),
                new Column<>("step", action -> step(action.step())),
                new Column<>("done", action -> new Cell.Flag(!action.isOpen())),
                new Column<>("done_at", action -> Cell.moment(action.done())));
        List<Column<Action>> times = List.of(
                new Column<>("created", action -> new Cell.Moment(action.created())),
                new Column<>("changed", action -> new Cell.Moment(action.changed())));
        return Stream.of(itself, Sources.columns(Action::from), times).flatMap(List::stream).toList();
    }

    private static Cell step(@Nullable Step step) {
        return step == null ? Cell.NONE : new Cell.Whole(step.number());
    }
}
