package org.alignmentmatrix.model;

import java.util.Optional;

/// The name of a card in files and spreadsheets, such as `C-007`. It carries a letter so that no spreadsheet eats its zeros,
/// it never changes, and it is not used again after the card is gone.
///
/// @param number 1 to [#MAX]
public record CardId(int number) implements Comparable<CardId> {

    /// The highest number a card can have.
    public static final int MAX = Numbered.MAX;

    private static final char LETTER = 'C';

    /// @throws IllegalArgumentException if the number is outside 1 to [#MAX]
    public CardId {
        Numbered.require("A card number", number);
    }

    /// Reads what [#toString()] writes; anything else, `C-7` for `C-007` included, gives nothing.
    public static Optional<CardId> parse(String text) {
        return Numbered.parse(LETTER, text).map(CardId::new);
    }

    @Override
    public int compareTo(CardId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Numbered.text(LETTER, number);
    }
}
