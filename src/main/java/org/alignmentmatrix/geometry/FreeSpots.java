package org.alignmentmatrix.geometry;

import java.util.Optional;
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
    private int from; // no earlier cell was free for the last card

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
        Box box = firstFree(width + GAP, height + GAP)
                .map(corner -> new Box(corner.x() + GAP / 2, corner.y() + GAP / 2, width, height))
                .orElseGet(() -> leastCovering(width, height));
        take(box);
        return Matrix.spotIn(room, box.within(room).centre());
    }

    private Optional<Pixel> firstFree(double width, double height) {
        int wide = (int) Math.ceil(width / CELL);
        int high = (int) Math.ceil(height / CELL);
        for (int cell = from; cell < taken.length; cell++) {
            int column = cell % columns;
            int row = cell / columns;
            if (column + wide <= columns && row + high <= rows && isFree(column, row, wide, high)) {
                from = cell;
                return Optional.of(new Pixel(room.x() + column * CELL, room.y() + row * CELL));
            }
        }
        from = taken.length;
        return Optional.empty();
    }

    private boolean isFree(int column, int row, int wide, int high) {
        for (int y = row; y < row + high; y++) {
            for (int x = column; x < column + wide; x++) {
                if (taken[y * columns + x] > 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private Box leastCovering(double width, double height) {
        int wide = (int) Math.ceil(width / CELL);
        int high = (int) Math.ceil(height / CELL);
        Pixel best = new Pixel(room.x(), room.y());
        int least = Integer.MAX_VALUE;
        for (int row = 0; row + high <= rows; row += STRIDE) {
            for (int column = 0; column + wide <= columns; column += STRIDE) {
                int covered = covered(column, row, wide, high);
                if (covered < least) {
                    least = covered;
                    best = new Pixel(room.x() + column * CELL, room.y() + row * CELL);
                }
            }
        }
        return new Box(best.x(), best.y(), width, height);
    }

    private int covered(int column, int row, int wide, int high) {
        int covered = 0;
        for (int y = row; y < row + high; y++) {
            for (int x = column; x < column + wide; x++) {
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
