package org.alignmentmatrix.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a text into records and these into cells. Lines end in CR, LF or CRLF; a cell in quotation marks may hold delimiters, line
/// ends and, doubled, quotation marks. Blanks around such a cell do not count.
///
/// Files made by hand break these rules. A quotation mark inside a plain cell is a character like others. What follows a closed
/// quotation up to the next delimiter belongs to the cell, and one that is never closed is a character; both are [told][#stray].
/// Each character is looked at a few times at most, whatever the text: only one quotation can be open up to the end, because all
/// quotation marks behind it stand in pairs, and a cell that begins with pairs is closed at once.
final class TextRecords {

    private static final int NONE = -1;

    private final String text;
    private final char delimiter;
    private final boolean copied;
    private int at;
    private int number;
    private int width;
    private int stray;

    /// @param copied from a spreadsheet by way of the clipboard: what is not closed properly was never meant as a quotation, because
    ///     spreadsheets quote only the cells that need it
    TextRecords(String text, char delimiter, boolean copied) {
        this.text = text;
        this.delimiter = delimiter;
        this.copied = copied;
    }

    /// The cells of the next record up to the last one that is not empty; null at the end.
    @Nullable List<String> next() {
        if (at >= text.length()) {
            return null;
        }
        var cells = new ArrayList<String>();
        number++;
        stray = NONE;
        int column = 0;
        while (true) {
            String cell = cell(column);
            if (!cell.isEmpty()) {
                if (column >= Limits.COLUMNS) {
                    throw Stopped.because(new Refusal.TooManyColumns(number, column + 1, Limits.COLUMNS));
                }
                while (cells.size() < column) {
                    cells.add("");
                }
                cells.add(cell);
            }
            column++;
            if (at >= text.length() || text.charAt(at) != delimiter) {
                break;
            }
            at++;
        }
        width = column;
        skipLineEnd();
        return cells;
    }

    /// The number of the record that was read last, 1 for the first; blank ones count, as they do in a spreadsheet.
    int number() {
        return number;
    }

    /// How many cells that record has, empty ones at its end included.
    int width() {
        return width;
    }

    /// The column of the first quotation in that record that does not end as it should; negative if there is none.
    int stray() {
        return stray;
    }

    private void skipLineEnd() {
        if (at < text.length()) {
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
    }

    private String cell(int column) {
        int quote = at;
        while (quote < text.length() && text.charAt(quote) == ' ') {
            quote++;
        }
        boolean quoted = quote < text.length() && text.charAt(quote) == '"';
        @Nullable String cell = quoted ? quoted(quote + 1, column) : null;
        return cell != null ? cell : plain(at, column);
    }

    /// @return null if it is no quotation; then nothing was read
    private @Nullable String quoted(int start, int column) {
        var cell = new StringBuilder();
        int from = start;
        while (true) {
            int quote = text.indexOf('"', from);
            int end = quote == NONE ? text.length() : quote;
            if (end - from + cell.length() > Limits.CELL) {
                if (copied) {
                    return null;
                }
                throw Stopped.because(new Refusal.CellTooLong(number, column, Limits.CELL));
            }
            if (quote == NONE) {
                return notQuoted(column);
            }
            cell.append(text, from, quote);
            from = quote + 1;
            if (from == text.length() || text.charAt(from) != '"') {
                return afterQuote(from, column, cell);
            }
            cell.append('"');
            from++;
        }
    }

    private @Nullable String afterQuote(int from, int column, StringBuilder cell) {
        int next = from;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (!endsCell(next)) {
            if (copied) {
                return null;
            }
            notQuoted(column);
            return cell.append(plain(from, column)).toString();
        }
        at = next;
        return cell.toString();
    }

    private @Nullable String notQuoted(int column) {
        if (!copied && stray == NONE) {
            stray = column;
        }
        return null;
    }

    private String plain(int start, int column) {
        int end = start;
        while (!endsCell(end)) {
            end++;
        }
        if (end - start > Limits.CELL) {
            throw Stopped.because(new Refusal.CellTooLong(number, column, Limits.CELL));
        }
        at = end;
        return text.substring(start, end);
    }

    private boolean endsCell(int place) {
        if (place >= text.length()) {
            return true;
        }
        char c = text.charAt(place);
        return c == delimiter || c == '\n' || c == '\r';
    }
}
