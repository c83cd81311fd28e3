package org.alignmentmatrix.exchange.xlsx;

import java.util.List;

/// A workbook, ready to be written to disk.
///
/// @param bytes all of the file; shared, not to be changed
/// @param guarded how many cells are marked as text because they look like formulas
/// @param replaced how many characters that no workbook can carry became U+FFFD; a board of its own holds none
/// @param shortened how many texts were too long for a cell and are cut, see [CellText]
/// @param leftOut the names of the tables that have more rows than a sheet can have and are not in it
public record XlsxFile(byte[] bytes, int guarded, int replaced, int shortened, List<String> leftOut) {

    public XlsxFile {
        leftOut = List.copyOf(leftOut);
    }
}
