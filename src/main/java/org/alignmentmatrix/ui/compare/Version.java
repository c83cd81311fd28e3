package org.alignmentmatrix.ui.compare;

import java.time.Instant;
import java.util.Optional;
import org.alignmentmatrix.model.Board;

/// One of two states of a board that are shown side by side.
///
/// @param name what it is for the reader, such as “Yours” or “The file on disk”
/// @param at when it was saved or last changed; empty for the board as it is now
public record Version(String name, Optional<Instant> at, Board board) {
}
