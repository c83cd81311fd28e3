package org.alignmentmatrix.storage;

import java.nio.file.Path;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;

/// How a save that was submitted to a [SaveWorker] ended.
public sealed interface SaveResult {

    /// The file as it was submitted.
    Path file();

    /// The board as it was submitted.
    Board board();

    /// The board is on disk.
    record Saved(Path file, Board board) implements SaveResult {
    }

    /// The board is not on disk; what stood in the file before stands there still.
    record Failed(Path file, Board board, Problem problem) implements SaveResult {
    }

    /// A newer board was submitted for the same file before this one's turn came; that one is saved instead.
    record Superseded(Path file, Board board) implements SaveResult {
    }
}
