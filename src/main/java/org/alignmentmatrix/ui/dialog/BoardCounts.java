package org.alignmentmatrix.ui.dialog;

import java.util.stream.Stream;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Rating;

/// What is counted of a board when it is told apart from another one.
final class BoardCounts {

    private BoardCounts() {
    }

    /// How many questions were answered by a voice; a comment alone is no answer.
    static int answers(Checklist checklist) {
        return (int) Stream.concat(checklist.answers().values().stream(), checklist.own().answers().values().stream())
                .flatMap(given -> given.values().stream())
                .filter(answer -> !(answer.rating() instanceof Rating.NotAnswered))
                .count();
    }
}
