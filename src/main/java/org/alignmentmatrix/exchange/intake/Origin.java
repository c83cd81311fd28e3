package org.alignmentmatrix.exchange.intake;

/// Which program a table comes from, as far as its header tells.
public enum Origin {
    /// `cards.csv` or the sheet of that name, as this program writes it.
    OURS,
    TRELLO,
    JIRA,
    ASANA,
    PLANNER,
    PRIORITY_MATRIX,
    /// Somebody's own table, or a program that is not known here.
    UNKNOWN
}
