package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Set;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.GoalId;

/// Takes a shared goal off the board.
public record RemoveGoal(GoalId id) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.goal.remove");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withGoals(board.goals().remove(Set.of(id)));
    }
}
