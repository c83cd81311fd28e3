package org.alignmentmatrix.insight;

import java.util.List;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// What a voice said to some questions, counted.
///
/// @param answered how many have a level
/// @param applicable how many are not marked as not applicable
/// @param points the sum of the levels
record Count(int answered, int applicable, int points) {

    static Count of(Checklist checklist, Voice voice, List<? extends Asked> questions) {
        int answered = 0;
        int applicable = 0;
        int points = 0;
        for (Asked question : questions) {
            switch (checklist.answer(voice, question).rating()) {
                case Rating.Level(int value) -> {
                    answered++;
                    applicable++;
                    points += value;
                }
                case Rating.NotAnswered _ -> applicable++;
                case Rating.NotApplicable _ -> { } // counts nowhere
            }
        }
        return new Count(answered, applicable, points);
    }
}
