package org.alignmentmatrix.exchange.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.alignmentmatrix.insight.ActionFilter;
import org.alignmentmatrix.insight.ActionFilter.Show;
import org.alignmentmatrix.insight.AlignmentIndex;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.insight.Gaps;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.insight.Tally;
import org.alignmentmatrix.insight.VoicePair;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Voice;

/// The table `boards`: one row for each of several boards, with its counts, shares and scores, in the order of their files.
///
/// - `quadrant_1_share` is the share of the cards on the matrix that stand in quadrant 1, 0 to 1; empty if none is on the matrix.
/// - `time_sales` and its like are the scores of an area in the answers of a voice, `overall_sales` that of all areas, both in
///   percent with two decimals; empty as long as nothing is answered.
/// - `index` is the alignment index, `index_answers` and `index_board` its two halves, also with two decimals.
/// - `gaps` is how many of the 25 questions sales and marketing answered with different levels, `widest_gap` how many levels lie
///   between the two answers that are furthest apart.
/// - `last_snapshot` is the day in UTC on which the latest snapshot was taken.
final class BoardsTable {

    static final String NAME = "boards";

    private static final int DECIMALS = 2;
    private static final int MOST = Integer.MAX_VALUE;

    private BoardsTable() {
    }

    /// A board with what follows from it, worked out once.
    private record Row(RollUp.Filed filed, Tally tally, List<Scores> scores, AlignmentIndex index, List<Gap> gaps) {

        static Row of(RollUp.Filed filed) {
            Board board = filed.board();
            return new Row(filed, Tally.of(board.cards()),
                    Arrays.stream(Voice.values()).map(voice -> Scores.of(board.checklist(), voice)).toList(),
                    AlignmentIndex.of(board), Gaps.of(board.checklist(), VoicePair.TEAMS).gaps());
        }

        Board board() {
            return filed.board();
        }

        Scores scores(Voice voice) {
            return scores.get(voice.ordinal());
        }
    }

    /// @param today decides which actions are overdue
    static Table<?> of(List<RollUp.Filed> boards, LocalDate today) {
        return new Table<>(NAME, columns(today), boards.stream().map(Row::of).toList());
    }

    private static List<Column<Row>> columns(LocalDate today) {
        var columns = new ArrayList<Column<Row>>();
        columns.add(Column.line("board", row -> row.board().title()));
        columns.add(Column.line(RollUp.FILE, row -> row.filed().file()));
        cards(columns);
        scores(columns);
        columns.add(percent("index", row -> row.index().value()));
        columns.add(percent("index_answers", row -> row.index().answers()));
        columns.add(percent("index_board", row -> row.index().board()));
        columns.add(count("gaps", row -> row.gaps().size()));
        columns.add(count("widest_gap", row -> row.gaps().isEmpty() ? 0 : row.gaps().getFirst().width()));
        for (Show show : List.of(Show.OPEN, Show.OVERDUE, Show.DONE)) {
            columns.add(count("actions_" + name(show),
                    row -> ActionFilter.OPEN.withShow(show).of(row.board().actions(), today).size()));
        }
        columns.add(count("goals", row -> row.board().goals().all().size()));
        columns.add(count("snapshots", row -> row.board().snapshots().all().size()));
        columns.add(Column.day("last_snapshot", row -> row.board().snapshots().all().reversed().stream().findFirst()
                .map(Snapshot::taken).map(taken -> LocalDate.ofInstant(taken, ZoneOffset.UTC)).orElse(null)));
        return columns;
    }

    private static void cards(List<Column<Row>> columns) {
        columns.add(count("cards", row -> row.tally().total()));
        columns.add(count("placed", row -> row.tally().placed()));
        columns.add(count("in_tray", row -> row.tally().inTray()));
        columns.add(count("in_parking_lot", row -> row.tally().parked()));
        for (Quadrant quadrant : Quadrant.values()) {
            columns.add(count("quadrant_%d_cards".formatted(quadrant.number()), row -> row.tally().count(quadrant)));
            columns.add(new Column<>("quadrant_%d_share".formatted(quadrant.number()), new Content.Share(),
                    row -> row.tally().placed() == 0 ? Cell.NONE
                            : new Cell.Share((double) row.tally().count(quadrant) / row.tally().placed())));
        }
    }

    private static void scores(List<Column<Row>> columns) {
        for (Area area : Area.values()) {
            for (Voice voice : Voice.values()) {
                columns.add(percent(name(area) + "_" + name(voice), row -> row.scores(voice).area(area).percent()));
            }
        }
        for (Voice voice : Voice.values()) {
            columns.add(percent("overall_" + name(voice), row -> row.scores(voice).overall()));
        }
        for (Voice voice : Voice.values()) {
            columns.add(count("answered_" + name(voice), row -> row.scores(voice).answered()));
        }
    }

    private static Column<Row> count(String name, ToIntFunction<Row> count) {
        return Column.whole(name, 0, MOST, count);
    }

    private static Column<Row> percent(String name, Function<Row, OptionalDouble> percent) {
        return new Column<>(name, new Content.Decimal(), row -> {
            OptionalDouble value = percent.apply(row);
            return value.isEmpty() ? Cell.NONE
                    : new Cell.Decimal(BigDecimal.valueOf(value.getAsDouble()).setScale(DECIMALS, RoundingMode.HALF_UP));
        });
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
