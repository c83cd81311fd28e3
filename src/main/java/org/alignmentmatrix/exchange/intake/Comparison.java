package org.alignmentmatrix.exchange.intake;

import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.model.Board;

/// Lays a table beside a board, row by row.
final class Comparison {

    private final Board board;

    Comparison(Board board, Mapping mapping, IntakeWords words) {
        this.board = board;
    }

    Proposal proposal() {
        return new Proposal(board, List.of(), List.of(), 0, 0, Optional.empty());
    }
}
