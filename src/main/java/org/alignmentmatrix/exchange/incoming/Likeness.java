package org.alignmentmatrix.exchange.incoming;

/// What a file looks like that is no table.
public enum Likeness {
    PICTURE,
    PDF,
    /// A project file of this program: to be opened, not imported.
    BOARD,
    /// JSON of another program.
    JSON,
    /// HTML or another XML, even if the file is called `.xls`.
    WEB_PAGE,
    /// Before 2007, `.xls`.
    OLD_WORKBOOK,
    /// `.xlsb`.
    BINARY_WORKBOOK,
    /// `.ods`.
    OPEN_DOCUMENT,
    /// `.docx`, `.doc`.
    TEXT_DOCUMENT,
    /// `.pptx`, `.ppt`.
    PRESENTATION,
    /// Packed files.
    ARCHIVE,
    SOUND_OR_FILM,
    PROGRAM,
    /// Bytes that are no text.
    UNKNOWN
}
