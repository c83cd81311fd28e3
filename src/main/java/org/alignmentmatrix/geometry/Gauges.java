package org.alignmentmatrix.geometry;

import java.util.HashMap;
import java.util.Map;
import org.alignmentmatrix.insight.GapNow;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;

/// How far sales and marketing are apart now in what each card made from a gap is about. Two are equal if all gauges show the same,
/// whatever else was answered.
///
/// @param apart 0 to 4 levels; cards without a gauge have no entry
public record Gauges(Map<CardId, Integer> apart) {

    public static final Gauges NONE = new Gauges(Map.of());

    public Gauges {
        apart = Map.copyOf(apart);
    }

    static Gauges of(Cards cards, Checklist checklist) {
        var apart = new HashMap<CardId, Integer>();
        for (Card card : cards) {
            if (card.from() != null) { // hardly any has
                GapNow.apart(card.from(), checklist).ifPresent(levels -> apart.put(card.id(), levels));
            }
        }
        return apart.isEmpty() ? NONE : new Gauges(apart);
    }

    /// The levels a card shows, or [CardPlan.Marks#NO_GAUGE].
    int of(CardId card) {
        return apart.isEmpty() ? CardPlan.Marks.NO_GAUGE : apart.getOrDefault(card, CardPlan.Marks.NO_GAUGE);
    }
}
