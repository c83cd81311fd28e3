package org.alignmentmatrix.geometry;

import java.util.Comparator;
import java.util.List;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Spot;

/// The order in which a reader meets the cards: quadrant by quadrant from the top left, in each from the top left; then the
/// tray, then the parking lot.
public final class ReadingOrder {

    /// Cards whose heights differ by less are read from left to right, like words in a line.
    private static final int LINES_PER_QUADRANT = 8;

    private ReadingOrder() {
    }

    public static List<Card> of(Cards cards, MatrixLayout layout) {
        return cards.stream().sorted(comparator(layout)).toList();
    }

    private static Comparator<Card> comparator(MatrixLayout layout) {
        return Comparator.<Card>comparingInt(card -> region(card.place(), layout))
                .thenComparingInt(card -> card.place() instanceof Place.OnMatrix(_, var spot) ? line(spot) : 0)
                .thenComparingDouble(card -> card.place() instanceof Place.OnMatrix(_, var spot) ? spot.u() : 0);
    }

    private static int line(Spot spot) {
        return Math.min((int) (spot.v() * LINES_PER_QUADRANT), LINES_PER_QUADRANT - 1);
    }

    private static int region(Place place, MatrixLayout layout) {
        return switch (place) {
            case Place.OnMatrix(var quadrant, _) -> 2 * layout.row(quadrant) + layout.column(quadrant);
            case Place.Tray _ -> 4;
            case Place.ParkingLot _ -> 5;
        };
    }
}
