package org.alignmentmatrix.exchange.xlsx;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alignmentmatrix.exchange.csv.FormulaGuard;

/// A text as a cell of a workbook can hold it.
///
/// A cell takes 32 767 characters (UTF-16 units) and 253 line feeds: the limits of Excel, as its maker documents them. A longer
/// text is cut between two characters that people see and ends with [#CUT].
///
/// @param value what the cell shows
/// @param guarded whether it looks like a formula, so that the cell must be marked as text
/// @param replaced how many characters no XML file can carry; each became U+FFFD
/// @param shortened whether it was cut
public record CellText(String value, boolean guarded, int replaced, boolean shortened) {

    /// The most characters (UTF-16 units) of a cell.
    public static final int LONGEST = 32_767;

    /// The most line feeds of a cell.
    public static final int MOST_LINE_FEEDS = 253;

    /// What a text that was cut ends with.
    public static final String CUT = " […]";

    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern CODED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /// A text of a board or a table, which may hold anything.
    static CellText of(String text) {
        int illegal = illegal(text);
        String clean = illegal == 0 ? text : text.codePoints().map(c -> isLegal(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        int end = fitting(clean);
        String value = end == clean.length() ? clean : clean.substring(0, end) + CUT;
        return new CellText(value, isFormulaLike(value), illegal, end < clean.length());
    }

    /// Whether a cell of a workbook is what a text became that was too long for it. Nobody changed such a text.
    public static boolean isCutOf(String cell, String whole) {
        return cell.endsWith(CUT) && fitting(whole) < whole.length() && cell.equals(of(whole).value());
    }

    /// The value as it stands in the file: there, `_x0041_` would be read as `A`.
    String coded() {
        return value.indexOf('_') < 0 ? value : CODED.matcher(value).replaceAll("_x005F_");
    }

    private static boolean isFormulaLike(String text) {
        return !FormulaGuard.guard(text).equals(text);
    }

    private static int illegal(String text) {
        int illegal = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            illegal += isLegal(c) ? 0 : 1;
            i += Character.charCount(c);
        }
        return illegal;
    }

    private static boolean isLegal(int c) {
        return c == '\t' || c == '\n' || c >= ' ' && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF;
    }

    /// How much of a text fits, [#CUT] included if it is not all.
    private static int fitting(String text) {
        int most = text.length() <= LONGEST ? text.length() : LONGEST - CUT.length();
        int lineFeeds = 0;
        for (int i = 0; i < most; i++) {
            if (text.charAt(i) == '\n' && ++lineFeeds > MOST_LINE_FEEDS) {
                most = i;
            }
        }
        return most == text.length() ? most : border(text, Math.min(most, LONGEST - CUT.length()));
    }

    /// The last place up to here where no character that people see is torn apart.
    private static int border(String text, int here) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text.substring(0, Math.min(text.length(), here + 100)));
        return here == 0 || characters.isBoundary(here) ? here : characters.preceding(here);
    }
}
