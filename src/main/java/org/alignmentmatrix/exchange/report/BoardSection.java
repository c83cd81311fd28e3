package org.alignmentmatrix.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.alignmentmatrix.insight.AlignmentIndex;
import org.alignmentmatrix.insight.Tally;
import org.alignmentmatrix.model.Quadrant;

/// The board at a glance: a sentence, the index, where the cards stand, and the picture.
final class BoardSection {

    private BoardSection() {
    }

    static Report.Section of(Telling telling) {
        AlignmentIndex index = AlignmentIndex.of(telling.board());
        Tally tally = index.tally();
        var facts = new ArrayList<Block.Fact>();
        facts.add(new Block.Fact(telling.text("insight.index"), index(index, telling), formula(index, telling)));
        for (Quadrant quadrant : Telling.QUADRANTS) {
            facts.add(new Block.Fact(telling.numbered(quadrant), telling.text("insight.count", tally.count(quadrant)),
                    telling.text("insight.percent", tally.percent(quadrant))));
        }
        String words = telling.text("report.board.picture", Telling.QUADRANTS.stream()
                .map(quadrant -> telling.text("report.board.picture.part", telling.name(quadrant), tally.count(quadrant)))
                .collect(Collectors.joining(", ")));
        return new Report.Section(Report.Topic.BOARD, telling.text("report.board"), List.of(
                new Block.Paragraph(summary(tally, telling)),
                new Block.Facts(facts),
                new Block.Note(telling.text("insight.index.about")),
                new Block.Drawing(Block.Subject.BOARD, words)));
    }

    private static String summary(Tally tally, Telling telling) {
        if (tally.total() == 0) {
            return telling.text("report.board.empty");
        }
        var sentences = new ArrayList<String>();
        int ideal = Telling.QUADRANTS.stream().filter(quadrant -> quadrant.stepsFromIdeal() == 0).mapToInt(tally::count).sum();
        sentences.add(telling.text("report.board.placed", tally.placed(), ideal));
        if (tally.inTray() > 0) {
            sentences.add(telling.text("report.board.tray", tally.inTray()));
        }
        if (tally.parked() > 0) {
            sentences.add(telling.text("report.board.parked", tally.parked()));
        }
        return String.join(" ", sentences);
    }

    private static String index(AlignmentIndex index, Telling telling) {
        return index.shown().isPresent()
                ? telling.text("report.index", index.shown().getAsInt()) : telling.text("insight.none");
    }

    private static String formula(AlignmentIndex index, Telling telling) {
        if (index.shown().isEmpty()) {
            return telling.text("insight.index.nothing");
        }
        if (index.board().isEmpty()) {
            return telling.text("insight.index.answersOnly", telling.text("insight.half", index.answers().orElseThrow()));
        }
        String board = telling.text("insight.half", index.board().orElseThrow());
        return index.answers().isEmpty() ? telling.text("insight.index.boardOnly", board)
                : telling.text("insight.index.formula", telling.text("insight.half", index.answers().orElseThrow()), board,
                        index.shown().orElseThrow());
    }
}
