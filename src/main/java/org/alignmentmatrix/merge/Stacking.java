package org.alignmentmatrix.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// Puts stacks in order that two copies changed in ways that do not fit together. Sound stacks stay as they are.
final class Stacking {

    /// Cards whose top is gone and that lie in the same place.
    private record Orphans(CardId top, Place place) {
    }

    private final Map<Integer, Card> cards;

    private Stacking(Map<Integer, Card> cards) {
        this.cards = cards;
    }

    /// Each card ends up on the top card of its stack, in the place of that one. If the top is gone, the card with the lowest number
    /// of those that lie in the same place becomes the top, as it does when a top is deleted. If cards lie on each other in a circle,
    /// the one with the lowest number becomes the top.
    static void repair(Map<Integer, Card> cards) {
        if (cards.values().stream().anyMatch(card -> card.stackedOn() != null)) {
            var stacking = new Stacking(cards);
            stacking.crownOrphans();
            stacking.putOnTops();
        }
    }

    private void crownOrphans() {
        var crowned = new HashMap<Orphans, CardId>();
        for (Card card : cards.values().stream().sorted(Comparator.comparing(Card::id)).toList()) {
            CardId on = card.stackedOn();
            if (on != null && !cards.containsKey(on.number())) {
                CardId top = crowned.putIfAbsent(new Orphans(on, card.place()), card.id());
                cards.put(card.id().number(), card.withStackedOn(top));
            }
        }
    }

    private void putOnTops() {
        var tops = new HashMap<CardId, CardId>();
        for (Card card : cards.values()) {
            tops.put(card.id(), topOf(card));
        }
        tops.forEach((id, top) -> {
            Card card = card(id);
            Card lain = id.equals(top) ? card.withStackedOn(null) : card.withStackedOn(top).withPlace(card(top).place());
            if (!lain.equals(card)) {
                cards.put(id.number(), lain);
            }
        });
    }

    /// The card that a card lies on in the end; of a circle the one with the lowest number.
    private CardId topOf(Card card) {
        var path = new ArrayList<CardId>();
        CardId at = card.id();
        while (!path.contains(at)) {
            path.add(at);
            CardId on = card(at).stackedOn();
            if (on == null) {
                return at;
            }
            at = on;
        }
        return Collections.min(path.subList(path.indexOf(at), path.size()));
    }

    private Card card(CardId id) {
        return Objects.requireNonNull(cards.get(id.number()));
    }
}
