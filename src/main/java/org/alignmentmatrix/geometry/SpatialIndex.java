package org.alignmentmatrix.geometry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.CardId;
import org.jspecify.annotations.Nullable;

/// Finds cards by place: a grid of square cells, each with the positions of the cards that reach into it, in paint order.
public final class SpatialIndex {

    private static final double CELL = 64;

    private final List<? extends CardPlan> cards;
    private final Box area;
    private final int columns;
    private final int rows;
    private final int[] starts; // cell i holds entries[starts[i]] to entries[starts[i + 1]]
    private final int[] entries;
    private @Nullable Positions positions; // made when first asked for

    /// @param area all that is indexed; cards outside it are found through its outermost cells
    /// @param cards in paint order
    public SpatialIndex(Box area, List<? extends CardPlan> cards) {
        this.cards = cards;
        this.area = area;
        this.columns = (int) Math.max(1, Math.ceil(area.width() / CELL));
        this.rows = (int) Math.max(1, Math.ceil(area.height() / CELL));
        int[] counts = new int[columns * rows + 1];
        for (CardPlan card : cards) {
            forCells(card.box(), cell -> counts[cell + 1]++);
        }
        for (int i = 1; i < counts.length; i++) {
            counts[i] += counts[i - 1];
        }
        this.starts = counts;
        this.entries = new int[counts[counts.length - 1]];
        int[] next = counts.clone();
        for (int i = 0; i < cards.size(); i++) {
            int position = i;
            forCells(cards.get(i).box(), cell -> entries[next[cell]++] = position);
        }
    }

    /// What is indexed.
    Box area() {
        return area;
    }

    /// @return the position of the topmost card at a point, -1 if there is none
    int topmostAt(Pixel point) {
        int cell = row(point.y()) * columns + column(point.x());
        for (int i = starts[cell + 1] - 1; i >= starts[cell]; i--) {
            if (cards.get(entries[i]).box().contains(point)) {
                return entries[i];
            }
        }
        return -1;
    }

    /// @return the positions of all cards that a box overlaps, rising
    IntStream touching(Box box) {
        int left = column(box.x());
        int right = column(box.right());
        int top = row(box.y());
        int bottom = row(box.bottom());
        int[] found = new int[64];
        int count = 0;
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                int cell = row * columns + column;
                for (int i = starts[cell]; i < starts[cell + 1]; i++) {
                    Box card = cards.get(entries[i]).box();
                    // a card that reaches into several cells is taken in the first of them that is looked at
                    if (card.overlaps(box) && column == Math.max(left, column(card.x())) && row == Math.max(top, row(card.y()))) {
                        if (count == found.length) {
                            found = Arrays.copyOf(found, 2 * count);
                        }
                        found[count++] = entries[i];
                    }
                }
            }
        }
        Arrays.sort(found, 0, count);
        return Arrays.stream(found, 0, count);
    }

    /// @return -1 if the card is not here
    int positionOf(CardId id) {
        if (positions == null) {
            positions = Positions.of(cards);
        }
        return positions.of(id);
    }

    /// Where each card is in paint order. Numbers of cards are given one after the other, so a flat array is nearly always the
    /// smallest and by far the fastest map.
    private record Positions(int[] byNumber, Map<CardId, Integer> others) {

        private static final int MOST_NUMBERS = 4; // for each card

        static Positions of(List<? extends CardPlan> cards) {
            int highest = cards.stream().mapToInt(card -> card.id().number()).max().orElse(0);
            int length = Math.min(highest + 1, MOST_NUMBERS * cards.size() + 64);
            int[] byNumber = new int[length];
            Arrays.fill(byNumber, -1);
            Map<CardId, Integer> others = new HashMap<>();
            for (int i = 0; i < cards.size(); i++) {
                CardId id = cards.get(i).id();
                if (id.number() < length) {
                    byNumber[id.number()] = i;
                } else {
                    others.put(id, i);
                }
            }
            return new Positions(byNumber, others);
        }

        int of(CardId id) {
            return id.number() < byNumber.length ? byNumber[id.number()] : others.getOrDefault(id, -1);
        }
    }

    private void forCells(Box box, IntConsumer action) {
        int left = column(box.x());
        int right = column(box.right());
        int bottom = row(box.bottom());
        for (int row = row(box.y()); row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                action.accept(row * columns + column);
            }
        }
    }

    private int column(double x) {
        return Math.clamp((int) Math.floor((x - area.x()) / CELL), 0, columns - 1);
    }

    private int row(double y) {
        return Math.clamp((int) Math.floor((y - area.y()) / CELL), 0, rows - 1);
    }

    @Override
    public String toString() {
        return "%d cards in %d×%d cells, %d entries".formatted(cards.size(), columns, rows, Arrays.stream(entries).count());
    }
}
