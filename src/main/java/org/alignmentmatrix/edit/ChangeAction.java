package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Board;

/// Puts an action in place of the one with its id. An action that is no longer there stays away.
///
/// @param part what of it is different
/// @param typed whether it is being typed: letters typed one after the other are undone together
public record ChangeAction(Action action, Part part, boolean typed) implements Edit {

    /// What can be changed on an action.
    public enum Part {
        TITLE,
        OWNER,
        DUE,
        STEP,
        DONE
    }

    public static ChangeAction of(Action action, Part part) {
        return new ChangeAction(action, part, false);
    }

    public static ChangeAction typed(Action action, Part part) {
        return new ChangeAction(action, part, true);
    }

    @Override
    public Caption caption() {
        return Caption.of("edit.action." + part);
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.actions().find(action.id())
                .filter(before -> !before.withChanged(action.changed()).equals(action))
                .map(_ -> board.withActions(board.actions().change(action.withChanged(now))))
                .orElse(board);
    }

    @Override
    public boolean continues(Edit earlier) {
        return typed && earlier instanceof ChangeAction before && before.typed && before.part == part
                && before.action.id().equals(action.id());
    }
}
