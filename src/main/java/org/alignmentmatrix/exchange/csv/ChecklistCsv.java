package org.alignmentmatrix.exchange.csv;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// The table `checklist.csv`: for each voice that has said anything one row for each of the 25 questions, the unanswered ones
/// too; in the order of the questions, the voices side by side.
///
/// - `score` is the level, 0 to 4, and empty if there is none.
/// - `answered` is 1 if there is a score, so its sum is what scores are divided by. `not_applicable` is 1 if the voice said that
///   the question does not fit. Both are 0 for a question that is still open.
/// - `snapshot` is `current` for the answers on the board as it is; `date` is the ISO day of the export.
final class ChecklistCsv {

    private static final String CURRENT = "current";

    private ChecklistCsv() {
    }

    private record Row(Question question, Voice voice, Answer answer) {
    }

    static CsvFile of(Board board, Words words, LocalDate date, Dialect dialect) {
        return CsvTable.write("checklist.csv", columns(board.title(), words, date), rows(board.checklist()), dialect);
    }

    private static List<Column<Row>> columns(String board, Words words, LocalDate date) {
        return List.of(
                Column.text("board", _ -> board),
                Column.text("snapshot", _ -> CURRENT),
                new Column<>("date", _ -> new Cell.Day(date)),
                Column.text("area_id", row -> row.question().area().name()),
                Column.text("area", row -> words.area(row.question().area())),
                Column.text("question_id", row -> row.question().name()),
                Column.text("question", row -> words.question(row.question())),
                new Column<>("voice", row -> Cell.word(row.voice())),
                new Column<>("score", row -> score(row.answer().rating())),
                new Column<>("answered", row -> new Cell.Flag(row.answer().rating() instanceof Rating.Level)),
                new Column<>("not_applicable", row -> new Cell.Flag(row.answer().rating() instanceof Rating.NotApplicable)),
                Column.text("comment", row -> row.answer().comment()),
                Column.text("evidence", row -> row.answer().evidence()));
    }

    private static List<Row> rows(Checklist checklist) {
        return Arrays.stream(Question.values())
                .flatMap(question -> checklist.answers().keySet().stream()
                        .map(voice -> new Row(question, voice, checklist.answer(voice, question))))
                .toList();
    }

    private static Cell score(Rating rating) {
        return switch (rating) {
            case Rating.Level(int level) -> new Cell.Whole(level);
            case Rating.NotApplicable _, Rating.NotAnswered _ -> Cell.NONE;
        };
    }
}
