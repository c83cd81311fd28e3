package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnId;

/// Takes an own question away, and what was answered to it. Snapshots keep both.
public record RemoveOwnQuestion(OwnId id) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.own.remove");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        Checklist checklist = board.checklist();
        return board.withChecklist(checklist.withOwn(checklist.own().remove(id)));
    }
}
