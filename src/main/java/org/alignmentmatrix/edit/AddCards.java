package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;

/// Puts new cards on top of the others, each at its own place. A card whose id is on the board already is left out.
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
        var ids = new HashSet<Object>();
        return board.withCards(board.cards().add(
                cards.stream().filter(card -> ids.add(card.id()) && !board.cards().contains(card.id())).toList()));
    }
}
