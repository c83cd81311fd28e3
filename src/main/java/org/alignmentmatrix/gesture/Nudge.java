package org.alignmentmatrix.gesture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Placed;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// Moves cards by a few pixels with the arrow keys, to any place and not only to those of a grid. A card stays in its quadrant:
/// leaving it is a decision of its own. Several cards keep their distances: they all stop when the first of them meets an edge.
public final class Nudge {

    /// Less is no movement: a place that was read from the picture may differ from itself by a hair.
    private static final double SMALLEST = 1e-6;

    private Nudge() {
    }

    /// @param cards those that are not on the matrix are left out
    /// @param dx pixels to the right
    /// @param dy pixels downwards
    /// @return none if the cards cannot move
    public static Optional<MoveCards> of(Matrix matrix, List<Placed> cards, double dx, double dy) {
        List<Placed> placed = cards.stream().filter(card -> matrix.quadrantAt(card.box().centre()).isPresent()).toList();
        double right = dx;
        double down = dy;
        for (Placed card : placed) {
            Box room = room(matrix, card);
            right = limited(right, room.x() - card.box().x(), room.right() - card.box().right());
            down = limited(down, room.y() - card.box().y(), room.bottom() - card.box().bottom());
        }
        if (placed.isEmpty() || Math.hypot(right, down) < SMALLEST) {
            return Optional.empty();
        }
        Map<CardId, Place> places = new HashMap<>();
        for (Placed card : placed) {
            Box moved = card.box().plus(right, down).within(room(matrix, card));
            matrix.placeOf(moved).ifPresent(place -> places.put(card.id(), place));
        }
        return Optional.of(MoveCards.nudge(places));
    }

    private static Box room(Matrix matrix, Placed card) {
        return matrix.room(matrix.quadrantAt(card.box().centre()).orElseThrow());
    }

    /// @param low how far back the card can go; above 0 if it reaches out there, and then it stays
    /// @param high how far on it can go
    private static double limited(double distance, double low, double high) {
        return Math.clamp(distance, Math.min(0, low), Math.max(0, high));
    }
}
