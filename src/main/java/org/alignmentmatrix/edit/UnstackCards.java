package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Stacks;

/// Takes cards off their stacks, each to its own place, and lays them on top of the others. If the top of a stack is among them,
/// the card with the lowest number of those that remain becomes the top, in the old place.
///
/// Left out are cards that are no longer on the board or by themselves, locked cards, and, while the placement is frozen, those
/// for which something would change on the matrix.
public record UnstackCards(Map<CardId, Place> places) implements Edit {

    public UnstackCards {
        places = Map.copyOf(places);
    }

    @Override
    public Caption caption() {
        return Caption.counted("edit.unstack", places.size());
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        Cards cards = board.cards();
        Stacks stacks = Stacks.of(cards);
        Set<CardId> leaving = places.entrySet().stream()
                .filter(target -> stacks.size(target.getKey()) > 1)
                .filter(target -> cards.find(target.getKey())
                        .filter(card -> PlacementRules.mayMove(board, card, target.getValue())).isPresent())
                .map(Map.Entry::getKey).collect(Collectors.toSet());
        return board.withCards(PlacementRules.withNewTops(cards, leaving)).changeAndRaiseCards(leaving, now, this::freed);
    }

    private Card freed(Card card) {
        return card.withPlace(places.getOrDefault(card.id(), card.place())).withStackedOn(null);
    }
}
