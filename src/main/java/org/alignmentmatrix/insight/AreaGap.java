package org.alignmentmatrix.insight;

import java.util.OptionalInt;

/// How far apart two voices are in one area.
///
/// @param first the score of the first voice of the pair
/// @param second the score of the second one, in the same area
public record AreaGap(AreaScore first, AreaScore second) {

    /// @throws IllegalArgumentException if the two are scores of different areas
    public AreaGap {
        if (first.area() != second.area()) {
            throw new IllegalArgumentException("Scores of %s and %s cannot be compared".formatted(first.area(), second.area()));
        }
    }

    /// The difference of the two scores as people see them, in whole percents: 38.9 and 58.3 are shown as 39 and 58, so they are
    /// 19 points apart. Empty if one of them is.
    public OptionalInt points() {
        return isComparable()
                ? OptionalInt.of(Math.toIntExact(Math.abs(shown(first) - shown(second))))
                : OptionalInt.empty();
    }

    /// Whether the difference is too small to mean something: one level on one question, given by the voice with fewer answers,
    /// would move its score further (25 percent divided by that number of answers). False if one of the scores is empty.
    public boolean isNearTie() {
        // |p/4a − q/4b| · 100 < 25 / min(a, b), multiplied by a·b / 25: whole numbers, so that no rounding decides
        int apart = Math.abs(first.points() * second.answered() - second.points() * first.answered());
        return isComparable() && apart < Math.max(first.answered(), second.answered());
    }

    private boolean isComparable() {
        return first.answered() > 0 && second.answered() > 0;
    }

    private static long shown(AreaScore score) {
        return Math.round(score.percent().orElseThrow());
    }
}
