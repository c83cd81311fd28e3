package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;

/// Takes cards off the board. Locked cards stay.
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
        return board.withCards(board.cards().remove(unlocked(board.cards())));
    }

    private Set<CardId> unlocked(Cards cards) {
        return ids.stream().filter(id -> cards.find(id).filter(card -> !card.locked()).isPresent()).collect(Collectors.toSet());
    }
}
