package org.alignmentmatrix.exchange.incoming;

import org.jspecify.annotations.Nullable;

/// What a person has said about how to read a file; where they said nothing, it is found out.
///
/// @param encoding for a text file; null: found out or [asked for][Outcome.AskEncoding]
/// @param delimiter for a text file; null: the one that cuts the first rows most evenly
/// @param sheet the name of a sheet of a workbook; null: the one called like cards, else the first visible one with a header
/// @param headerRow the [number][RawTable.Row#number] of the row with the names of the columns, 0 if there is none; null: the first
///     row that is not blank and no title above a wider table
public record Choices(@Nullable Encoding encoding, @Nullable Delimiter delimiter, @Nullable String sheet, @Nullable Integer headerRow) {

    /// Nothing was said.
    public static final Choices NONE = new Choices(null, null, null, null);

    /// There is no header: all columns have empty names, and the first row is a row like the others.
    public static final int NO_HEADER = 0;

    public Choices {
        if (headerRow != null && headerRow < 0) {
            throw new IllegalArgumentException("the header row must be 0 or more, but is " + headerRow);
        }
    }

    public Choices withEncoding(@Nullable Encoding next) {
        return new Choices(next, delimiter, sheet, headerRow);
    }

    public Choices withDelimiter(@Nullable Delimiter next) {
        return new Choices(encoding, next, sheet, headerRow);
    }

    public Choices withSheet(@Nullable String next) {
        return new Choices(encoding, delimiter, next, headerRow);
    }

    public Choices withHeaderRow(@Nullable Integer next) {
        return new Choices(encoding, delimiter, sheet, next);
    }
}
