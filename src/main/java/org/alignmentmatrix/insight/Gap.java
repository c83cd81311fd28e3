package org.alignmentmatrix.insight;

import java.util.Optional;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// A question that two voices answered with different levels: something to talk about, never a verdict on either.
///
/// @param first the level that the first voice of the pair gave, 0 to 4
/// @param second the level that the second one gave, 0 to 4
public record Gap(Asked asked, VoicePair pair, int first, int second) {

    /// @throws IllegalArgumentException if a level is outside 0 to 4 or both are the same
    public Gap {
        first = new Rating.Level(first).value(); // refuses what is no level
        second = new Rating.Level(second).value();
        if (first == second) {
            throw new IllegalArgumentException("Equal answers are no gap, but both to %s are %d".formatted(asked.key(), first));
        }
    }

    /// The gap between two voices at a question. There is none unless both gave a level, and not the same.
    public static Optional<Gap> at(Asked asked, VoicePair pair, Checklist checklist) {
        return checklist.answer(pair.first(), asked).rating() instanceof Rating.Level(int first)
                && checklist.answer(pair.second(), asked).rating() instanceof Rating.Level(int second) && first != second
                ? Optional.of(new Gap(asked, pair, first, second))
                : Optional.empty();
    }

    /// How many levels lie between the two answers, 1 to 4.
    public int width() {
        return Math.abs(first - second);
    }

    /// What one of the two voices answered, 0 to 4.
    ///
    /// @throws IllegalArgumentException if the voice is not of the pair
    public int level(Voice voice) {
        if (!pair.has(voice)) {
            throw new IllegalArgumentException("%s is not compared in %s".formatted(voice, pair));
        }
        return voice == pair.first() ? first : second;
    }
}
