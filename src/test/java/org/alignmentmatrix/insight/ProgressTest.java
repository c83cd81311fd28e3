package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    @ParameterizedTest
    @CsvSource({
        "22, 28, 25, 50", // up
        "9, 5, 8, 25", // down
        "22, 28, 20, 0", // further away than at the start
        "22, 28, 40, 100", // beyond
        "-2, 2, 0, 50",
        "0.1, 0.3, 0.2, 50",
        "5, 5, 5.0, 100", // to stay where it was
        "5, 5, 4, ",
        ", 28, 25, ",
        "22, , 25, ",
        "22, 28, , ",
        "-1000000000000, 1000000000000, 0, 50"})
    void aGoalIsAsFarAsItsWayIsBehind(@Nullable BigDecimal baseline, @Nullable BigDecimal target, @Nullable BigDecimal current,
                                      @Nullable Double percent) {
        Goal goal = Goal.named(new GoalId(1), "Win rate").withBaseline(baseline).withTarget(target).withCurrent(current);

        OptionalDouble found = GoalProgress.percent(goal);

        assertEquals(percent == null, found.isEmpty());
        assertEquals(percent == null ? 0 : percent, found.orElse(0), 1e-9);
    }

    @Test
    void aStepIsAsFarAsItsActionsAreDone() {
        Actions actions = Actions.NONE.add(List.of(action(1, Step.OPEN_CHANNELS, true), action(2, Step.OPEN_CHANNELS, false),
                action(3, Step.OPEN_CHANNELS, true), action(4, null, true), action(5, Step.REVIEW, false)));

        List<StepProgress> progress = StepProgress.of(actions);

        assertEquals(List.of(new StepProgress(Step.GOALS_AND_METRICS, 0, 0), new StepProgress(Step.UNIFIED_MESSAGING, 0, 0),
                new StepProgress(Step.LEAD_HANDOFF, 0, 0), new StepProgress(Step.OPEN_CHANNELS, 2, 3),
                new StepProgress(Step.REVIEW, 0, 1)), progress);
        assertEquals(OptionalDouble.of(100 * 2 / 3.0), progress.get(3).percent());
        assertEquals(OptionalDouble.of(0), progress.get(4).percent());
        assertEquals(OptionalDouble.empty(), progress.get(0).percent());
    }

    private static Action action(int number, @Nullable Step step, boolean done) {
        return Action.create(new ActionId(number), "Call", null, Instant.EPOCH).withStep(step).withDone(done ? Instant.EPOCH : null);
    }
}
