package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Set;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.SnapshotId;

/// Takes a snapshot off the board.
public record RemoveSnapshot(SnapshotId id) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.snapshot.remove");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withSnapshots(board.snapshots().remove(Set.of(id)));
    }
}
