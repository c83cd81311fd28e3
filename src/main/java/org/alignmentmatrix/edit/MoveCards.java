package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Stacks;

/// Puts cards at places, each at its own, and lays those that moved on top of the others.
///
/// The top card of a stack takes its stack along. A stacked card leaves its stack, unless the top is named as well: then it goes
/// where the top goes.
///
/// Left out are cards that are no longer on the board, locked cards, stacks with a locked card in them, and, while the placement is
/// frozen, cards that stand on the matrix or would come onto it.
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
        Stacks stacks = Stacks.of(board.cards());
        Map<CardId, Card> moved = HashMap.newHashMap(places.size());
        places.forEach((id, next) -> board.cards().find(id)
                .filter(card -> !next.equals(card.place()))
                .filter(card -> card.stackedOn() == null || !places.containsKey(card.stackedOn()))
                .ifPresent(card -> {
                    List<Card> carried = PlacementRules.carried(card, board.cards(), stacks);
                    if (PlacementRules.mayMove(board, carried, next)) {
                        carried.forEach(one -> moved.put(one.id(), one.withPlace(next).withStackedOn(one == card ? null : id)));
                    }
                }));
        return board.changeAndRaiseCards(moved.keySet(), now, card -> moved.getOrDefault(card.id(), card));
    }

    @Override
    public boolean continues(Edit earlier) {
        return manner == Manner.NUDGE && earlier instanceof MoveCards move && move.manner == Manner.NUDGE
                && move.places.keySet().equals(places.keySet());
    }
}
