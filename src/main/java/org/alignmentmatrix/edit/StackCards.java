package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Stacks;

/// Puts cards on the stack of another card, in its place, together with what lies on them; those that came rise above all others.
///
/// Left out are cards that are no longer on the board or lie there already, locked cards, cards with a locked one on their stack,
/// and, while the placement is frozen, those for which something would change on the matrix.
///
/// @param onto the card on whose stack they come to lie; if it lies on a stack itself, its top is meant
public record StackCards(List<CardId> ids, CardId onto) implements Edit {

    public StackCards {
        ids = List.copyOf(ids);
    }

    @Override
    public Caption caption() {
        return Caption.counted("edit.stack", ids.size());
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        Cards cards = board.cards();
        Stacks stacks = Stacks.of(cards);
        Optional<Card> found = cards.find(stacks.topOf(onto));
        if (found.isEmpty()) {
            return board;
        }
        Card top = found.get();
        var joining = new LinkedHashSet<CardId>();
        for (CardId id : ids) {
            List<Card> carried = cards.find(id).map(card -> PlacementRules.carried(card, cards, stacks)).orElse(List.of());
            if (!carried.contains(top) && PlacementRules.mayMove(board, carried, top.place())) {
                carried.forEach(card -> joining.add(card.id()));
            }
        }
        return board.changeAndRaiseCards(joining, now, card -> card.withPlace(top.place()).withStackedOn(top.id()));
    }
}
