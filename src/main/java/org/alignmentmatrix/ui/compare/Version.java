package org.alignmentmatrix.ui.compare;

import java.time.Instant;
import java.util.Optional;
import org.alignmentmatrix.model.Board;

/// One of two states of a board that are shown side by side.
///
/// @param name what it is for the reader, such as “Yours” or “The file on disk”
/// @param at when it was saved or last changed; empty for the board as it is now
/// @param isThere whether there is such a state at all; if not, the board is the empty one and nothing is told of it
public record Version(String name, Optional<Instant> at, Board board, boolean isThere) {

    public Version(String name, Optional<Instant> at, Board board) {
        this(name, at, board, true);
    }

    /// What stands in for a state that there is not.
    ///
    /// @param name says why, such as “Never saved”
    public static Version none(String name) {
        return new Version(name, Optional.empty(), Board.EMPTY, false);
    }
}
