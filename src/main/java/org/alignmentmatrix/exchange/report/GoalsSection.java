package org.alignmentmatrix.exchange.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.alignmentmatrix.insight.GoalProgress;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Voice;
import org.jspecify.annotations.Nullable;

/// What both teams want to reach together, and what they agreed on.
final class GoalsSection {

    private GoalsSection() {
    }

    static Report.Section of(Telling telling) {
        var blocks = new ArrayList<Block>();
        List<Goal> goals = telling.board().goals().all();
        if (goals.isEmpty()) {
            blocks.add(new Block.Note(telling.text("report.goals.none")));
        } else {
            blocks.add(new Block.Grid(List.of(Telling.words(telling.text("goal.title"), 0.36),
                    Telling.number(telling.text("goal.baseline"), 0.14), Telling.number(telling.text("goal.target"), 0.14),
                    Telling.number(telling.text("goal.current"), 0.14), Telling.words(telling.text("report.goals.progress"), 0.22)),
                    goals.stream().map(goal -> row(goal, telling)).toList()));
        }
        agreement(telling, blocks);
        return new Report.Section(Report.Topic.GOALS, telling.text("goal.heading"), blocks);
    }

    private static List<String> row(Goal goal, Telling telling) {
        Kpi kpi = goal.kpi();
        String name = goal.title().isBlank() && kpi != null ? telling.guide().name(kpi) : goal.title();
        OptionalDouble percent = GoalProgress.percent(goal);
        return List.of(name, number(goal.baseline(), goal, telling), number(goal.target(), goal, telling),
                number(goal.current(), goal, telling),
                percent.isEmpty() ? "" : telling.text("goal.progress", Math.round(percent.getAsDouble())));
    }

    private static String number(@Nullable BigDecimal value, Goal goal, Telling telling) {
        if (value == null) {
            return "";
        }
        String number = telling.words().number(value);
        return goal.unit().isBlank() ? number : number + '\u00A0' + goal.unit();
    }

    private static void agreement(Telling telling, List<Block> blocks) {
        AgreementSheet sheet = telling.board().agreement();
        List<List<String>> rows = Arrays.stream(AgreedPoint.values()).filter(sheet.texts()::containsKey)
                .map(point -> List.of(telling.guide().name(point), sheet.text(point, Party.SALES), sheet.text(point, Party.MARKETING)))
                .toList();
        if (!rows.isEmpty()) {
            blocks.add(new Block.Heading(telling.text("report.agreement")));
            blocks.add(new Block.Grid(List.of(Telling.words(telling.text("report.agreement.point"), 0.2),
                    Telling.words(telling.name(Voice.SALES), 0.4), Telling.words(telling.name(Voice.MARKETING), 0.4)), rows));
        }
    }
}
