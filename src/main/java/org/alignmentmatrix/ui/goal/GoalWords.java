package org.alignmentmatrix.ui.goal;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.GoalProgress;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The words for a shared goal.
public record GoalWords(Guide guide, Messages messages) {

    /// What people call it, or the name of its measure; never empty.
    public String name(Goal goal) {
        Kpi kpi = goal.kpi();
        return goal.title().isBlank() && kpi != null ? guide.name(kpi) : goal.title();
    }

    /// From where to where: "22 → 28 %". Empty if neither is known.
    public String way(Goal goal) {
        BigDecimal from = goal.baseline();
        BigDecimal to = goal.target();
        if (to == null) {
            return from == null ? "" : messages.text("goal.from", withUnit(from, goal));
        }
        return from == null ? messages.text("goal.to", withUnit(to, goal)) : messages.text("goal.way", number(from), withUnit(to, goal));
    }

    /// "now 25 %"; empty if nobody has looked.
    public String now(Goal goal) {
        BigDecimal now = goal.current();
        return now == null ? "" : messages.text("goal.now", withUnit(now, goal));
    }

    /// "50 % of the way"; empty if it cannot be said.
    public String progress(Goal goal) {
        OptionalDouble percent = GoalProgress.percent(goal);
        return percent.isEmpty() ? "" : messages.text("goal.progress", Math.round(percent.getAsDouble()));
    }

    /// The whole goal as a sentence.
    public String spoken(Goal goal) {
        return Stream.of(name(goal), way(goal).replace("→", messages.text("goal.spoken.to")), now(goal), progress(goal))
                .filter(part -> !part.isEmpty()).map(Isolated::of).collect(Collectors.joining(", "));
    }

    /// A number as the reader's language writes it, with as many decimals as it has; empty for none.
    public String number(@Nullable BigDecimal value) {
        return Optional.ofNullable(value).map(this::formatted).orElse("");
    }

    private String formatted(BigDecimal value) {
        NumberFormat format = NumberFormat.getInstance(messages.locale());
        format.setMaximumFractionDigits(Goal.DECIMALS);
        return format.format(value);
    }

    private String withUnit(BigDecimal value, Goal goal) {
        return goal.unit().isBlank() ? number(value) : number(value) + '\u00A0' + goal.unit();
    }
}
