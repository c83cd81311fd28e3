package org.alignmentmatrix.insight;

import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Weights;

/// Makes weights of numbers that do not add up to 100.
public final class WeightBalance {

    private WeightBalance() {
    }

    /// Scales the numbers so that they add up to 100 and keep their proportions as well as whole percents can: all are rounded
    /// down, and the percents then missing go to the largest remainders; of equal ones, to the area further ahead. If all are 0
    /// the areas weigh the same.
    ///
    /// @param percents one for each area, in their order, each 0 or more; they need not add up to anything
    /// @throws IllegalArgumentException if there is not one for each area, or one is below 0
    public static Weights of(int... percents) {
        if (percents.length != Area.values().length) {
            throw new IllegalArgumentException("There must be %d numbers, but there are %d".formatted(
                    Area.values().length, percents.length));
        }
        boolean any = false;
        for (int percent : percents) {
            if (percent < 0) {
                throw new IllegalArgumentException("A weight must not be below 0, but is %d".formatted(percent));
            }
            any |= percent > 0;
        }
        return any ? Weights.of(Shares.wholePercents(percents)) : Weights.EQUAL;
    }
}
