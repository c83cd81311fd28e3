package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Weights;

/// Says how much each area counts in the overall score.
public record SetWeights(Weights weights) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.weights");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withChecklist(board.checklist().withWeights(weights));
    }
}
