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

    /// Columns and lines, first with much room for each card, then with less.
    private static final List<int[]> GRIDS = List.of(new int[] {5, 7}, new int[] {9, 14}, new int[] {18, 28});

    private final Map<Quadrant, List<Spot>> taken = new EnumMap<>(Quadrant.class);
    private final Map<Quadrant, int[]> next = new EnumMap<>(Quadrant.class); // grid and position in it; all before is taken

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
            int[] grid = GRIDS.get(at[0]);
            while (at[1] < grid[0] * grid[1]) {
                Spot spot = spot(grid, at[1]++);
                if (isFree(quadrant, spot, grid)) {
                    take(quadrant, spot);
                    return spot;
                }
            }
        }
        return spot(GRIDS.getLast(), at[1]++ % (GRIDS.getLast()[0] * GRIDS.getLast()[1])); // over the others, once around and again
    }

    private boolean isFree(Quadrant quadrant, Spot spot, int[] grid) {
        double near = 0.9; // of the distance between two spots of the grid
        return taken.getOrDefault(quadrant, List.of()).stream().noneMatch(other ->
                Math.abs(other.u() - spot.u()) * grid[0] < near && Math.abs(other.v() - spot.v()) * grid[1] < near);
    }

    private static Spot spot(int[] grid, int position) {
        return new Spot((position % grid[0] + 0.5) / grid[0], (position / grid[0] + 0.5) / grid[1]);
    }
}
