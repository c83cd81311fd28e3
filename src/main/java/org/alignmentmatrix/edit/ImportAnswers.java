package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.List;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Voice;

/// Takes the answers of a survey as those of a voice, as one act, in place of what the voice said to the same questions. What it said
/// to others stays.
public record ImportAnswers(Voice voice, List<Given> answers) implements Edit {

    /// An answer to a question; left out if the question is no longer asked.
    public record Given(Asked question, Answer answer) {
    }

    public ImportAnswers {
        answers = List.copyOf(answers);
    }

    @Override
    public Caption caption() {
        return Caption.counted("edit.import.answers", answers.size());
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        Checklist next = board.checklist();
        for (Given given : answers) {
            next = next.with(voice, given.question(), given.answer());
        }
        return board.withChecklist(next);
    }
}
