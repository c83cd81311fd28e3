package org.alignmentmatrix.frames;

import java.util.Arrays;

/// How a series of times is spread, in milliseconds; all zero if there is none.
///
/// @param median half of them are not above it
/// @param p95 of a hundred, five are above it
/// @param p99 of a hundred, one is above it
record Spread(int count, double median, double p95, double p99, double max) {

    static Spread of(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return new Spread(sorted.length, rank(sorted, 0.5), rank(sorted, 0.95), rank(sorted, 0.99), rank(sorted, 1));
    }

    /// The smallest time that this share of them does not exceed: one that was measured, not one between two.
    private static double rank(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
