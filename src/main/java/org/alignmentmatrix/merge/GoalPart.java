package org.alignmentmatrix.merge;

import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.alignmentmatrix.model.Goal;
import org.jspecify.annotations.Nullable;

/// What can differ in a goal that is there twice.
public enum GoalPart {

    /// Its title and its measure of the catalogue, of which one may be missing.
    NAME(goal -> Arrays.asList(goal.title(), goal.kpi()), (to, from) -> new Goal(to.id(), from.title(), from.kpi(), to.baseline(),
            to.target(), to.current(), to.unit(), to.timing())),
    BASELINE(Goal::baseline, (to, from) -> to.withBaseline(from.baseline())),
    TARGET(Goal::target, (to, from) -> to.withTarget(from.target())),
    CURRENT(Goal::current, (to, from) -> to.withCurrent(from.current())),
    UNIT(Goal::unit, (to, from) -> to.withUnit(from.unit())),
    TIMING(Goal::timing, (to, from) -> to.withTiming(from.timing()));

    private final Function<Goal, @Nullable Object> value;
    private final BiFunction<Goal, Goal, Goal> taking;

    GoalPart(Function<Goal, @Nullable Object> value, BiFunction<Goal, Goal, Goal> taking) {
        this.value = value;
        this.taking = taking;
    }

    @Nullable Object of(Goal goal) {
        return value.apply(goal);
    }

    /// A goal with this part of another one.
    Goal taken(Goal to, Goal from) {
        return taking.apply(to, from);
    }
}
