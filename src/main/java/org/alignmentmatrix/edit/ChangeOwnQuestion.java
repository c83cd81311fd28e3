package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnQuestion;

/// Asks an own question in other words. Its scale stays once a snapshot holds answers, and it never changes its area.
///
/// @param typed whether it is being typed: letters typed one after the other are undone together
public record ChangeOwnQuestion(OwnQuestion question, boolean typed) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.own.change");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        Checklist checklist = board.checklist();
        return checklist.own().find(question.id())
                .filter(before -> before.area() == question.area())
                .map(before -> board.holdsScaleWords() ? question.withScale(before.scale()) : question)
                .map(next -> board.withChecklist(checklist.withOwn(checklist.own().change(next))))
                .orElse(board);
    }

    @Override
    public boolean continues(Edit earlier) {
        return typed && earlier instanceof ChangeOwnQuestion before && before.typed && before.question.id().equals(question.id());
    }
}
