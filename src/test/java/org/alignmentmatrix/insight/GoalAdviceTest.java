package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Kpi;
import org.junit.jupiter.api.Test;

class GoalAdviceTest {

    @Test
    void aTargetAgainstTheDirectionOfItsMeasureIsWorthALook() {
        assertEquals(List.of(GoalAdvice.SHOULD_RISE), alone(goal(1, Kpi.WIN_RATE, 28, 22)));
        assertEquals(List.of(GoalAdvice.SHOULD_FALL), alone(goal(1, Kpi.CHURN, 5, 8)));
        assertEquals(List.of(), alone(goal(1, Kpi.CHURN, 8, 5)));
        assertEquals(List.of(), alone(goal(1, Kpi.WIN_RATE, -3, -1)));
        assertEquals(List.of(), alone(goal(1, Kpi.MARKETING_ROI, 8, 5)));
    }

    @Test
    void aTargetThatIsTheStartChangesNothing() {
        assertEquals(List.of(GoalAdvice.NO_CHANGE), alone(goal(1, Kpi.WIN_RATE, 22, 22)));
    }

    @Test
    void withoutNumbersThereIsNothingToSay() {
        assertEquals(List.of(), alone(Goal.of(new GoalId(1), Kpi.WIN_RATE)));
        assertEquals(List.of(), alone(Goal.named(new GoalId(1), "Fewer meetings").withBaseline(BigDecimal.TEN).withTarget(BigDecimal.ONE)));
    }

    @Test
    void leadVolumeNeedsAnotherMeasureBesideIt() {
        Goal volume = Goal.of(new GoalId(1), Kpi.LEAD_VOLUME);

        assertEquals(List.of(GoalAdvice.NEVER_ALONE), alone(volume));
        assertEquals(List.of(), GoalAdvice.of(volume, goals(volume, Goal.of(new GoalId(2), Kpi.LEAD_QUALITY))));
        assertEquals(List.of(GoalAdvice.NEVER_ALONE), GoalAdvice.of(volume, goals(volume, Goal.of(new GoalId(2), Kpi.LEAD_VOLUME))));
    }

    private static Goal goal(int number, Kpi kpi, int baseline, int target) {
        return Goal.of(new GoalId(number), kpi).withBaseline(BigDecimal.valueOf(baseline)).withTarget(BigDecimal.valueOf(target));
    }

    private static List<GoalAdvice> alone(Goal goal) {
        return GoalAdvice.of(goal, goals(goal));
    }

    private static Goals goals(Goal... goals) {
        return new Goals(List.of(goals), goals.length + 1);
    }
}
