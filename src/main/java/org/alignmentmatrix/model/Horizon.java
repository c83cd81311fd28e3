package org.alignmentmatrix.model;

/// How far ahead a side looks with a card. Its name is its id in files.
public enum Horizon {
    /// Not said.
    OPEN,
    NOW,
    LONG_TERM
}
