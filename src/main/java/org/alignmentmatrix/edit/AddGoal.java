package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.List;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;

/// Puts a new shared goal behind the others.
public record AddGoal(Goal goal) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.goal.add");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withGoals(board.goals().add(List.of(goal)));
    }
}
