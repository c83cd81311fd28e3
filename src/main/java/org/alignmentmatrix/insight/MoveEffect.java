package org.alignmentmatrix.insight;

import java.util.Optional;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;

/// What a move changed for a card, whichever layout the board is shown in.
public sealed interface MoveEffect {

    /// How one of the two, common goals or coordinated efforts, came out of a move between quadrants.
    enum Change {
        NOW_YES,
        NOW_NO,
        STILL_YES,
        STILL_NO;

        private static Change between(boolean before, boolean after) {
            if (before == after) {
                return after ? STILL_YES : STILL_NO;
            }
            return after ? NOW_YES : NOW_NO;
        }

        /// How it is after the move.
        public boolean holds() {
            return this == NOW_YES || this == STILL_YES;
        }
    }

    /// From one quadrant to another; at least one of goals and efforts changes.
    record Moved(Quadrant from, Quadrant to) implements MoveEffect {

        /// @throws IllegalArgumentException if both are the same quadrant
        public Moved {
            if (from == to) {
                throw new IllegalArgumentException("A move must lead to another quadrant, but stays in " + to);
            }
        }

        /// Whether the teams' goals are aligned.
        public Change goals() {
            return Change.between(from.aligned(), to.aligned());
        }

        /// Whether the teams' efforts are coordinated.
        public Change efforts() {
            return Change.between(from.coordinated(), to.coordinated());
        }
    }

    /// From the tray or the parking lot into a quadrant, which says what holds for the card now.
    record Placed(Quadrant to) implements MoveEffect {
    }

    /// Into the tray, from a quadrant or the parking lot.
    record TakenToTray() implements MoveEffect {
    }

    /// Into the parking lot, from a quadrant or the tray.
    record Parked() implements MoveEffect {
    }

    /// Still in the same quadrant, in the tray or in the parking lot; at most its spot there is another.
    record Stayed() implements MoveEffect {
    }

    static MoveEffect between(Place from, Place to) {
        return switch (to) {
            case Place.OnMatrix(Quadrant quadrant, _) -> intoQuadrant(from.quadrantIfPlaced(), quadrant);
            case Place.Tray _ -> from instanceof Place.Tray ? new Stayed() : new TakenToTray();
            case Place.ParkingLot _ -> from instanceof Place.ParkingLot ? new Stayed() : new Parked();
        };
    }

    private static MoveEffect intoQuadrant(Optional<Quadrant> from, Quadrant to) {
        if (from.isEmpty()) {
            return new Placed(to);
        }
        Quadrant before = from.get();
        return before == to ? new Stayed() : new Moved(before, to);
    }
}
