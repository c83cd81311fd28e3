package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Set;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;

/// Takes cards off the board.
public record RemoveCards(Set<CardId> ids) implements Edit {

    public RemoveCards {
        ids = Set.copyOf(ids);
    }

    @Override
    public Caption caption() {
        return Caption.counted("edit.remove", ids.size());
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withCards(board.cards().remove(ids));
    }
}
