package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Set;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;

/// Lays cards on top of all others or below them, in the order they have among themselves. Cards that are no longer on the board
/// are left out. It does not count as a change of a card.
///
/// @param toFront whether on top
public record ReorderCards(Set<CardId> ids, boolean toFront) implements Edit {

    public ReorderCards {
        ids = Set.copyOf(ids);
    }

    @Override
    public Caption caption() {
        return Caption.of(toFront ? "edit.front" : "edit.back");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withCards(toFront ? board.cards().raise(ids) : board.cards().lower(ids));
    }
}
