package org.alignmentmatrix.exchange.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.insight.CardClash;
import org.alignmentmatrix.insight.Clashes;
import org.alignmentmatrix.insight.Contradictions;
import org.alignmentmatrix.insight.FrictionTable;
import org.alignmentmatrix.insight.NextStep;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Voice;

/// What follows from the board: what does not fit together, what holds cards back, what to do next.
final class InsightSection {

    private static final int NEXT_STEPS = 10; // at most; a report is not a table of all cards

    private InsightSection() {
    }

    static Report.Section of(Telling telling) {
        var blocks = new ArrayList<Block>();
        contradictions(telling, blocks);
        frictions(telling, blocks);
        clashes(telling, blocks);
        nextSteps(telling, blocks);
        return new Report.Section(Report.Topic.INSIGHT, telling.text("insight.name"), blocks);
    }

    private static void contradictions(Telling telling, List<Block> blocks) {
        Contradictions found = Contradictions.of(telling.board());
        blocks.add(new Block.Heading(telling.text("insight.fit")));
        Stream<String> open = found.open().stream().map(telling.words()::fit);
        Stream<String> dismissed = found.dismissed().stream().map(each -> telling.words().fit(each.contradiction()) + " "
                + telling.text("insight.dismissed.reason", each.reason()));
        List<String> all = Stream.concat(open, dismissed).toList();
        blocks.add(all.isEmpty() ? new Block.Note(telling.text("insight.fit.none")) : new Block.Bullets(all));
    }

    private static void frictions(Telling telling, List<Block> blocks) {
        List<FrictionTable.Row> rows = FrictionTable.of(telling.board().cards()).rows();
        blocks.add(new Block.Heading(telling.text("insight.frictions")));
        if (rows.isEmpty()) {
            blocks.add(new Block.Note(telling.text("report.frictions.none")));
            return;
        }
        var columns = new ArrayList<Block.Column>();
        columns.add(Telling.words(telling.text("report.friction"), 0.3));
        Telling.QUADRANTS.forEach(quadrant -> columns.add(
                Telling.number(telling.text("report.frictions.quadrant", quadrant.number()), 0.08)));
        columns.add(Telling.number(telling.text("insight.frictions.all"), 0.08));
        columns.add(Telling.words(telling.text("report.frictions.helps"), 0.3));
        blocks.add(new Block.Grid(columns, rows.stream().map(row -> cells(row, telling)).toList()));
        blocks.add(new Block.Note(telling.guide().text(Note.PAIRING)));
    }

    private static List<String> cells(FrictionTable.Row row, Telling telling) {
        var cells = new ArrayList<String>();
        cells.add(telling.guide().name(row.friction()));
        Telling.QUADRANTS.forEach(quadrant -> cells.add(telling.text("insight.count", row.in(quadrant).size())));
        cells.add(telling.text("insight.count", row.cards()));
        cells.add(Improvement.answering(row.friction()).stream().map(telling.guide()::name).collect(Collectors.joining("; ")));
        return cells;
    }

    private static void clashes(Telling telling, List<Block> blocks) {
        List<CardClash> found = CardClash.among(telling.board().cards());
        if (found.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(telling.text("insight.clashes")));
        blocks.add(new Block.Grid(List.of(Telling.words(telling.text("report.card"), 0.3),
                Telling.words(telling.text("report.clashes.about"), 0.16),
                Telling.words(telling.name(Voice.SALES), 0.27),
                Telling.words(telling.name(Voice.MARKETING), 0.27)),
                found.stream().flatMap(clash -> clash.clashes().differing().stream().map(aspect -> row(clash.card(), aspect, telling)))
                        .toList()));
    }

    private static List<String> row(Card card, Clashes.Aspect aspect, Telling telling) {
        return List.of(card.title(), telling.text("insight.aspect." + aspect), said(card.facts().sales(), aspect, telling),
                said(card.facts().marketing(), aspect, telling));
    }

    private static String said(SideFacts side, Clashes.Aspect aspect, Telling telling) {
        return switch (aspect) {
            case CUSTOMER -> side.customer();
            case MESSAGE -> side.message();
            case MEASURE -> side.measure();
            case HORIZON -> telling.guide().name(side.horizon());
        };
    }

    private static void nextSteps(Telling telling, List<Block> blocks) {
        List<NextStep> next = NextStep.first(telling.board().cards(), NEXT_STEPS).stream().filter(step -> step.steps() > 0).toList();
        if (next.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(telling.text("insight.next")));
        blocks.add(new Block.Grid(List.of(Telling.words(telling.text("report.card"), 0.32),
                Telling.words(telling.text("insight.frictions.quadrant"), 0.22),
                Telling.number(telling.text("report.votes"), 0.08),
                Telling.words(telling.text("report.next"), 0.38)),
                next.stream().map(step -> List.of(step.card().title(), telling.numbered(step.quadrant()),
                        telling.text("insight.count", step.card().votes().sum()), telling.guide().nextStep(step.quadrant()))).toList()));
    }
}
