package org.alignmentmatrix.model;

import java.util.Optional;

/// The name of a question of one's own in files, such as `Q-007`. It never changes and is not used again.
///
/// @param number 1 to 999 999 999
public record OwnId(int number) implements Comparable<OwnId> {

    private static final char LETTER = 'Q';

    /// @throws IllegalArgumentException if the number is outside its range
    public OwnId {
        Numbered.require("The number of an own question", number);
    }

    /// Reads what [#toString()] writes; anything else gives nothing.
    public static Optional<OwnId> parse(String text) {
        return Numbered.parse(LETTER, text).map(OwnId::new);
    }

    @Override
    public int compareTo(OwnId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Numbered.text(LETTER, number);
    }
}
