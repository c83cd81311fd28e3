package org.alignmentmatrix.merge;

import org.alignmentmatrix.model.Snapshot;

/// What can differ in a snapshot that is there twice.
public enum SnapshotPart {
    NAME,

    /// When it was taken and all that it holds.
    CONTENT;

    private static final String ANY_NAME = "x";

    Object of(Snapshot snapshot) {
        return switch (this) {
            case NAME -> snapshot.name();
            case CONTENT -> snapshot.withName(ANY_NAME);
        };
    }

    /// A snapshot with this part of another one.
    Snapshot taken(Snapshot to, Snapshot from) {
        return switch (this) {
            case NAME -> to.withName(from.name());
            case CONTENT -> from.withName(to.name());
        };
    }
}
