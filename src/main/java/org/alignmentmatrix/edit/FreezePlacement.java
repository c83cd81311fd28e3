package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;

/// Freezes the placement, or lets cards be moved again: while it is frozen, no card comes onto the matrix, leaves it or moves on it
/// by [MoveCards], [StackCards] and [UnstackCards]. Adding, editing and deleting stay possible.
public record FreezePlacement(boolean frozen) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of(frozen ? "edit.freeze" : "edit.unfreeze");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withFrozen(frozen);
    }
}
