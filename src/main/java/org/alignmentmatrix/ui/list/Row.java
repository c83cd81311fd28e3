package org.alignmentmatrix.ui.list;

import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.geometry.ReadingOrder;
import org.alignmentmatrix.insight.Tally;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Quadrant;

/// A row of the list. Rows do not hold what changes while people type, so they stay equal then.
sealed interface Row {

    /// The heading of the cards that stand at one place.
    record Section(Region region, int count) implements Row {
    }

    /// A card.
    record Entry(CardId id) implements Row {
    }

    /// A part of the board that has a heading.
    sealed interface Region {
        record InQuadrant(Quadrant quadrant) implements Region {
        }

        record InTray() implements Region {
        }

        record Parked() implements Region {
        }
    }

    /// All quadrants, tray and parking lot only if something lies there, each with its cards in reading order.
    static List<Row> of(Cards cards) {
        Tally tally = Tally.of(cards);
        List<Card> ordered = ReadingOrder.of(cards, MatrixLayout.TEMPLATE);
        var rows = new ArrayList<Row>(ordered.size() + 6);
        int next = 0;
        for (int line = 0; line < 2; line++) {
            for (int column = 0; column < 2; column++) {
                Quadrant quadrant = MatrixLayout.TEMPLATE.at(column, line);
                next = add(rows, new Region.InQuadrant(quadrant), ordered, next, tally.count(quadrant));
            }
        }
        if (tally.inTray() > 0) {
            next = add(rows, new Region.InTray(), ordered, next, tally.inTray());
        }
        if (tally.parked() > 0) {
            add(rows, new Region.Parked(), ordered, next, tally.parked());
        }
        return rows;
    }

    private static int add(List<Row> rows, Region region, List<Card> ordered, int from, int count) {
        rows.add(new Section(region, count));
        ordered.subList(from, from + count).forEach(card -> rows.add(new Entry(card.id())));
        return from + count;
    }
}
