package org.alignmentmatrix.exchange.csv;

/// A table, ready to be written to disk.
///
/// @param name the name of the file, such as `cards.csv`
/// @param bytes all of the file; shared, not to be changed
/// @param rows how many rows there are below the header
/// @param guarded how many cells got an apostrophe from [FormulaGuard]
public record CsvFile(String name, byte[] bytes, int rows, int guarded) {
}
