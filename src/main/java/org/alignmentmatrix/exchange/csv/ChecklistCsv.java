package org.alignmentmatrix.exchange.csv;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Voice;

/// The table `checklist.csv`: for each voice that has said anything one row for each question, the unanswered ones too; first the 25
/// in their order, then the board's own ones area by area, the voices side by side. The snapshots come first, oldest first, then the
/// answers on the board as it is.
///
/// - `score` is the level, 0 to 4, and empty if there is none.
/// - `answered` is 1 if there is a score, so its sum is what scores are divided by. `not_applicable` is 1 if the voice said that
///   the question does not fit. Both are 0 for a question that is still open.
/// - `snapshot` is the name of the snapshot and `date` the day in UTC on which it was taken; `current` and the day of the export for
///   the answers on the board. `snapshot_id` tells snapshots of one name apart and is empty for those.
/// - `own` is 1 for a question of the board's own, which is scored apart, and 0 for the 25.
/// - `weight` is what the area of the question weighs in the overall score, in percent.
final class ChecklistCsv {

    static final String NAME = "checklist.csv";

    private static final String CURRENT = "current";

    private ChecklistCsv() {
    }

    /// @param id empty for the answers on the board as it is
    private record Round(String name, String id, LocalDate date, Checklist checklist) {

        static Round of(Snapshot snapshot) {
            return new Round(snapshot.name(), snapshot.id().toString(), LocalDate.ofInstant(snapshot.taken(), ZoneOffset.UTC),
                    snapshot.checklist());
        }

        Stream<Row> rows() {
            List<Voice> voices = Arrays.stream(Voice.values())
                    .filter(voice -> checklist.answers().containsKey(voice) || checklist.own().answers().containsKey(voice)).toList();
            Stream<Asked> own = Arrays.stream(Area.values()).flatMap(area -> checklist.own().of(area).stream());
            return Stream.concat(Arrays.stream(Question.values()), own)
                    .flatMap(asked -> voices.stream().map(voice -> new Row(this, asked, voice)));
        }
    }

    private record Row(Round round, Asked asked, Voice voice) {

        Answer answer() {
            return round.checklist.answer(voice, asked);
        }
    }

    static CsvFile of(Board board, Words words, LocalDate date, Dialect dialect) {
        List<Row> rows = Stream.concat(board.snapshots().all().stream().map(Round::of),
                Stream.of(new Round(CURRENT, "", date, board.checklist()))).flatMap(Round::rows).toList();
        return CsvTable.write(NAME, columns(board.title(), words), rows, dialect);
    }

    private static List<Column<Row>> columns(String board, Words words) {
        return List.of(
                Column.text("board", _ -> board),
                Column.text("snapshot", row -> row.round().name()),
                new Column<>("date", row -> new Cell.Day(row.round().date())),
                Column.text("area_id", row -> row.asked().area().name()),
                Column.text("area", row -> words.area(row.asked().area())),
                Column.text("question_id", row -> row.asked().key()),
                Column.text("question", row -> words(row.asked(), words)),
                new Column<>("voice", row -> Cell.word(row.voice())),
                new Column<>("score", row -> score(row.answer().rating())),
                new Column<>("answered", row -> new Cell.Flag(row.answer().rating() instanceof Rating.Level)),
                new Column<>("not_applicable", row -> new Cell.Flag(row.answer().rating() instanceof Rating.NotApplicable)),
                Column.text("comment", row -> row.answer().comment()),
                Column.text("evidence", row -> row.answer().evidence()),
                new Column<>("own", row -> new Cell.Flag(row.asked() instanceof OwnQuestion)),
                new Column<>("weight", row -> new Cell.Whole(row.round().checklist().weights().of(row.asked().area()))),
                Column.text("snapshot_id", row -> row.round().id()));
    }

    /// What a question asks.
    static String words(Asked asked, Words words) {
        return switch (asked) {
            case Question question -> words.question(question);
            case OwnQuestion own -> own.ask();
        };
    }

    static Cell score(Rating rating) {
        return switch (rating) {
            case Rating.Level(int level) -> new Cell.Whole(level);
            case Rating.NotApplicable _, Rating.NotAnswered _ -> Cell.NONE;
        };
    }
}
