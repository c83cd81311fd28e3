package org.alignmentmatrix.model;

import java.util.Optional;

/// Where a card is: on the matrix, in the tray or in the parking lot.
public sealed interface Place {

    /// Not placed yet.
    Place TRAY = new Tray();

    /// Not now.
    Place PARKING_LOT = new ParkingLot();

    /// The quadrant of a card on the matrix; empty for a card that nobody has placed.
    default Optional<Quadrant> quadrantIfPlaced() {
        return this instanceof OnMatrix(Quadrant quadrant, Spot _) ? Optional.of(quadrant) : Optional.empty();
    }

    /// In a quadrant, at a spot inside it.
    record OnMatrix(Quadrant quadrant, Spot spot) implements Place {
    }

    /// Waiting to be placed.
    record Tray() implements Place {
    }

    /// Put aside on purpose.
    record ParkingLot() implements Place {
    }
}
