package org.alignmentmatrix.faults.disk;

import java.nio.file.Path;

/// What an operation has done to a disk; all paths are real ones.
public sealed interface Effect {

    /// There is a new, empty file.
    record Created(Path file) implements Effect {
    }

    /// Bytes were written.
    ///
    /// @param at how many bytes of the file stand before them
    record Wrote(Path file, long at, byte[] bytes) implements Effect {
    }

    /// A file has become shorter.
    record Truncated(Path file, long length) implements Effect {
    }

    /// The content of a file survives a power cut from now on.
    record Forced(Path file) implements Effect {
    }

    /// The names in a folder survive a power cut from now on.
    record NamesForced(Path folder) implements Effect {
    }

    /// A file has another name.
    record Moved(Path from, Path to) implements Effect {
    }

    /// A name is gone.
    record Deleted(Path path) implements Effect {
    }

    /// There is a new folder.
    record FolderMade(Path folder) implements Effect {
    }
}
