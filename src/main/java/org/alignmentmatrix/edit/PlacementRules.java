package org.alignmentmatrix.edit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Stacks;

/// What every edit that moves or removes cards keeps to.
final class PlacementRules {

    private PlacementRules() {
    }

    /// Whether a card can be taken from where it is to a place: it must not be locked, and while the placement is frozen nothing
    /// comes onto the matrix, leaves it or moves on it.
    static boolean mayMove(Board board, Card card, Place next) {
        boolean frozen = board.frozen() && (card.place() instanceof Place.OnMatrix || next instanceof Place.OnMatrix);
        return !card.locked() && !frozen;
    }

    /// Whether all cards of a stack can be taken to a place.
    static boolean mayMove(Board board, List<Card> stack, Place next) {
        return stack.stream().allMatch(card -> mayMove(board, card, next));
    }

    /// The cards of the stack that a card is the top of; the card alone if it lies on a stack itself or is by itself.
    static List<Card> carried(Card card, Cards cards, Stacks stacks) {
        return card.stackedOn() != null || stacks.isEmpty() ? List.of(card)
                : stacks.members(card.id()).stream().map(cards::find).flatMap(Optional::stream).toList();
    }

    /// The cards with another top on each stack whose top is leaving: the one with the lowest number of those that remain.
    ///
    /// Nobody did anything to those that remain, so they do not note the time.
    static Cards withNewTops(Cards cards, Set<CardId> leaving) {
        Stacks stacks = Stacks.of(cards);
        if (stacks.isEmpty()) {
            return cards;
        }
        Map<CardId, CardId> tops = new HashMap<>();
        for (CardId id : leaving) {
            if (!stacks.isStacked(id)) {
                List<CardId> rest = stacks.members(id).stream().filter(member -> !leaving.contains(member)).toList();
                rest.forEach(member -> tops.put(member, rest.getFirst()));
            }
        }
        return cards.change(tops.keySet(), card -> {
            CardId top = tops.get(card.id());
            return card.withStackedOn(card.id().equals(top) ? null : top);
        });
    }
}
