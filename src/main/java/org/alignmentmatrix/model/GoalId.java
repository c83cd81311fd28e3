package org.alignmentmatrix.model;

import java.util.Optional;

/// The name of a goal in files, such as `G-007`. It never changes and is not used again.
///
/// @param number 1 to 999 999 999
public record GoalId(int number) implements Comparable<GoalId> {

    private static final char LETTER = 'G';

    /// @throws IllegalArgumentException if the number is outside its range
    public GoalId {
        Numbered.require("The number of a goal", number);
    }

    /// Reads what [#toString()] writes; anything else gives nothing.
    public static Optional<GoalId> parse(String text) {
        return Numbered.parse(LETTER, text).map(GoalId::new);
    }

    @Override
    public int compareTo(GoalId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Numbered.text(LETTER, number);
    }
}
