package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Voice;

/// What a voice answers to a question, in place of what it said before.
///
/// @param typed whether a comment or evidence is being typed: letters typed one after the other are undone together
public record AnswerQuestion(Voice voice, Asked question, Answer answer, boolean typed) implements Edit {

    public static AnswerQuestion of(Voice voice, Asked question, Answer answer) {
        return new AnswerQuestion(voice, question, answer, false);
    }

    public static AnswerQuestion typed(Voice voice, Asked question, Answer answer) {
        return new AnswerQuestion(voice, question, answer, true);
    }

    @Override
    public Caption caption() {
        return Caption.of((typed ? "edit.comment." : "edit.answer.") + voice);
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withChecklist(board.checklist().with(voice, question, answer));
    }

    @Override
    public boolean continues(Edit earlier) {
        return typed && earlier instanceof AnswerQuestion before && before.typed
                && before.voice == voice && before.question.key().equals(question.key())
                && before.answer.rating().equals(answer.rating());
    }
}
