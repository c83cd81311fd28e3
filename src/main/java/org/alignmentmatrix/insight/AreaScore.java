package org.alignmentmatrix.insight;

import java.util.OptionalDouble;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Rating;

/// What one voice said to one area of the checklist.
///
/// @param answered how many of the applicable questions have a level, 0 to `applicable`
/// @param applicable how many questions of the area are not marked as not applicable, 0 to all of them
/// @param points the sum of the levels, 0 to 4 for each answered question
public record AreaScore(Area area, int answered, int applicable, int points) {

    /// @throws IllegalArgumentException if a count is outside its range
    public AreaScore {
        require("applicable", applicable, area.questions().size());
        require("answered", answered, applicable);
        require("points", points, answered * Rating.Level.MAX);
    }

    private static void require(String name, int value, int greatest) {
        if (value < 0 || value > greatest) {
            throw new IllegalArgumentException("%s must be from 0 to %d, but is %d".formatted(name, greatest, value));
        }
    }

    /// The mean of the levels in percent of the best one, 0 to 100, not rounded. Empty as long as no question has a level:
    /// nothing said is not the same as 0 percent.
    public OptionalDouble percent() {
        return answered == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * points / (answered * Rating.Level.MAX));
    }

    /// Whether nothing is left to answer: every question has a level or is marked as not applicable.
    public boolean isComplete() {
        return answered == applicable;
    }
}
