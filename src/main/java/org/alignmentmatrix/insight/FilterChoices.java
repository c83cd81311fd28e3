package org.alignmentmatrix.insight;

import java.util.HashMap;
import java.util.Map;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;

/// What a board offers to filter by, and on how many cards each is.
///
/// @param owners the empty one stands for cards without an owner; it has no entry if there are none
/// @param tags the empty one stands for cards without tags; it has no entry if there are none
public record FilterChoices(Map<String, Integer> owners, Map<String, Integer> tags) {

    public FilterChoices {
        owners = Map.copyOf(owners);
        tags = Map.copyOf(tags);
    }

    public static FilterChoices of(Cards cards) {
        var owners = new HashMap<String, Integer>();
        var tags = new HashMap<String, Integer>();
        for (Card card : cards) {
            owners.merge(card.owner(), 1, Integer::sum);
            card.tags().forEach(tag -> tags.merge(tag, 1, Integer::sum));
            if (card.tags().isEmpty()) {
                tags.merge("", 1, Integer::sum);
            }
        }
        return new FilterChoices(owners, tags);
    }
}
