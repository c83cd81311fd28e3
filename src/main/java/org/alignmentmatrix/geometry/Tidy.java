package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Spot;

/// Lays the cards of one quadrant into rows from the top left, in the order in which a reader met them: a card whose corner was
/// above and to the left of another's stays before it.
///
/// Rows begin at the left edge of the room and stand apart as far as the cards in them. If the cards do not all fit, they overlap
/// evenly and as little as their order allows. Cards that stand in such rows already, wherever that is, stay.
public final class Tidy {

    /// Between two cards, widest first; the widest that fits is taken.
    private static final double[] GAPS = {16, 12, 8, 4, 2};
    /// Cards that are off their places by less all stay, because nobody would see them move; in pixels.
    private static final double UNSEEN = 0.5;
    /// If others move, only less is no move.
    private static final double ROUNDING = 0.001;
    private static final int HALVINGS = 40;

    private Tidy() {
    }

    /// @param room the room of the quadrant
    /// @param cards all cards of the quadrant in paint order, which decides between those at the same point
    /// @return the spots of those that are to be moved, none if all is tidy; tidying once more gives none
    public static Map<CardId, Spot> of(Box room, List<Placed> cards) {
        if (Rows.exact(cards).areEven(room) || leaves(room, Rows.exact(cards).inOrder())) {
            return Map.of();
        }
        List<Placed> order = Rows.rough(cards).inOrder();
        List<Box> boxes = boxes(room, order);
        var spots = new HashMap<CardId, Spot>();
        for (int i = 0; i < boxes.size(); i++) {
            if (!isAt(boxes.get(i), order.get(i).box(), ROUNDING)) {
                spots.put(order.get(i).id(), Matrix.spotIn(room, boxes.get(i).centre()));
            }
        }
        return spots;
    }

    /// Whether the cards stand where they would be put: so overlapping rows, too, are tidied once and for all.
    private static boolean leaves(Box room, List<Placed> order) {
        List<Box> boxes = boxes(room, order);
        for (int i = 0; i < boxes.size(); i++) {
            if (!isAt(boxes.get(i), order.get(i).box(), UNSEEN)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAt(Box box, Box other, double tolerance) {
        return Math.abs(box.x() - other.x()) < tolerance && Math.abs(box.y() - other.y()) < tolerance;
    }

    private static List<Box> boxes(Box room, List<Placed> order) {
        Flow flow = flow(room, order.stream().map(card -> noLargerThan(room, card.box())).toList());
        var boxes = new ArrayList<Box>(order.size());
        for (int i = 0; i < order.size(); i++) {
            Box size = order.get(i).box();
            boxes.add(new Box(flow.xs()[i], flow.ys()[i], size.width(), size.height()).within(room));
        }
        return boxes;
    }

    private static Box noLargerThan(Box room, Box box) {
        return new Box(0, 0, Math.min(box.width(), room.width()), Math.min(box.height(), room.height()));
    }

    private static Flow flow(Box room, List<Box> sizes) {
        for (double gap : GAPS) {
            Flow flow = Flow.of(room, sizes, gap, 1);
            if (flow.fits(room)) {
                return flow;
            }
        }
        double fits = 0; // all in one pile
        double high = 1;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (fits + high) / 2;
            if (Flow.of(room, sizes, 0, middle).fits(room)) {
                fits = middle;
            } else {
                high = middle;
            }
        }
        return Flow.of(room, sizes, 0, fits).spread(room);
    }
}
