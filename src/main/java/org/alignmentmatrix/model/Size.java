package org.alignmentmatrix.model;

/// How large a card is beside the others. It says how much a card matters to the people who placed it, and counts nowhere. Its
/// name is its id in files; a new card is [#MEDIUM].
public enum Size {
    SMALL,
    MEDIUM,
    LARGE
}
