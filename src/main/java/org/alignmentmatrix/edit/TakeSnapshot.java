package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.List;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;

/// Freezes the present assessment under a name.
public record TakeSnapshot(String name) implements Edit {

    /// @throws IllegalArgumentException if a snapshot cannot be called so
    public TakeSnapshot {
        Snapshot.requireName(name);
    }

    @Override
    public Caption caption() {
        return Caption.of("edit.snapshot.take");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        SnapshotId id = new SnapshotId(board.snapshots().nextNumber());
        return board.withSnapshots(board.snapshots().add(List.of(Snapshot.of(board, id, name, now))));
    }
}
