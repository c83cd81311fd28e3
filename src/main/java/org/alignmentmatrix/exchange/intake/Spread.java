package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;

/// Spots for cards of which only the quadrant is known: line by line from the top left, where no other card is near; when a quadrant
/// is full, between those that are there. How large a card is on the screen plays no part.
final class Spread {

    /// First with room for whole cards, then for much of each, then for half of that: the spots of a finer grid lie between those before.
    private static final List<Grid> GRIDS =
            List.of(new Grid(2, 3, 0.9), new Grid(5, 7, 0.9), new Grid(10, 14, 0.45), new Grid(20, 28, 0.45));

    private final Map<Quadrant, List<Spot>> taken = new EnumMap<>(Quadrant.class);
    private final Map<Quadrant, int[]> next = new EnumMap<>(Quadrant.class); // grid and position in it; all before is taken

    /// @param near a card is in the way if it is nearer than that, in shares of the distance between two spots
    private record Grid(int columns, int lines, double near) {

        int size() {
            return columns * lines;
        }

        Spot spot(int position) {
            return new Spot((position % columns + 0.5) / columns, (position / columns + 0.5) / lines);
        }

        boolean isNear(Spot one, Spot other) {
            return Math.abs(one.u() - other.u()) * columns < near && Math.abs(one.v() - other.v()) * lines < near;
        }
    }

    Spread(Board board) {
        board.cards().forEach(card -> {
            if (card.place() instanceof Place.OnMatrix(Quadrant quadrant, Spot spot)) {
                take(quadrant, spot);
            }
        });
    }

    void take(Quadrant quadrant, Spot spot) {
        taken.computeIfAbsent(quadrant, _ -> new ArrayList<>()).add(spot);
    }

    Spot next(Quadrant quadrant) {
        int[] at = next.computeIfAbsent(quadrant, _ -> new int[2]);
        for (; at[0] < GRIDS.size(); at[0]++, at[1] = 0) {
            Grid grid = GRIDS.get(at[0]);
            while (at[1] < grid.size()) {
                Spot spot = grid.spot(at[1]++);
                if (taken.getOrDefault(quadrant, List.of()).stream().noneMatch(other -> grid.isNear(spot, other))) {
                    take(quadrant, spot);
                    return spot;
                }
            }
        }
        return GRIDS.getLast().spot(at[1]++ % GRIDS.getLast().size()); // over the others, once around and again
    }
}
