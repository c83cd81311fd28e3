package org.alignmentmatrix.insight;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// Shares of a whole in whole percents that add up to 100.
final class Shares {

    private Shares() {
    }

    /// Rounds all shares down and gives the percents that are then missing to those that lost most by it (largest remainder);
    /// of equals, to the one further ahead.
    ///
    /// @param counts each 0 or more
    /// @return one percent for each count; all 0 if all counts are
    static int[] wholePercents(int... counts) {
        long total = Arrays.stream(counts).asLongStream().sum();
        if (total == 0) {
            return new int[counts.length];
        }
        int[] percents = Arrays.stream(counts).map(count -> (int) (100L * count / total)).toArray();
        IntStream.range(0, counts.length).boxed()
                .sorted(Comparator.comparingLong((Integer i) -> 100L * counts[i] % total).reversed()) // stable: equals keep their order
                .limit(100 - Arrays.stream(percents).sum())
                .forEach(i -> percents[i]++);
        return percents;
    }
}
