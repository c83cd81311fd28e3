package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /// Whether cards are large enough to show at least a part of their titles.
    public boolean showsWords() {
        return CardFitter.Detail.at(scale) != CardFitter.Detail.DOT;
    }

    /// The same picture with some cards standing back.
    public Frame withFaint(Set<CardId> ids) {
        if (ids.isEmpty()) {
            return this;
        }
        var next = new ArrayList<>(cards);
        for (CardId id : ids) {
            int position = index.positionOf(id);
            if (position >= 0 && !(next.get(position) instanceof CardPlan.Faint)) {
                next.set(position, new CardPlan.Faint(next.get(position)));
            }
        }
        return new Frame(matrix, scale, quadrants, next, index); // the boxes are the same
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
