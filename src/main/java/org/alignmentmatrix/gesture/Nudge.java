package org.alignmentmatrix.gesture;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;

/// Moves cards by a few pixels with the arrow keys. A card stays in its quadrant: leaving it is a decision of its own.
public final class Nudge {

    private Nudge() {
    }

    /// @param ids cards that are not on the matrix are left out
    /// @param dx pixels to the right
    /// @param dy pixels downwards
    /// @return none if no card can move
    public static Optional<MoveCards> of(Frame frame, Set<CardId> ids, double dx, double dy) {
        Map<CardId, Place> places = new HashMap<>();
        for (CardId id : ids) {
            frame.find(id).ifPresent(card -> nudged(frame, card, dx, dy).ifPresent(place -> places.put(id, place)));
        }
        return places.isEmpty() ? Optional.empty() : Optional.of(MoveCards.nudge(places));
    }

    private static Optional<Place> nudged(Frame frame, CardPlan card, double dx, double dy) {
        Quadrant quadrant = frame.matrix().quadrantAt(card.box().centre()).orElse(null);
        if (quadrant == null) {
            return Optional.empty();
        }
        Box moved = card.box().plus(dx, dy).within(frame.matrix().room(quadrant));
        if (moved.equals(card.box())) { // at the edge already; its place read from the picture might differ by a hair
            return Optional.empty();
        }
        return frame.matrix().placeOf(moved).map(place -> place);
    }
}
