package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.time.Instant;
import org.alignmentmatrix.model.Problem;

/// How safe the open board is.
public sealed interface SaveState {

    /// It has no file yet.
    record Never() implements SaveState {
    }

    /// It is being written.
    record Saving() implements SaveState {
    }

    /// It was read or wholly written.
    record Saved(Instant at) implements SaveState {
    }

    /// The last attempt to write it failed; the file is as it was. So it stays until an attempt works.
    ///
    /// @param file that was to be written
    record Failed(Problem problem, Path file) implements SaveState {
    }
}
