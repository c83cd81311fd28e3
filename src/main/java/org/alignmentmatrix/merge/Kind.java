package org.alignmentmatrix.merge;

/// What a board holds many of, each with a number of its own.
public enum Kind {
    CARD,
    ACTION,
    GOAL,

    /// A question that people added themselves.
    QUESTION,
    SNAPSHOT
}
