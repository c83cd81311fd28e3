package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Map;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// Puts cards at places, each at its own, and lays those that moved on top of the others. Locked cards
/// and cards that are no longer on the board are left out.
///
/// @param nudge whether this is one of a run of small steps with the arrow keys, which are undone together
public record MoveCards(Map<CardId, Place> places, boolean nudge) implements Edit {

    public MoveCards {
        places = Map.copyOf(places);
    }

    public static MoveCards to(Map<CardId, Place> places) {
        return new MoveCards(places, false);
    }

    public static MoveCards nudge(Map<CardId, Place> places) {
        return new MoveCards(places, true);
    }

    @Override
    public Caption caption() {
        return Caption.counted("edit.move", places.size());
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.changeAndRaiseCards(places.keySet(), now, this::moved);
    }

    private Card moved(Card card) {
        Place next = places.getOrDefault(card.id(), card.place());
        return card.locked() || next.equals(card.place()) ? card : card.withPlace(next);
    }

    @Override
    public boolean continues(Edit earlier) {
        return nudge && earlier instanceof MoveCards move && move.nudge && move.places.keySet().equals(places.keySet());
    }
}
