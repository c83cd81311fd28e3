package org.alignmentmatrix.ui.table;

import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.geometry.ReadingOrder;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;

/// The cards of a board in reading order, but for those that somebody has hidden.
record CardRows(Cards cards, Emphasis emphasis) implements Rows<CardId, Card> {

    @Override
    public List<Card> inOrder() {
        List<Card> ordered = ReadingOrder.of(cards, MatrixLayout.TEMPLATE);
        return emphasis.othersHidden() ? ordered.stream().filter(card -> !emphasis.isHidden(card.id())).toList() : ordered;
    }

    @Override
    public CardId key(Card card) {
        return card.id();
    }

    @Override
    public Optional<Card> find(CardId id) {
        return cards.find(id);
    }

    @Override
    public int all() {
        return cards.size();
    }

    @Override
    public boolean isDim(CardId id) {
        return emphasis.isDim(id);
    }
}
