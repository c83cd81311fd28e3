package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cards in rows as a reader sees them, from the top, in each from the left.
record Rows(List<List<Placed>> rows) {

    /// Edges that differ by less are meant to be one line, in pixels.
    private static final double SAME = 0.5;
    /// Gaps that differ by less are meant to be equal, in pixels.
    private static final double EQUAL = 1;

    /// Rows of cards whose upper edges are on one line.
    static Rows exact(List<Placed> cards) {
        return of(cards, 0);
    }

    /// Rows of cards that begin above the middle of the uppermost card in their row.
    static Rows rough(List<Placed> cards) {
        return of(cards, 0.5);
    }

    /// @param share of the uppermost card's height
    private static Rows of(List<Placed> cards, double share) {
        var rows = new ArrayList<List<Placed>>();
        List<Placed> row = List.of();
        double end = Double.NEGATIVE_INFINITY;
        for (Placed card : sorted(cards, Comparator.comparingDouble(placed -> placed.box().y()))) {
            if (card.box().y() >= end) {
                row = new ArrayList<>();
                rows.add(row);
                end = card.box().y() + Math.max(SAME, share * card.box().height());
            }
            row.add(card);
        }
        rows.replaceAll(found -> sorted(found, Comparator.comparingDouble(placed -> placed.box().x())));
        return new Rows(rows);
    }

    private static List<Placed> sorted(List<Placed> cards, Comparator<Placed> order) {
        return cards.stream().sorted(order).toList();
    }

    List<Placed> inOrder() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /// Whether all begin at the same left edge inside the room and all gaps are equal, those in the rows and those between them.
    boolean areEven(Box room) {
        double across = Double.NaN;
        double down = Double.NaN;
        double left = rows.isEmpty() ? 0 : rows.getFirst().getFirst().box().x();
        double bottom = Double.NaN; // of the row above
        for (List<Placed> row : rows) {
            Box first = row.getFirst().box();
            double gap = first.y() - bottom;
            down = Double.isNaN(down) ? gap : down;
            if (Math.abs(first.x() - left) >= SAME || isUneven(gap, down)) {
                return false;
            }
            for (int i = 1; i < row.size(); i++) {
                double between = row.get(i).box().x() - row.get(i - 1).box().right();
                across = Double.isNaN(across) ? between : across;
                if (isUneven(between, across)) {
                    return false;
                }
            }
            bottom = row.stream().mapToDouble(placed -> placed.box().bottom()).max().orElseThrow();
        }
        return inOrder().stream().allMatch(card -> isInside(card.box(), room));
    }

    /// @param gap not a number before the first row
    private static boolean isUneven(double gap, double usual) {
        return gap < -1e-6 || Math.abs(gap - usual) > EQUAL;
    }

    private static boolean isInside(Box box, Box room) {
        return box.x() > room.x() - SAME && box.right() < room.right() + SAME
                && box.y() > room.y() - SAME && box.bottom() < room.bottom() + SAME;
    }
}
