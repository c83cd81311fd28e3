package org.alignmentmatrix.exchange.incoming;

/// How much is read from another program. More is refused, never cut.
public final class Limits {

    /// The greatest length of a file, in bytes. Ask for the length of a file before reading it.
    public static final int BYTES = 50 * 1024 * 1024;

    /// The greatest number of bytes that a workbook may unpack to.
    public static final int UNPACKED_BYTES = 200 * 1024 * 1024;

    /// The greatest number of parts in a workbook; a usual one has a few dozen.
    public static final int PARTS = 10_000;

    /// The greatest number of rows below the header.
    public static final int ROWS = 100_000;

    /// The greatest number of columns.
    public static final int COLUMNS = 1_000;

    /// The greatest number of cells, the missing ones of short rows included: a hundred thousand rows of fifty columns.
    public static final int CELLS = 5_000_000;

    /// The greatest length of one cell, in UTF-16 units: a megabyte of plain letters.
    public static final int CELL = 1024 * 1024;

    private Limits() {
    }
}
