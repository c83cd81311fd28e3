package org.alignmentmatrix.insight;

import org.alignmentmatrix.model.Quadrant;

/// What most cards on the matrix can have in common.
public enum Tendency {
    ALIGNED,
    MISALIGNED,
    COORDINATED,
    UNCOORDINATED;

    /// The fewest cards on the matrix of which one can speak as most.
    public static final int LEAST_CARDS = 3;

    /// Whether a card that stands there is one of those.
    public boolean holds(Quadrant quadrant) {
        return switch (this) {
            case ALIGNED -> quadrant.aligned();
            case MISALIGNED -> !quadrant.aligned();
            case COORDINATED -> quadrant.coordinated();
            case UNCOORDINATED -> !quadrant.coordinated();
        };
    }

    /// Whether more than half of the cards on the matrix are so, and there are at least [#LEAST_CARDS] on it.
    boolean isThatOfMost(Tally tally) {
        int holding = 0;
        for (Quadrant quadrant : Quadrant.values()) {
            holding += holds(quadrant) ? tally.count(quadrant) : 0;
        }
        return tally.placed() >= LEAST_CARDS && 2 * holding > tally.placed();
    }
}
