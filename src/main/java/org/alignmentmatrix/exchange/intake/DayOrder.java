package org.alignmentmatrix.exchange.intake;

/// How days in figures such as `03/04/26` are written in a table.
public enum DayOrder {
    /// 3 April.
    DAY_FIRST,
    /// 4 March.
    MONTH_FIRST,
    /// Nobody has said it yet: days that can be read in both ways are not read.
    ASK
}
