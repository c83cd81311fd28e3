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
        return nudge && earlier instanceof MoveCards move && move.nudge && move.places.keySet().equals(places.keySet());
    }
}
