package org.alignmentmatrix.exchange.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.insight.AreaGap;
import org.alignmentmatrix.insight.AreaScore;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.insight.Gaps;
import org.alignmentmatrix.insight.OwnScore;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.insight.SignResult;
import org.alignmentmatrix.insight.VoicePair;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Voice;

/// What the voices answered: scores of the areas, gaps, signs.
final class ChecklistSection {

    private ChecklistSection() {
    }

    static Report.Section of(Telling telling) {
        var blocks = new ArrayList<Block>();
        Checklist checklist = telling.board().checklist();
        if (checklist.holdsAnswers()) {
            List<Scores> scores = voices(checklist).stream().map(voice -> Scores.of(checklist, voice)).toList();
            blocks.add(new Block.Paragraph(overall(scores, telling)));
            blocks.add(new Block.Drawing(Block.Subject.RADAR, radar(scores, telling)));
            blocks.add(areas(scores, telling));
            gaps(telling, blocks);
            blocks.add(new Block.Heading(telling.text("report.answers")));
            blocks.add(new Block.Drawing(Block.Subject.BARS, telling.text("report.answers.picture")));
        } else {
            blocks.add(new Block.Note(telling.text("insight.voices.none")));
        }
        signs(telling, blocks);
        return new Report.Section(Report.Topic.CHECKLIST, telling.text("report.checklist"), blocks);
    }

    /// Sales and marketing, and leadership if it said anything.
    static List<Voice> voices(Checklist checklist) {
        return Arrays.stream(Voice.values())
                .filter(voice -> VoicePair.TEAMS.has(voice) || checklist.answers().containsKey(voice)
                        || checklist.own().answers().containsKey(voice)).toList();
    }

    private static String overall(List<Scores> scores, Telling telling) {
        return scores.stream().allMatch(one -> one.overall().isEmpty()) ? telling.text("reveal.overall.none")
                : telling.text("reveal.overall", scores.stream().map(one -> telling.name(one.voice()) + " " + telling.score(one.overall()))
                        .collect(Collectors.joining(" · ")));
    }

    private static String radar(List<Scores> scores, Telling telling) {
        return Stream.of(Area.values()).map(area -> telling.text("reveal.spoken.area", telling.guide().name(area), scores.stream()
                        .map(one -> telling.name(one.voice()) + " " + telling.score(one.area(area).percent()))
                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining(" "));
    }

    private static Block.Grid areas(List<Scores> scores, Telling telling) {
        double share = 0.5 / scores.size();
        var columns = new ArrayList<Block.Column>();
        columns.add(Telling.words(telling.text("reveal.area"), 0.34));
        scores.forEach(one -> columns.add(Telling.number(telling.name(one.voice()), share)));
        columns.add(Telling.number(telling.text("reveal.apart.heading"), 0.16));
        var rows = new ArrayList<List<String>>();
        for (Area area : Area.values()) {
            rows.add(row(telling.guide().name(area), scores.stream().map(one -> score(one.area(area), telling)).toList(),
                    apart(new AreaGap(scores.getFirst().area(area), scores.get(1).area(area)), telling)));
        }
        rows.add(row(telling.text("report.overall"), scores.stream().map(one -> telling.score(one.overall())).toList(), ""));
        for (Area area : Area.values()) {
            if (!telling.board().checklist().own().of(area).isEmpty()) {
                rows.add(row(telling.text("report.own", telling.guide().name(area)),
                        scores.stream().map(one -> own(one.own(area), telling)).toList(), ""));
            }
        }
        return new Block.Grid(columns, rows);
    }

    private static List<String> row(String name, List<String> scores, String apart) {
        return Stream.of(List.of(name), scores, List.of(apart)).flatMap(List::stream).toList();
    }

    private static String score(AreaScore score, Telling telling) {
        return telling.text("report.score", telling.score(score.percent()), score.answered(), score.applicable());
    }

    private static String own(OwnScore score, Telling telling) {
        return telling.text("report.score", telling.score(score.percent()), score.answered(), score.applicable());
    }

    private static String apart(AreaGap gap, Telling telling) {
        if (gap.points().isEmpty()) {
            return telling.text("insight.none");
        }
        return gap.isNearTie() ? telling.text("reveal.apart.near") : telling.text("reveal.apart", gap.points().getAsInt());
    }

    private static void gaps(Telling telling, List<Block> blocks) {
        Checklist checklist = telling.board().checklist();
        Gaps gaps = Gaps.of(checklist, VoicePair.TEAMS);
        Gaps own = Gaps.ofOwn(checklist, VoicePair.TEAMS);
        int alike = gaps.alike() + own.alike();
        blocks.add(new Block.Heading(gaps.compared() + own.compared() == 0
                ? telling.text("reveal.gaps.early") : telling.text("reveal.gaps", gaps.gaps().size())));
        if (!gaps.gaps().isEmpty()) {
            blocks.add(grid(gaps, telling));
        }
        if (!own.gaps().isEmpty()) {
            blocks.add(new Block.Heading(telling.text("reveal.own.gaps", own.gaps().size())));
            blocks.add(grid(own, telling));
        }
        if (alike > 0) {
            blocks.add(new Block.Note(telling.text("reveal.alike", alike)));
        }
    }

    private static Block.Grid grid(Gaps gaps, Telling telling) {
        return new Block.Grid(List.of(Telling.words(telling.text("report.question"), 0.42),
                Telling.words(telling.text("reveal.area"), 0.16),
                Telling.words(telling.name(gaps.pair().first()), 0.16),
                Telling.words(telling.name(gaps.pair().second()), 0.16),
                Telling.number(telling.text("reveal.apart.heading"), 0.1)),
                gaps.gaps().stream().map(gap -> List.of(telling.guide().ask(gap.asked()), telling.guide().name(gap.asked().area()),
                        level(gap, gap.first(), telling), level(gap, gap.second(), telling),
                        telling.text("insight.count", gap.width()))).toList());
    }

    private static String level(Gap gap, int level, Telling telling) {
        return telling.text("report.level", level, telling.guide().level(telling.board().checklist().words(), gap.asked(), level));
    }

    private static void signs(Telling telling, List<Block> blocks) {
        blocks.add(new Block.Heading(telling.text("insight.signs")));
        List<String> seen = Arrays.stream(Sign.values()).filter(telling.board().signs()::isSeen).map(telling.guide()::name).toList();
        if (seen.isEmpty()) {
            blocks.add(new Block.Note(telling.text("report.signs.none")));
            return;
        }
        SignResult result = SignResult.of(telling.board().signs());
        blocks.add(new Block.Paragraph(
                telling.text("insight.signs.result", result.strong(), SignResult.STRONG, result.weak(), SignResult.WEAK)));
        blocks.add(new Block.Bullets(seen));
    }
}
