package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;

/// Puts a goal in place of the one with its id. A goal that is no longer there stays away.
///
/// @param typed whether it is being typed: letters typed one after the other are undone together
public record ChangeGoal(Goal goal, boolean typed) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.goal.change");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withGoals(board.goals().change(goal));
    }

    @Override
    public boolean continues(Edit earlier) {
        return typed && earlier instanceof ChangeGoal before && before.typed && before.goal.id().equals(goal.id());
    }
}
