package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnQuestion;

/// Adds a question to an area, to be scored apart.
public record AddOwnQuestion(OwnQuestion question) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.own.add");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        Checklist checklist = board.checklist();
        return board.withChecklist(checklist.withOwn(checklist.own().add(question)));
    }
}
