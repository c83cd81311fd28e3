package org.alignmentmatrix.ui.compare;

/// Under which heading a difference stands.
enum Group {
    CARDS,
    ANSWERS,
    PLAN,
    BOARD
}
