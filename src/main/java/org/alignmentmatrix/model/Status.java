package org.alignmentmatrix.model;

/// How far a card's work has come. Its name is its id in files; a new card is [#PLANNED].
public enum Status {
    PLANNED,
    IN_PROGRESS,
    BLOCKED,
    DONE;

    /// Whether the work is still to be finished, so that a due date in the past means overdue.
    public boolean isOpen() {
        return this != DONE;
    }
}
