package org.alignmentmatrix.exchange.table;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Step;
import org.jspecify.annotations.Nullable;

/// The table `actions`: one row for each action, in the order of their ids.
///
/// - `due` is an ISO day; `done_at`, `created` and `changed` are moments in UTC to the second.
/// - `step` is the number of one of the five steps, 1 to 5, and empty if it belongs to none.
/// - `done` is 1 or 0.
/// - `from` and `from_id` are those of [Sources].
final class ActionsTable {

    static final String NAME = "actions";

    private ActionsTable() {
    }

    static Table<?> of(Board board) {
        List<Action> byId = board.actions().all().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        return new Table<>(NAME, columns(board.title()), byId);
    }

    private static List<Column<Action>> columns(String board) {
        List<Column<Action>> itself = List.of(
                Column.line("board", _ -> board),
                Column.code("id", action -> action.id().toString()),
                Column.line("title", Action::title),
                Column.line("owner", Action::owner),
                Column.day("due", Action::due),
                new Column<>("step", new Content.Whole(1, Step.values().length), action -> step(action.step())),
                Column.flag("done", action -> !action.isOpen()),
                Column.moment("done_at", Action::done));
        List<Column<Action>> times = List.of(
                Column.moment("created", Action::created),
                Column.moment("changed", Action::changed));
        return Stream.of(itself, Sources.columns(Action::from), times).flatMap(List::stream).toList();
    }

    private static Cell step(@Nullable Step step) {
        return step == null ? Cell.NONE : new Cell.Whole(step.number());
    }
}
