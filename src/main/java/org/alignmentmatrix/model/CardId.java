package org.alignmentmatrix.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The name of a card in files and spreadsheets, such as `C-007`. It carries a letter so that no spreadsheet eats its zeros,
/// it never changes, and it is not used again after the card is gone.
///
/// @param number 1 to [#MAX]
public record CardId(int number) implements Comparable<CardId> {

    /// The highest number a card can have.
    public static final int MAX = 999_999_999;

    private static final Pattern TEXT = Pattern.compile("C-([0-9]{3,9})");

    /// @throws IllegalArgumentException if the number is outside 1 to [#MAX]
    public CardId {
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException("A card number must be from 1 to %d, but is %d".formatted(MAX, number));
        }
    }

    /// Reads what [#toString()] writes; anything else, `C-7` for `C-007` included, gives nothing.
    public static Optional<CardId> parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return number >= 1 && new CardId(number).toString().equals(text) ? Optional.of(new CardId(number)) : Optional.empty();
    }

    @Override
    public int compareTo(CardId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        String digits = Integer.toString(number);
        return "C-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }
}
