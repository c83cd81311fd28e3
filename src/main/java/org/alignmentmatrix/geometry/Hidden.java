package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alignmentmatrix.model.CardId;

/// Finds cards that nobody can see because others lie over all of them.
public final class Hidden {

    /// A strip of a card that is narrower is no sight of it, in pixels.
    private static final double SLIVER = 1;

    private Hidden() {
    }

    /// The cards that a drop hides: those that are in sight now and would not be after it, and the dropped ones that others of
    /// them cover.
    ///
    /// @param resting the cards near the drop without the dropped ones, in paint order; a card far away changes nothing
    /// @param dropped where the dropped cards would lie, on top of all others and in paint order
    /// @return in paint order
    public static Set<CardId> byDrop(List<Placed> resting, List<Placed> dropped) {
        var hidden = new LinkedHashSet<CardId>();
        for (int i = 0; i < resting.size(); i++) {
            Placed card = resting.get(i);
            if (dropped.stream().anyMatch(above -> above.box().overlaps(card.box()))) {
                List<Box> left = seen(List.of(card.box()), resting.subList(i + 1, resting.size()));
                if (!left.isEmpty() && seen(left, dropped).isEmpty()) {
                    hidden.add(card.id());
                }
            }
        }
        hidden.addAll(of(dropped));
        return hidden;
    }

    /// The cards that those above them cover.
    ///
    /// @param cards in paint order
    public static Set<CardId> of(List<Placed> cards) {
        var hidden = new LinkedHashSet<CardId>();
        for (int i = 0; i < cards.size(); i++) {
            if (seen(List.of(cards.get(i).box()), cards.subList(i + 1, cards.size())).isEmpty()) {
                hidden.add(cards.get(i).id());
            }
        }
        return hidden;
    }

    /// What is left of some boxes once others lie over them.
    private static List<Box> seen(List<Box> parts, List<Placed> above) {
        List<Box> left = parts;
        for (Placed cover : above) {
            if (left.isEmpty()) {
                return left;
            }
            if (left.stream().anyMatch(cover.box()::overlaps)) {
                var next = new ArrayList<Box>();
                left.forEach(part -> cut(part, cover.box(), next));
                left = next;
            }
        }
        return left;
    }

    /// The parts of a box beside another one: above and below it in full width, then to its left and right.
    private static void cut(Box part, Box cover, List<Box> left) {
        if (!part.overlaps(cover)) {
            left.add(part);
            return;
        }
        double top = Math.max(part.y(), cover.y());
        double bottom = Math.min(part.bottom(), cover.bottom());
        keep(part.x(), part.y(), part.right(), top, left);
        keep(part.x(), bottom, part.right(), part.bottom(), left);
        keep(part.x(), top, cover.x(), bottom, left);
        keep(cover.right(), top, part.right(), bottom, left);
    }

    private static void keep(double x, double y, double right, double bottom, List<Box> left) {
        if (right - x >= SLIVER && bottom - y >= SLIVER) {
            left.add(new Box(x, y, right - x, bottom - y));
        }
    }
}
