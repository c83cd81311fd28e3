package org.alignmentmatrix.insight;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Step;

/// How far one of the five steps is, by its actions. It is no gate: every step can be worked on at any time.
///
/// @param done how many of its actions are ticked off, 0 to `all`
/// @param all how many actions it has
public record StepProgress(Step step, int done, int all) {

    /// The progress of each step, in their order.
    public static List<StepProgress> of(Actions actions) {
        return Arrays.stream(Step.values()).map(step -> of(step, actions)).toList();
    }

    private static StepProgress of(Step step, Actions actions) {
        List<Action> its = actions.all().stream().filter(action -> action.step() == step).toList();
        return new StepProgress(step, (int) its.stream().filter(action -> !action.isOpen()).count(), its.size());
    }

    /// Done of all in percent, 0 to 100, not rounded; empty if the step has no actions.
    public OptionalDouble percent() {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * done / all);
    }
}
