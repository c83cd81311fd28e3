package org.alignmentmatrix.exchange.csv;

import java.util.Locale;
import org.alignmentmatrix.exchange.csv.Dialect.DecimalMark;
import org.alignmentmatrix.exchange.csv.Dialect.Delimiter;

/// The dialects that people choose from.
public enum Preset {
    /// What Excel on this computer most likely expects, see [Dialect#excelFor].
    EXCEL_HERE,
    /// For Excel where people write 0.25.
    EXCEL_COMMA,
    /// For Excel where people write 0,25.
    EXCEL_SEMICOLON,
    /// For other programs, see [Dialect#PLAIN].
    PLAIN;

    /// @param here the habits of this computer
    public Dialect dialect(Locale here) {
        return switch (this) {
            case EXCEL_HERE -> Dialect.excelFor(here);
            case EXCEL_COMMA -> new Dialect(Delimiter.COMMA, DecimalMark.POINT, true);
            case EXCEL_SEMICOLON -> new Dialect(Delimiter.SEMICOLON, DecimalMark.COMMA, true);
            case PLAIN -> Dialect.PLAIN;
        };
    }
}
