package org.alignmentmatrix.exchange.xlsx;

import org.dhatim.fastexcel.Worksheet;

/// How high a row must be for its texts. Not every program finds that out when it opens a workbook; where nobody does, lines lie on
/// top of each other.
///
/// The lines are estimated from the number of characters. A row shows at most [#MOST_LINES]; all of a longer text shows when its cell is
/// edited.
final class RowHeight {

    private static final int MOST_LINES = 12; // more would push the next row off the screen
    private static final double LINE = 15; // points

    private int lines = 1;

    /// A text that is wrapped in a column.
    ///
    /// @param width of the column, in characters
    void take(String text, double width) {
        int found = 0;
        for (int from = 0; from <= text.length() && found < MOST_LINES; ) {
            int end = text.indexOf('\n', from);
            int stop = end < 0 ? text.length() : end;
            found += Math.max(1, (int) Math.ceil((stop - from) / width));
            from = stop + 1;
        }
        lines = Math.clamp(found, lines, MOST_LINES);
    }

    /// Makes a row as high as its texts need, and begins with the next one.
    void set(Worksheet sheet, int row) {
        if (lines > 1) {
            sheet.rowHeight(row, lines * LINE);
        }
        lines = 1;
    }
}
