package org.alignmentmatrix.exchange.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.insight.AlignmentIndex;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.insight.Tally;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Standing;
import org.alignmentmatrix.model.Voice;

/// How the board changed from snapshot to snapshot, down to how it is now.
final class HistorySection {

    private HistorySection() {
    }

    static Report.Section of(Telling telling) {
        List<Snapshot> snapshots = telling.board().snapshots().all();
        var blocks = new ArrayList<Block>();
        if (snapshots.isEmpty()) {
            blocks.add(new Block.Note(telling.text("report.history.none")));
        } else {
            var rows = new ArrayList<List<String>>();
            for (Snapshot snapshot : snapshots) {
                rows.add(row(snapshot.name(), telling.words().day(snapshot.taken()), snapshot.checklist(), tally(snapshot), telling));
            }
            rows.add(row(telling.text("report.history.now"), telling.words().day(telling.today()), telling.board().checklist(),
                    Tally.of(telling.board().cards()), telling));
            blocks.add(new Block.Grid(columns(telling), rows));
        }
        return new Report.Section(Report.Topic.HISTORY, telling.text("report.history"), blocks);
    }

    private static List<Block.Column> columns(Telling telling) {
        var columns = new ArrayList<Block.Column>();
        columns.add(Telling.words(telling.text("report.history.snapshot"), 0.22));
        columns.add(Telling.words(telling.text("report.history.day"), 0.14));
        Telling.QUADRANTS.forEach(quadrant -> columns.add(
                Telling.number(telling.text("report.frictions.quadrant", quadrant.number()), 0.07)));
        for (Voice voice : Voice.values()) {
            columns.add(Telling.number(telling.name(voice), 0.09));
        }
        columns.add(Telling.number(telling.text("report.history.index"), 0.09));
        return columns;
    }

    private static List<String> row(String name, String day, Checklist checklist, Tally tally, Telling telling) {
        var cells = new ArrayList<String>();
        cells.add(name);
        cells.add(day);
        Telling.QUADRANTS.forEach(quadrant -> cells.add(telling.text("insight.count", tally.count(quadrant))));
        for (Voice voice : Voice.values()) {
            cells.add(telling.score(Scores.of(checklist, voice).overall()));
        }
        AlignmentIndex index = AlignmentIndex.of(checklist, tally);
        cells.add(index.shown().isPresent() ? telling.text("insight.count", index.shown().getAsInt()) : telling.text("insight.none"));
        return cells;
    }

    private static Tally tally(Snapshot snapshot) {
        Map<Quadrant, Integer> counts = new EnumMap<>(Quadrant.class);
        for (Standing standing : snapshot.standings()) {
            counts.merge(standing.quadrant(), 1, Integer::sum);
        }
        return new Tally(counts, 0, 0);
    }
}
