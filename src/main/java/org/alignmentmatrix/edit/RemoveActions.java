package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Set;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Board;

/// Takes actions off the list.
public record RemoveActions(Set<ActionId> ids) implements Edit {

    public RemoveActions {
        ids = Set.copyOf(ids);
    }

    @Override
    public Caption caption() {
        return Caption.counted("edit.action.remove", ids.size());
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withActions(board.actions().remove(ids));
    }
}
