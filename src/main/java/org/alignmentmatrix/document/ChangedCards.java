package org.alignmentmatrix.document;

import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;

/// Which cards one change of a board is about.
public final class ChangedCards {

    private ChangedCards() {
    }

    /// The cards of the later board that were not there before or were different.
    public static List<CardId> between(Cards before, Cards after) {
        var changed = new ArrayList<CardId>();
        if (before != after) {
            for (int position = 0; position < after.size(); position++) {
                Card card = after.get(position);
                boolean same = position < before.size() && before.get(position) == card; // most cards stay where they are in the order
                if (!same && before.find(card.id()).filter(card::equals).isEmpty()) {
                    changed.add(card.id());
                }
            }
        }
        return changed;
    }
}
