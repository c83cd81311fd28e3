package org.alignmentmatrix.insight;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.alignmentmatrix.model.Goal;

/// How much of the way from where a goal started to where it is to end is behind.
public final class GoalProgress {

    private GoalProgress() {
    }

    /// The share of the way in percent, not rounded: 0 for where it started or further away from the target than that, 100 for the
    /// target or beyond. It makes no difference whether the target lies above or below.
    ///
    /// @return empty if one of the three numbers is not known; also if the goal was to stay where it was and is not there
    public static OptionalDouble percent(Goal goal) {
        BigDecimal baseline = goal.baseline();
        BigDecimal target = goal.target();
        BigDecimal current = goal.current();
        if (baseline == null || target == null || current == null) {
            return OptionalDouble.empty();
        }
        if (target.compareTo(baseline) == 0) {
            return current.compareTo(target) == 0 ? OptionalDouble.of(100) : OptionalDouble.empty();
        }
        double way = target.subtract(baseline).doubleValue();
        return OptionalDouble.of(Math.clamp(100 * (current.subtract(baseline).doubleValue() / way), 0, 100));
    }
}
