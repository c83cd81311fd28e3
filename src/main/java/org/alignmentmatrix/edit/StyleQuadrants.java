package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.QuadrantStyles;

/// Gives the quadrants other names, meanings and tints on this board.
///
/// @param styles those of all four; [QuadrantStyles#TEMPLATE] leads back to the template
public record StyleQuadrants(QuadrantStyles styles) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.style");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withStyles(board.styles().equals(styles) ? board.styles() : styles);
    }
}
