package org.alignmentmatrix.exchange.csv;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.insight.Gaps;
import org.alignmentmatrix.insight.VoicePair;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Voice;

/// The table `gaps.csv`: one row for each question that sales and marketing answered with different levels, widest first; behind
/// those of the 25 the ones of the board's own questions.
///
/// - `difference` is how many levels lie between the two answers, 1 to 4. It has no sign: a gap is no verdict on either.
/// - `leadership` is its level at the same question, and empty if it gave none.
/// - `acts` is who would act on a poor answer.
final class GapsCsv {

    static final String NAME = "gaps.csv";

    private GapsCsv() {
    }

    static CsvFile of(Board board, Words words, Dialect dialect) {
        Checklist checklist = board.checklist();
        List<Gap> gaps = Stream.of(Gaps.of(checklist, VoicePair.TEAMS), Gaps.ofOwn(checklist, VoicePair.TEAMS))
                .flatMap(found -> found.gaps().stream()).toList();
        return CsvTable.write(NAME, columns(board.title(), checklist, words), gaps, dialect);
    }

    private static List<Column<Gap>> columns(String board, Checklist checklist, Words words) {
        return List.of(
                Column.text("question_id", gap -> gap.asked().key()),
                new Column<>("sales", gap -> new Cell.Whole(gap.level(Voice.SALES))),
                new Column<>("marketing", gap -> new Cell.Whole(gap.level(Voice.MARKETING))),
                new Column<>("difference", gap -> new Cell.Whole(gap.width())),
                Column.text("area_id", gap -> gap.asked().area().name()),
                Column.text("question", gap -> ChecklistCsv.words(gap.asked(), words)),
                new Column<>("acts", gap -> Cell.word(gap.asked().acts())),
                new Column<>("leadership", gap -> ChecklistCsv.score(checklist.answer(Voice.LEADERSHIP, gap.asked()).rating())),
                Column.text("board", _ -> board));
    }
}
