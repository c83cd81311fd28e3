package org.alignmentmatrix.storage;

/// What must stand under a name for a save to be allowed to replace it. It is looked at when the new content is ready, just before it
/// takes the name. Whatever is expected: if the very bytes to be written stand there already, the save succeeds.
public sealed interface Expected {

    /// This content: the one last read from the file or last written to it. Otherwise the save ends with
    /// [org.alignmentmatrix.model.Problem.ChangedOnDisk] or [org.alignmentmatrix.model.Problem.Gone].
    record Content(Fingerprint fingerprint) implements Expected {
    }

    /// No file. Otherwise the save ends with [org.alignmentmatrix.model.Problem.ChangedOnDisk].
    record Absent() implements Expected {
    }

    /// Whatever stands there may be replaced: the user said so.
    record Anything() implements Expected {
    }
}
