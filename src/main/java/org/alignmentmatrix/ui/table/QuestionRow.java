package org.alignmentmatrix.ui.table;

import java.util.Map;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Voice;

/// A question with its answers.
///
/// @param answers of the voices that may be seen, and of no other, so that nothing else can be shown, found or copied
record QuestionRow(Question question, Map<Voice, Answer> answers) {

    QuestionRow {
        answers = Map.copyOf(answers);
    }

    /// Nothing said if the voice may not be seen.
    Answer answer(Voice voice) {
        return answers.getOrDefault(voice, Answer.NONE);
    }
}
