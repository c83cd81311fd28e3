package org.alignmentmatrix.geometry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;

/// Finds room for cards in a quadrant: the first places from the top left at which they cover no other card; where there is no
/// such place left, those at which they cover the least.
public final class FreeSpots {

    private static final double CELL = 8;
    /// Between two cards.
    private static final double GAP = 12;
    /// From one try to the next, in cells, where there is no room left.
    private static final int STRIDE = 2;

    private final Box room;
    private final int columns;
    private final int rows;
    private final int[] taken; // how many cards lie over each cell
    private final Map<Size, Integer> from = new HashMap<>(); // no earlier cell is free for cards of that size
    private final Set<Integer> shared = new HashSet<>(); // where cards were laid on others; each gets a corner of its own

    /// How many cells a card needs.
    private record Size(int wide, int high) {

        static Size of(double width, double height) {
            return new Size((int) Math.ceil(width / CELL), (int) Math.ceil(height / CELL));
        }
    }

    /// @param frame whose cards are in the way
    /// @param moving tells which cards are about to leave, and so are not in the way
    public FreeSpots(Frame frame, Quadrant quadrant, Predicate<CardPlan> moving) {
        this.room = frame.matrix().room(quadrant);
        this.columns = (int) (room.width() / CELL);
        this.rows = (int) (room.height() / CELL);
        this.taken = new int[columns * rows];
        frame.cardsTouching(room).stream().filter(moving.negate()).forEach(card -> take(card.box()));
    }

    /// Takes the next free place for a card of this size.
    public Spot next(double width, double height) {
        Box box = firstFree(Size.of(width + GAP, height + GAP))
                .map(corner -> new Box(corner.x() + GAP / 2, corner.y() + GAP / 2, width, height))
                .orElseGet(() -> leastCovering(width, height))
                .within(room);
        take(box);
        return Matrix.spotIn(room, box.centre());
    }

    private Optional<Pixel> firstFree(Size size) {
        for (int cell = from.getOrDefault(size, 0); cell < taken.length; cell++) {
            int column = cell % columns;
            int row = cell / columns;
            if (column + size.wide <= columns && row + size.high <= rows && isFree(column, row, size)) {
                from.put(size, cell);
                return Optional.of(corner(cell));
            }
        }
        from.put(size, taken.length);
        return Optional.empty();
    }

    private Pixel corner(int cell) {
        return new Pixel(room.x() + cell % columns * CELL, room.y() + cell / columns * CELL);
    }

    private boolean isFree(int column, int row, Size size) {
        for (int y = row; y < row + size.high; y++) {
            for (int x = column; x < column + size.wide; x++) {
                if (taken[y * columns + x] > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private Box leastCovering(double width, double height) {
        Size size = Size.of(width, height);
        OptionalInt best = leastCovered(size);
        if (best.isEmpty() && !shared.isEmpty()) { // more cards than corners, so they are given away once more
            shared.clear();
            best = leastCovered(size);
        }
        best.ifPresent(shared::add);
        Pixel corner = best.isPresent() ? corner(best.getAsInt()) : new Pixel(room.x(), room.y());
        return new Box(corner.x(), corner.y(), width, height);
    }

    private OptionalInt leastCovered(Size size) {
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int row = 0; row + size.high <= rows; row += STRIDE) {
            for (int column = 0; column + size.wide <= columns; column += STRIDE) {
                int cell = row * columns + column;
                int covered = shared.contains(cell) ? Integer.MAX_VALUE : covered(column, row, size);
                if (covered < least) {
                    least = covered;
                    best = cell;
                }
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private int covered(int column, int row, Size size) {
        int covered = 0;
        for (int y = row; y < row + size.high; y++) {
            for (int x = column; x < column + size.wide; x++) {
                covered += taken[y * columns + x];
            }
        }
        return covered;
    }

    private void take(Box box) {
        int left = Math.max(0, (int) Math.floor((box.x() - room.x()) / CELL));
        int right = Math.min(columns - 1, (int) Math.floor((box.right() - room.x()) / CELL));
        int top = Math.max(0, (int) Math.floor((box.y() - room.y()) / CELL));
        int bottom = Math.min(rows - 1, (int) Math.floor((box.bottom() - room.y()) / CELL));
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                taken[y * columns + x]++;
            }
        }
    }
}
