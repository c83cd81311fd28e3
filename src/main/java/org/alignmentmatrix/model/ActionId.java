package org.alignmentmatrix.model;

import java.util.Optional;

/// The name of an action in files, such as `A-007`. It never changes and is not used again.
///
/// @param number 1 to 999 999 999
public record ActionId(int number) implements Comparable<ActionId> {

    private static final char LETTER = 'A';

    /// @throws IllegalArgumentException if the number is outside its range
    public ActionId {
        Numbered.require("The number of an action", number);
    }

    /// Reads what [#toString()] writes; anything else gives nothing.
    public static Optional<ActionId> parse(String text) {
        return Numbered.parse(LETTER, text).map(ActionId::new);
    }

    @Override
    public int compareTo(ActionId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Numbered.text(LETTER, number);
    }
}
