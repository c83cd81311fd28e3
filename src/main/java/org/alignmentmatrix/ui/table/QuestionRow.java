package org.alignmentmatrix.ui.table;

import java.util.Map;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Voice;

/// A question with its answers.
///
/// @param words in which it is answered on this board
/// @param answers of the voices that may be seen, and of no other, so that nothing else can be shown, found or copied
record QuestionRow(Asked asked, ScaleWords words, Map<Voice, Answer> answers) {

    QuestionRow {
        answers = Map.copyOf(answers);
    }

    /// Nothing said if the voice may not be seen.
    Answer answer(Voice voice) {
        return answers.getOrDefault(voice, Answer.NONE);
    }
}
