package org.alignmentmatrix.insight;

import java.util.OptionalDouble;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// What one voice said to the questions that people added to an area. It counts in no other score.
///
/// @param answered how many of the applicable questions have a level
/// @param applicable how many are not marked as not applicable
/// @param points the sum of the levels, 0 to 4 for each answered question
public record OwnScore(Area area, int answered, int applicable, int points) {

    static OwnScore of(Checklist checklist, Voice voice, Area area) {
        Count count = Count.of(checklist, voice, checklist.own().of(area));
        return new OwnScore(area, count.answered(), count.applicable(), count.points());
    }

    /// The mean of the levels in percent of the best one, 0 to 100, not rounded. Empty as long as no question has a level.
    public OptionalDouble percent() {
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * points / (answered * Rating.Level.MAX));
    }
}
