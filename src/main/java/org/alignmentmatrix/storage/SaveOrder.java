package org.alignmentmatrix.storage;

import java.nio.file.Path;
import org.alignmentmatrix.model.Board;

/// A board that is to be saved.
///
/// @param expected what may be replaced by it
/// @param copy whether the document stays where it is: a save that works then leaves the journal as it is
public record SaveOrder(Path file, Board board, Expected expected, boolean copy) {

    /// A save of the document itself.
    public SaveOrder(Path file, Board board, Expected expected) {
        this(file, board, expected, false);
    }

    SaveOrder expecting(Expected next) {
        return new SaveOrder(file, board, next, copy);
    }

    boolean isFor(Path other) {
        return file.toAbsolutePath().equals(other.toAbsolutePath());
    }
}
