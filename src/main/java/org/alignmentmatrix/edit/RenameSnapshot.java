package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;

/// Gives a snapshot another name; what it holds stays as it was.
public record RenameSnapshot(SnapshotId id, String name) implements Edit {

    /// @throws IllegalArgumentException if a snapshot cannot be called so
    public RenameSnapshot {
        Snapshot.requireName(name);
    }

    @Override
    public Caption caption() {
        return Caption.of("edit.snapshot.rename");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.snapshots().find(id)
                .map(snapshot -> board.withSnapshots(board.snapshots().change(snapshot.withName(name))))
                .orElse(board);
    }
}
