package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;

/// Gives the board another title.
///
/// @param title at most [Board#TITLE_LIMIT] characters; empty takes the title away
public record RenameBoard(String title) implements Edit {

    /// @throws IllegalArgumentException if the title is not allowed
    public RenameBoard {
        Board.EMPTY.withTitle(title);
    }

    @Override
    public Caption caption() {
        return Caption.of("edit.rename");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withTitle(title);
    }
}
