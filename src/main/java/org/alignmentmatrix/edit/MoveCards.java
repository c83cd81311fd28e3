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
/// @param manner what the user did to move them
public record MoveCards(Map<CardId, Place> places, Manner manner) implements Edit {

    /// How cards come to their new places.
    public enum Manner {
        /// By a drag, or by a command that names the place.
        MOVE,
        /// By one of a run of small steps with the arrow keys, which are undone together.
        NUDGE,
        /// By tidying their quadrant.
        TIDY,
        /// By bringing them into one line.
        ALIGN,
        /// By making the gaps between them equal.
        DISTRIBUTE
    }

    public MoveCards {
        places = Map.copyOf(places);
    }

    public static MoveCards to(Map<CardId, Place> places) {
        return new MoveCards(places, Manner.MOVE);
    }

    public static MoveCards nudge(Map<CardId, Place> places) {
        return new MoveCards(places, Manner.NUDGE);
    }

    @Override
    public Caption caption() {
        return switch (manner) {
            case MOVE, NUDGE -> Caption.counted("edit.move", places.size());
            case TIDY -> Caption.of("edit.tidy");
            case ALIGN -> Caption.of("edit.align");
            case DISTRIBUTE -> Caption.of("edit.distribute");
        };
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
        return manner == Manner.NUDGE && earlier instanceof MoveCards move && move.manner == Manner.NUDGE
                && move.places.keySet().equals(places.keySet());
    }
}
