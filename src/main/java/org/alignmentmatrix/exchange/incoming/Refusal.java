package org.alignmentmatrix.exchange.incoming;

import java.util.List;

/// Why nothing was read from a file or from the clipboard. The words for people are made from it in one place, by a `switch` over
/// these cases.
public sealed interface Refusal {

    /// @param bytes the length of the file
    record TooLarge(long bytes, long limit) implements Refusal {
    }

    /// A workbook that unpacks to far more than a table needs, as some do that are made to stop programs.
    ///
    /// @param limit bytes
    record Bomb(long limit) implements Refusal {
    }

    /// @param rows all there are below the header
    record TooManyRows(long rows, int limit) implements Refusal {
    }

    /// @param row the number of the first row with so many
    record TooManyColumns(int row, int columns, int limit) implements Refusal {
    }

    /// Too many rows and columns together.
    record TooManyCells(int limit) implements Refusal {
    }

    /// @param row its number
    /// @param column 0 for the first
    /// @param limit UTF-16 units
    record CellTooLong(int row, int column, int limit) implements Refusal {
    }

    /// There is not one cell with a text.
    record Empty() implements Refusal {
    }

    /// Something else than a table.
    record NotATable(Likeness looksLike) implements Refusal {
    }

    /// A workbook with a password.
    record Locked() implements Refusal {
    }

    /// It begins like a workbook, but is broken.
    ///
    /// @param part the part of the workbook, such as `xl/workbook.xml`; empty for the file as a whole
    /// @param found what is wrong there, in technical words
    record Damaged(String part, String found) implements Refusal {
    }

    /// The sheet that was chosen is not there, or holds no cells.
    ///
    /// @param sheets the names of those that hold cells
    record NoSuchSheet(String sheet, List<String> sheets) implements Refusal {
        public NoSuchSheet {
            sheets = List.copyOf(sheets);
        }
    }
}
