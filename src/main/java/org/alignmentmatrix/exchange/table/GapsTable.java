package org.alignmentmatrix.exchange.table;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.insight.Gaps;
import org.alignmentmatrix.insight.VoicePair;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// The table `gaps`: one row for each question that sales and marketing answered with different levels, widest first; behind
/// those of the 25 the ones of the board's own questions.
///
/// - `difference` is how many levels lie between the two answers, 1 to 4. It has no sign: a gap is no verdict on either.
/// - `leadership` is its level at the same question, and empty if it gave none.
/// - `acts` is who would act on a poor answer.
final class GapsTable {

    static final String NAME = "gaps";

    private GapsTable() {
    }

    static Table<?> of(Board board, Words words) {
        Checklist checklist = board.checklist();
        List<Gap> gaps = Stream.of(Gaps.of(checklist, VoicePair.TEAMS), Gaps.ofOwn(checklist, VoicePair.TEAMS))
                .flatMap(found -> found.gaps().stream()).toList();
        return new Table<>(NAME, columns(board.title(), checklist, words), gaps);
    }

    private static List<Column<Gap>> columns(String board, Checklist checklist, Words words) {
        return List.of(
                Column.code("question_id", gap -> gap.asked().key()),
                Column.whole("sales", 0, Rating.Level.MAX, gap -> gap.level(Voice.SALES)),
                Column.whole("marketing", 0, Rating.Level.MAX, gap -> gap.level(Voice.MARKETING)),
                Column.whole("difference", 1, Rating.Level.MAX, Gap::width),
                Column.code("area_id", gap -> gap.asked().area().name()),
                Column.line("question", gap -> ChecklistTable.words(gap.asked(), words)),
                Column.choice("acts", Actor.values(), gap -> gap.asked().acts()),
                new Column<>("leadership", ChecklistTable.LEVEL, gap -> ChecklistTable.score(checklist.answer(Voice.LEADERSHIP, gap.asked()).rating())),
                Column.line("board", _ -> board));
    }
}
