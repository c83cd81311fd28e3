package org.alignmentmatrix.geometry;

import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.model.CardId;

/// The picture of a board as data: what is visible, where, in which detail, with lines already broken and shortened. Cards beyond
/// what is visible are not in it.
///
/// @param scale the size of its cards; 1 is their natural size, smaller on crowded boards
/// @param cards in paint order
/// @param index of the boxes of `cards`
public record Frame(Matrix matrix, double scale, List<QuadrantPlan> quadrants, List<CardPlan> cards, SpatialIndex index) {

    public Frame {
        quadrants = List.copyOf(quadrants);
        cards = List.copyOf(cards);
    }

    /// The card a click at this point means: the topmost one.
    public Optional<CardPlan> cardAt(Pixel point) {
        int position = index.topmostAt(point);
        return position < 0 ? Optional.empty() : Optional.of(cards.get(position));
    }

    /// The cards that a frame drawn here touches, in paint order.
    public List<CardPlan> cardsTouching(Box box) {
        return index.touching(box).mapToObj(cards::get).toList();
    }

    /// The plan of a card; none for a card that is not on the matrix or not in sight.
    public Optional<CardPlan> find(CardId id) {
        int position = index.positionOf(id);
        return position < 0 ? Optional.empty() : Optional.of(cards.get(position));
    }
}
