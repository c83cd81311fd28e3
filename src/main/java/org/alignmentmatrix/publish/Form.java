package org.alignmentmatrix.publish;

/// A form in which a board leaves the program.
public enum Form {
    /// A table for each kind of thing on the board.
    CSV(".csv"),
    /// One workbook with all tables.
    XLSX(".xlsx"),
    PNG(".png"),
    SVG(".svg"),
    /// The board on one page, then the report.
    PDF(".pdf"),
    HTML(".html"),
    MARKDOWN(".md"),
    /// The project file itself.
    PROJECT(".matrix.json");

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    /// What the names of its files end in, with the dot.
    public String ending() {
        return ending;
    }
}
