package org.alignmentmatrix.exchange.csv;

import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// How the reader of a table wants it written. Lines always end in CRLF; text is always UTF-8. There never is a `sep=` line: it
/// would make Excel overlook the byte order mark and show broken accents.
///
/// @param delimiter what stands between two cells
/// @param decimalMark what stands between the whole and the broken part of a number; a number that holds the delimiter is quoted
/// @param byteOrderMark whether the file begins with one: Excel needs it to see UTF-8, other programs may stumble over it
public record Dialect(Delimiter delimiter, DecimalMark decimalMark, boolean byteOrderMark) {

    /// For programs: comma, decimal point, no byte order mark.
    public static final Dialect PLAIN = new Dialect(Delimiter.COMMA, DecimalMark.POINT, false);

    /// What stands between two cells.
    public enum Delimiter {
        COMMA(','),
        SEMICOLON(';'),
        TAB('\t');

        private final char character;

        Delimiter(char character) {
            this.character = character;
        }

        public char character() {
            return character;
        }
    }

    /// What stands between the whole and the broken part of a number.
    public enum DecimalMark {
        POINT('.'),
        COMMA(',');

        private final char character;

        DecimalMark(char character) {
            this.character = character;
        }

        public char character() {
            return character;
        }
    }

    /// What Excel expects on a computer with these habits: where people write 0,25 a semicolon and a decimal comma, elsewhere a
    /// comma and a decimal point; a byte order mark in both cases. It is a good guess, no more: people can set the delimiter of
    /// their system apart from its language, so show it and let them change it.
    public static Dialect excelFor(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() == ','
                ? new Dialect(Delimiter.SEMICOLON, DecimalMark.COMMA, true)
                : new Dialect(Delimiter.COMMA, DecimalMark.POINT, true);
    }

    public Dialect withDelimiter(Delimiter next) {
        return new Dialect(next, decimalMark, byteOrderMark);
    }

    public Dialect withByteOrderMark(boolean next) {
        return new Dialect(delimiter, decimalMark, next);
    }
}
