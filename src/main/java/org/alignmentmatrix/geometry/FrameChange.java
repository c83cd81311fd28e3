package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What must be painted anew when one picture follows another.
public final class FrameChange {

    private FrameChange() {
    }

    /// The boxes that differ. They leave no room for the shadows of cards.
    ///
    /// @return none if the whole picture is another
    public static Optional<List<Box>> between(Frame before, Frame after) {
        if (before == after) {
            return Optional.of(List.of());
        }
        if (!before.matrix().equals(after.matrix()) || before.scale() != after.scale()) {
            return Optional.empty();
        }
        var changed = new ArrayList<Box>();
        for (int i = 0; i < after.quadrants().size(); i++) {
            quadrant(before.quadrants().get(i), after.quadrants().get(i), changed);
        }
        cards(before, after, changed);
        return Optional.of(changed);
    }

    private static void quadrant(QuadrantPlan before, QuadrantPlan after, List<Box> changed) {
        if (before.tint() != after.tint() || !before.hint().equals(after.hint())) {
            changed.add(after.box());
        } else if (!before.equals(after)) {
            changed.add(after.header());
        }
    }

    /// A card is painted anew where it was and where it is, if it looks or lies otherwise or came on top of others.
    private static void cards(Frame before, Frame after, List<Box> changed) {
        int highest = -1;
        int kept = 0;
        for (CardPlan card : after.cards()) {
            int was = before.index().positionOf(card.id());
            if (was < 0) {
                changed.add(card.box());
                continue;
            }
            kept++;
            CardPlan old = before.cards().get(was);
            if (was < highest || old != card && !old.equals(card)) {
                changed.add(old.box());
                changed.add(card.box());
            }
            highest = Math.max(highest, was);
        }
        if (kept < before.cards().size()) {
            before.cards().stream().filter(card -> after.index().positionOf(card.id()) < 0).forEach(card -> changed.add(card.box()));
        }
    }
}
