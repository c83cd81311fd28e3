package org.alignmentmatrix.storage;

import org.alignmentmatrix.model.Problem;

/// How the journalling of a board that was given to a [SaveWorker] ended.
public sealed interface JournalResult {

    /// What was to be journalled.
    Unsaved unsaved();

    /// It is in the journal and survives a crash.
    record Kept(Unsaved unsaved) implements JournalResult {
    }

    /// It is not; what was journalled before is still there.
    record Failed(Unsaved unsaved, Problem problem) implements JournalResult {
    }

    /// A newer board is journalled instead, or it is not needed any more because it was saved.
    record Superseded(Unsaved unsaved) implements JournalResult {
    }
}
