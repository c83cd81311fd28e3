package org.alignmentmatrix.insight;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;

/// A card whose two sides differ in something.
public record CardClash(Card card, Clashes clashes) {

    private static final Comparator<CardClash> ORDER = comparing((CardClash clash) -> clash.clashes.differing().size()).reversed()
            .thenComparing(clash -> clash.card.id());

    /// All such cards, wherever they are; those that differ in most first, then in the order of their ids.
    public static List<CardClash> among(Cards cards) {
        var found = new ArrayList<CardClash>();
        for (Card card : cards) {
            Clashes clashes = Clashes.of(card.facts());
            if (clashes.result() == Clashes.Result.DIFFERENT) {
                found.add(new CardClash(card, clashes));
            }
        }
        found.sort(ORDER);
        return List.copyOf(found);
    }
}
