package org.alignmentmatrix.exchange.incoming;

import java.util.List;

/// A table as it came: a header and rows of text. Every row has as many cells as the header; what a row had too few or too many of
/// is told in `troubles`, and cells beyond the header are kept in columns with an empty name.
///
/// Cells of workbooks hold what people would read there: numbers without exponents and with a decimal point, shares as `50%` if they
/// are shown so, days as ISO days, moments as `2026-11-22 14:03:00`, truths as 1 and 0, an empty text for nothing. Cells of text files
/// and of the clipboard are as they stand there. Texts are not cleaned and not freed from formula guards yet.
///
/// Blank rows are left out.
///
/// @param source the name of the file, empty for the clipboard
/// @param form what it was read from
/// @param header the names of the columns as they stand there; may be empty or stand twice
/// @param troubles what looked odd, by row; reading went on
public record RawTable(String source, Form form, List<String> header, List<Row> rows, List<Trouble> troubles) {

    /// What a table is read from. It tells where texts may carry the apostrophe that keeps spreadsheets from running them.
    public enum Form {
        /// Delimited text; our own carries it.
        TEXT,
        /// A workbook: cells there have types, so a text needs no apostrophe, and the ones that are there are meant.
        WORKBOOK,
        /// Cells from the clipboard: no program shows an apostrophe there that it does not need, so all are such.
        CLIPBOARD
    }

    public RawTable {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        troubles = List.copyOf(troubles);
    }

    /// @param number where people find it: the number of the row in a spreadsheet, 1 for the first; the header and blank rows count
    /// @param cells as many as there are columns
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /// Something odd in a row.
    public sealed interface Trouble {

        /// The number of the row, see [Row#number].
        int row();

        /// Fewer cells than the header.
        record TooFew(int row, int found, int expected) implements Trouble {
        }

        /// More cells than the header; the others are kept.
        record TooMany(int row, int found, int expected) implements Trouble {
        }

        /// A cell whose value is an error in the spreadsheet, such as `#REF!`; it stands as an empty cell.
        ///
        /// @param column 0 for the first
        record BrokenCell(int row, int column, String shown) implements Trouble {
        }

        /// A formula whose value the file does not hold; it stands as an empty cell.
        ///
        /// @param column 0 for the first
        record NoValue(int row, int column) implements Trouble {
        }

        /// A quotation mark that is never closed, or goes on after it was closed. Read as best it can be: rows near it may be wrong.
        ///
        /// @param column 0 for the first
        record StrayQuote(int row, int column) implements Trouble {
        }
    }
}
