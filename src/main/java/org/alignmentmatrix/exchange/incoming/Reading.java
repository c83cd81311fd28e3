package org.alignmentmatrix.exchange.incoming;

import java.util.List;

/// How a table was read. Showing it lets people see why something looks wrong, and change it with [Choices].
public sealed interface Reading {

    /// The number of the row with the names of the columns, [Choices#NO_HEADER] if there is none; what stood above it was left out.
    int headerRow();

    /// A text file.
    ///
    /// @param byteOrderMark whether the file itself says its encoding
    record Text(Encoding encoding, boolean byteOrderMark, Delimiter delimiter, int headerRow) implements Reading {
    }

    /// One sheet of a workbook.
    ///
    /// @param sheets the names of all sheets with cells, in their order, at least one
    /// @param sheet the one that was read
    record Workbook(List<String> sheets, String sheet, int headerRow) implements Reading {
        public Workbook {
            sheets = List.copyOf(sheets);
        }
    }

    /// Cells from the clipboard.
    record Pasted(int headerRow) implements Reading {
    }
}
