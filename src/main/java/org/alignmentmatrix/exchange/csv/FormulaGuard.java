package org.alignmentmatrix.exchange.csv;

/// Keeps spreadsheets from running a text as a formula, in a way that can be taken back exactly.
///
/// A text is *risky* if, after any number of apostrophes and then any number of blanks, it goes on with one of `= + - @`, with
/// the wide form of one of them, or with a tab, a line end or a NUL. Quoting does not help: spreadsheets run `"=1+1"`. A risky
/// text gets one apostrophe in front, unless all of it is a plain number such as `-5`, `+1,5` or `-12.5%`. That is safe as long
/// as a table is read with the delimiter it was written with: read with another one, a cell can begin in the middle of a text.
///
/// | text | guarded |
/// |---|---|
/// | `=1+1` | `'=1+1` |
/// | `'=1+1` | `''=1+1` |
/// | `-5` | `-5` |
/// | `O'Neill` | `O'Neill` |
public final class FormulaGuard {

    private static final char MARK = '\'';

    private FormulaGuard() {
    }

    /// The text as it can stand in a cell.
    ///
    /// @return this very text if it needs no guard
    public static String guard(String text) {
        return isRisky(text, 0) && !isPlainNumber(text) ? MARK + text : text;
    }

    /// The text that [#guard] was given. Only for cells of our own files: others may mean their apostrophes.
    ///
    /// @return this very text if it carries no guard
    public static String unguard(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == MARK && isRisky(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String text, int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == MARK) {
            i++;
        }
        while (i < text.length() && isBlank(text.charAt(i))) {
            i++;
        }
        return i < text.length() && startsFormula(text.charAt(i));
    }

    private static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\u00A0', '\u3000', '\uFEFF', '\u200B' -> true;
            default -> false;
        };
    }

    private static boolean startsFormula(char c) {
        return switch (c) {
            case '=', '+', '-', '@', '\uFF1D', '\uFF0B', '\uFF0D', '\uFF20', '\t', '\r', '\n', '\0' -> true;
            default -> false;
        };
    }

    /// Whether all of a text is `[+-]?\d+([.,]\d+)*%?`. Not done with that expression: it would need a stack as deep as the text
    /// is long.
    private static boolean isPlainNumber(String text) {
        int end = text.endsWith("%") ? text.length() - 1 : text.length();
        int i = end > 0 && (text.charAt(0) == '+' || text.charAt(0) == '-') ? 1 : 0;
        boolean digitBefore = false;
        for (; i < end; i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            if (!digit && !(digitBefore && (c == '.' || c == ','))) {
                return false;
            }
            digitBefore = digit;
        }
        return digitBefore;
    }
}
