package org.alignmentmatrix.guide;

import java.time.Instant;
import java.time.LocalDate;
import org.alignmentmatrix.model.Board;

/// What a new board can begin with.
public enum Template {
    /// Nothing.
    BLANK,
    /// The company of [SampleBoard], to try things with.
    SAMPLE,
    /// For a session of both teams: what they are to agree on in the room, and what comes after it.
    WORKSHOP,
    /// For somebody who plans alone: one action for each of the five steps.
    PLAN;

    /// Equal arguments give equal boards.
    ///
    /// @param guide gives the words
    /// @param now when everything on it is made
    /// @param today the day that due dates are counted from
    /// @throws IllegalArgumentException if `today` is so far away that a due date is not allowed
    public Board create(Guide guide, Instant now, LocalDate today) {
        return switch (this) {
            case BLANK -> Board.EMPTY;
            case SAMPLE -> SampleBoard.create(guide, now, today);
            case WORKSHOP -> new BoardToBegin(guide, now, today).workshop();
            case PLAN -> new BoardToBegin(guide, now, today).plan();
        };
    }
}
