package org.alignmentmatrix.exchange.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Source;
import org.jspecify.annotations.Nullable;

/// Who promised what by when: open actions by their day, then those that are done.
final class ActionsSection {

    private static final Comparator<Action> BY_DAY = Comparator
            .comparing(Action::due, Comparator.<@Nullable LocalDate>nullsLast(Comparator.naturalOrder())).thenComparing(Action::id);
    private static final Comparator<Action> LATEST_FIRST = Comparator
            .comparing(Action::done, Comparator.<@Nullable Instant>nullsLast(Comparator.reverseOrder())).thenComparing(Action::id);

    private ActionsSection() {
    }

    static Report.Section of(Telling telling) {
        List<Action> all = telling.board().actions().all();
        var blocks = new ArrayList<Block>();
        if (all.isEmpty()) {
            blocks.add(new Block.Note(telling.text("report.actions.none")));
        } else {
            long open = all.stream().filter(Action::isOpen).count();
            long overdue = all.stream().filter(action -> action.isOverdue(telling.today())).count();
            blocks.add(new Block.Paragraph(telling.text("report.actions.counts", open, overdue, all.size() - open)));
            Stream<Action> sorted = Stream.concat(all.stream().filter(Action::isOpen).sorted(BY_DAY),
                    all.stream().filter(action -> !action.isOpen()).sorted(LATEST_FIRST));
            blocks.add(new Block.Grid(List.of(Telling.words(telling.text("action.title"), 0.38),
                    Telling.words(telling.text("action.owner"), 0.16), Telling.words(telling.text("action.due"), 0.13),
                    Telling.words(telling.text("report.status"), 0.09), Telling.words(telling.text("report.actions.from"), 0.24)),
                    sorted.map(action -> row(action, telling)).toList()));
        }
        return new Report.Section(Report.Topic.ACTIONS, telling.text("action.list"), blocks);
    }

    private static List<String> row(Action action, Telling telling) {
        Source from = action.from();
        return List.of(action.title(), action.owner(), action.due() == null ? "" : telling.words().day(action.due()),
                state(action, telling), from == null ? "" : telling.words().origin(from, telling.board()));
    }

    private static String state(Action action, Telling telling) {
        if (!action.isOpen()) {
            return telling.text("action.done");
        }
        return action.isOverdue(telling.today()) ? telling.text("action.overdue") : telling.text("report.actions.open");
    }
}
