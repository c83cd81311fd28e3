package org.alignmentmatrix.insight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Kpi;

/// What is worth a second look at a goal. It is advice: the goal holds as it is.
public enum GoalAdvice {
    /// The measure should rise, but the target lies below the start.
    SHOULD_RISE,
    /// The measure should fall, but the target lies above the start.
    SHOULD_FALL,
    /// The target is where things stood at the start.
    NO_CHANGE,
    /// The measure misleads when it is the only one, and there is no other.
    NEVER_ALONE;

    /// In the order in which it is told; empty if there is none.
    ///
    /// @param all the goals of the board, this one among them
    public static List<GoalAdvice> of(Goal goal, Goals all) {
        var advice = new ArrayList<GoalAdvice>();
        BigDecimal baseline = goal.baseline();
        BigDecimal target = goal.target();
        Kpi kpi = goal.kpi();
        if (baseline != null && target != null) {
            int way = target.compareTo(baseline);
            if (way == 0) {
                advice.add(NO_CHANGE);
            } else if (kpi != null && kpi.direction() == Kpi.Direction.UP && way < 0) {
                advice.add(SHOULD_RISE);
            } else if (kpi != null && kpi.direction() == Kpi.Direction.DOWN && way > 0) {
                advice.add(SHOULD_FALL);
            }
        }
        if (kpi != null && kpi.neverAlone() && all.all().stream().allMatch(other -> other.kpi() == kpi)) {
            advice.add(NEVER_ALONE);
        }
        return List.copyOf(advice);
    }
}
