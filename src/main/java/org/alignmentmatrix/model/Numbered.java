package org.alignmentmatrix.model;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How ids with a letter and a number are written and read, such as `C-007`. They carry a letter so that no spreadsheet eats
/// their zeros.
final class Numbered {

    /// The highest number of an id.
    static final int MAX = 999_999_999;

    private static final Pattern DIGITS = Pattern.compile(".-([0-9]{3,9})");

    private Numbered() {
    }

    /// @param what is numbered, as the beginning of the message
    /// @throws IllegalArgumentException if the number is outside 1 to [#MAX]
    static void require(String what, int number) {
        if (number < 1 || number > MAX) {
            throw new IllegalArgumentException("%s must be from 1 to %d, but is %d".formatted(what, MAX, number));
        }
    }

    static String text(char letter, int number) {
        String digits = Integer.toString(number);
        return letter + "-" + "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    }

    /// Reads what [#text] writes; anything else, `C-7` for `C-007` included, gives nothing.
    static Optional<Integer> parse(char letter, String text) {
        Matcher matcher = DIGITS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return number >= 1 && text(letter, number).equals(text) ? Optional.of(number) : Optional.empty();
    }
}
