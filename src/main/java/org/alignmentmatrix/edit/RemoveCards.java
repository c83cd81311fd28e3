package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;

/// Takes cards off the board. Locked cards stay. If the top of a stack goes, the card with the lowest number of those that remain
/// becomes the top; a whole stack goes if all its cards are named.
public record RemoveCards(Set<CardId> ids) implements Edit {

    public RemoveCards {
        ids = Set.copyOf(ids);
    }

    @Override
    public Caption caption() {
        return Caption.counted("edit.remove", ids.size());
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        Cards cards = board.cards();
        Set<CardId> gone = ids.stream()
                .filter(id -> cards.find(id).filter(card -> !card.locked()).isPresent())
                .collect(Collectors.toSet());
        return board.withCards(PlacementRules.withNewTops(cards, gone).remove(gone));
    }
}
