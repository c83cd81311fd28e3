package org.alignmentmatrix.publish;

/// A form in which a board leaves the program.
public enum Form {
    /// A table for each kind of thing on the board.
    CSV,
    /// One workbook with all tables.
    XLSX,
    PNG,
    SVG,
    /// The board on one page, then the report.
    PDF,
    HTML,
    MARKDOWN,
    /// The project file itself.
    PROJECT
}
