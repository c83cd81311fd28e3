package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.jspecify.annotations.Nullable;

/// Puts new cards on top of the others, each at its own place. A card whose id is on the board already is left out. A copy of a
/// stacked card that cannot lie on that stack – its top is not there, is stacked itself or is in another place – is by itself.
public record AddCards(List<Card> cards) implements Edit {

    public AddCards {
        cards = List.copyOf(cards);
    }

    @Override
    public Caption caption() {
        return Caption.counted("edit.add", cards.size());
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        Map<CardId, Card> added = new LinkedHashMap<>();
        for (Card card : cards) {
            if (!board.cards().contains(card.id())) {
                added.putIfAbsent(card.id(), card);
            }
        }
        List<Card> sound = added.values().stream().map(card -> onItsStack(card, added, board.cards())).toList();
        return board.withCards(board.cards().add(sound));
    }

    private static Card onItsStack(Card card, Map<CardId, Card> added, Cards there) {
        CardId on = card.stackedOn();
        if (on == null) {
            return card;
        }
        @Nullable Card top = there.find(on).orElse(added.get(on));
        boolean fits = top != null && top.stackedOn() == null && top.place().equals(card.place());
        return fits ? card : card.withStackedOn(null);
    }
}
