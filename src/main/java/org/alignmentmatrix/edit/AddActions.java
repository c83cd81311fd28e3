package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.List;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Board;

/// Puts new actions at the end of the list. Those whose number was used already are left out.
public record AddActions(List<Action> actions) implements Edit {

    public AddActions {
        actions = List.copyOf(actions);
    }

    @Override
    public Caption caption() {
        return Caption.counted("edit.action.add", actions.size());
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withActions(board.actions().add(actions));
    }
}
