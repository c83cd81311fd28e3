package org.alignmentmatrix.insight;

import java.util.Optional;
import java.util.OptionalInt;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Voice;
import org.jspecify.annotations.Nullable;

/// What has become of the gap that a card was made from.
public final class GapNow {

    private GapNow() {
    }

    /// How many levels sales and marketing are apart now at the question of a gap, 0 to 4.
    ///
    /// @param from where the card came from, null for nowhere
    /// @return empty if that is no gap, the question is no longer asked, or one of the two has not answered it with a level
    public static OptionalInt apart(@Nullable Source from, Checklist checklist) {
        if (!(from instanceof Source.OfGap(var key))) {
            return OptionalInt.empty();
        }
        return asked(key, checklist).map(asked -> apart(asked, checklist)).orElse(OptionalInt.empty());
    }

    private static OptionalInt apart(Asked asked, Checklist checklist) {
        return checklist.answer(Voice.SALES, asked).rating() instanceof Rating.Level(int sales)
                && checklist.answer(Voice.MARKETING, asked).rating() instanceof Rating.Level(int marketing)
                ? OptionalInt.of(Math.abs(sales - marketing)) : OptionalInt.empty();
    }

    /// The question with a [key][Asked#key()], if it is asked.
    public static Optional<Asked> asked(String key, Checklist checklist) {
        for (Question question : Question.values()) {
            if (question.key().equals(key)) {
                return Optional.of(question);
            }
        }
        return OwnId.parse(key).flatMap(checklist.own()::find);
    }
}
