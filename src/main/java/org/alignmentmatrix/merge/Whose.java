package org.alignmentmatrix.merge;

/// One of two copies of a board: the one in front of the user, or the other one.
public enum Whose {
    MINE,
    THEIRS
}
