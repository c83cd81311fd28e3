package org.alignmentmatrix.model;

import java.text.BreakIterator;
import java.util.Locale;

/// Which characters a board may hold, and how other text is made fit on its way in.
///
/// Allowed is every Unicode character but control characters (a line feed and a tab are allowed in texts of several lines),
/// lone surrogates and U+FFFE/U+FFFF, which no XML file can carry. Emoji, all scripts and marks of direction are allowed.
public final class PlainText {

    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {
    }

    /// A text made fit for a board.
    ///
    /// Line ends made uniform are not counted: nobody sees a difference.
    ///
    /// @param removed how many control characters and characters that no XML file can carry were left out
    /// @param replaced how many lone surrogates, halves of characters, became U+FFFD
    public record Cleaned(String text, int removed, int replaced) {

        /// How many characters are not as they were.
        public int changed() {
            return removed + replaced;
        }
    }

    /// Makes a text fit: CR and CRLF become LF, control characters go, lone surrogates become U+FFFD.
    ///
    /// @param lines whether the text may have several lines; if not, line feeds and tabs become spaces
    public static Cleaned clean(String text, boolean lines) {
        var clean = new StringBuilder(text.length());
        int removed = 0;
        int replaced = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int width = Character.charCount(c);
            if (c == '\r') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    width = 2;
                }
                c = '\n';
            }
            if (c == '\n' || c == '\t') {
                clean.append(lines ? (char) c : ' ');
            } else if (isSurrogate(c)) {
                clean.append(REPLACEMENT);
                replaced++;
            } else if (isForbidden(c)) {
                removed++;
            } else {
                clean.appendCodePoint(c);
            }
            i += width;
        }
        return new Cleaned(clean.toString(), removed, replaced);
    }

    /// The longest beginning of a text that has at most `limit` characters and ends between two characters as people see
    /// them (grapheme clusters): an emoji or an accented letter is kept whole or left out.
    ///
    /// @param limit in UTF-16 units, 0 or more
    public static String head(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text.substring(0, Math.min(text.length(), limit + 2))); // a border depends on no more than the next character
        return text.substring(0, graphemes.isBoundary(limit) ? limit : graphemes.preceding(limit));
    }

    /// The border before a place in a text, between two characters as people see them (grapheme clusters).
    ///
    /// @param at above 0, at most the length of the text
    public static int borderBefore(String text, int at) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        return graphemes.preceding(at);
    }

    /// Checks a text that goes into a board.
    ///
    /// @param name what the text is called in the message
    /// @param limit the greatest length in characters (UTF-16 units)
    /// @param lines whether it may have several lines
    /// @throws IllegalArgumentException if the text is too long or not [clean][#clean]
    static void require(String name, String text, int limit, boolean lines) {
        if (text.length() > limit) {
            throw new IllegalArgumentException("%s must have at most %d characters, but has %d".formatted(name, limit, text.length()));
        }
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean lineOrTab = lines && (c == '\n' || c == '\t');
            if (!lineOrTab && (isForbidden(c) || isSurrogate(c))) {
                throw new IllegalArgumentException("%s must not hold the character U+%04X (at %d)".formatted(name, c, i));
            }
            i += Character.charCount(c);
        }
    }

    private static boolean isSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isForbidden(int c) {
        return c < 0x20 || c >= 0x7F && c <= 0x9F || c == 0xFFFE || c == 0xFFFF;
    }
}
