package org.alignmentmatrix.exchange.table;

import java.time.LocalDate;
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
import org.alignmentmatrix.model.Voice;

/// The table `checklist`: for each voice that has said anything one row for each question, the unanswered ones too; first the 25
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
final class ChecklistTable {

    static final String NAME = "checklist";

    /// What a score can be.
    static final Content LEVEL = new Content.Whole(0, Rating.Level.MAX);

    private ChecklistTable() {
    }

    private record Row(Round round, Asked asked, Voice voice) {

        Answer answer() {
            return round.checklist().answer(voice, asked);
        }
    }

    static Table<?> of(Board board, Words words, LocalDate date) {
        return new Table<>(NAME, columns(board.title(), words), Round.all(board, date).flatMap(ChecklistTable::rows).toList());
    }

    private static Stream<Row> rows(Round round) {
        Checklist checklist = round.checklist();
        List<Voice> voices = Arrays.stream(Voice.values())
                .filter(voice -> checklist.answers().containsKey(voice) || checklist.own().answers().containsKey(voice)).toList();
        Stream<Asked> own = Arrays.stream(Area.values()).flatMap(area -> checklist.own().of(area).stream());
        return Stream.concat(Arrays.stream(Question.values()), own)
                .flatMap(asked -> voices.stream().map(voice -> new Row(round, asked, voice)));
    }

    private static List<Column<Row>> columns(String board, Words words) {
        return List.of(
                Column.line("board", _ -> board),
                Column.line("snapshot", row -> row.round().name()),
                Column.day("date", row -> row.round().date()),
                Column.code("area_id", row -> row.asked().area().name()),
                Column.line("area", row -> words.area(row.asked().area())),
                Column.code("question_id", row -> row.asked().key()),
                Column.line("question", row -> words(row.asked(), words)),
                Column.choice("voice", Voice.values(), Row::voice),
                new Column<>("score", LEVEL, row -> score(row.answer().rating())),
                Column.flag("answered", row -> row.answer().rating() instanceof Rating.Level),
                Column.flag("not_applicable", row -> row.answer().rating() instanceof Rating.NotApplicable),
                Column.prose("comment", row -> row.answer().comment()),
                Column.prose("evidence", row -> row.answer().evidence()),
                Column.flag("own", row -> row.asked() instanceof OwnQuestion),
                Column.whole("weight", 0, 100, row -> row.round().checklist().weights().of(row.asked().area())),
                Column.code("snapshot_id", row -> row.round().id()));
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
