package org.alignmentmatrix.document;

import java.nio.file.Path;
import java.util.Optional;

/// Where the open board comes from, and so where Save writes it.
public sealed interface Origin {

    /// The file of the board, if it has one.
    default Optional<Path> path() {
        return this instanceof File(Path path) ? Optional.of(path) : Optional.empty();
    }

    /// A new board that was never saved.
    record Untitled() implements Origin {
    }

    /// The board of the first start; it was never saved.
    record Sample() implements Origin {
    }

    /// A board with a file.
    record File(Path file) implements Origin {
    }
}
