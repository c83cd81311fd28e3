package org.alignmentmatrix.merge;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.alignmentmatrix.model.Action;
import org.jspecify.annotations.Nullable;

/// What can differ in an action that is there twice.
public enum ActionPart {
    TITLE(Action::title, (to, from) -> to.withTitle(from.title())),
    OWNER(Action::owner, (to, from) -> to.withOwner(from.owner())),
    DUE(Action::due, (to, from) -> to.withDue(from.due())),
    STEP(Action::step, (to, from) -> to.withStep(from.step())),

    /// When it was ticked off.
    DONE(Action::done, (to, from) -> to.withDone(from.done())),

    /// The finding it was made from.
    FROM(Action::from, (to, from) -> new Action(to.id(), to.title(), to.owner(), to.due(), to.step(), to.done(), from.from(),
            to.created(), to.changed()));

    private final Function<Action, @Nullable Object> value;
    private final BiFunction<Action, Action, Action> taking;

    ActionPart(Function<Action, @Nullable Object> value, BiFunction<Action, Action, Action> taking) {
        this.value = value;
        this.taking = taking;
    }

    @Nullable Object of(Action action) {
        return value.apply(action);
    }

    /// An action with this part of another one.
    Action taken(Action to, Action from) {
        return taking.apply(to, from);
    }
}
