package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ScaleWords;

/// Gives the scales other words. Nothing changes once a snapshot holds answers: they were given in the words of then.
public record SetScaleWords(ScaleWords words) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.words");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.holdsScaleWords() ? board : board.withChecklist(board.checklist().withWords(words));
    }
}
