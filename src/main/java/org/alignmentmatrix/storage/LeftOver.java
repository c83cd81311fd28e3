package org.alignmentmatrix.storage;

import java.nio.file.Path;
import org.alignmentmatrix.model.Problem;

/// What a run of the program that ended without saving left in the [Journal].
public sealed interface LeftOver {

    /// Where it stands.
    Path file();

    /// Changes that can be recovered.
    ///
    /// @param sequence from 1; of two, the one with the greater number was journalled later, whatever the clocks said
    record Readable(Path file, long sequence, Unsaved unsaved) implements LeftOver {
    }

    /// An entry that the disk damaged: cut, empty, filled with zeros, or changed. It is never deleted; [Journal#remove] only puts it
    /// aside so that it is not reported again.
    record Damaged(Path file, Problem problem) implements LeftOver {
    }
}
