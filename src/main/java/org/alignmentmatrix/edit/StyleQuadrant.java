package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;

/// Gives a quadrant another name, meaning and tint on this board.
///
/// @param style [QuadrantStyle#TEMPLATE] leads back to the template
public record StyleQuadrant(Quadrant quadrant, QuadrantStyle style) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.style");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withStyles(board.styles().with(quadrant, style));
    }
}
