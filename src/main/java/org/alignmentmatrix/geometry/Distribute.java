package org.alignmentmatrix.geometry;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// Makes the gaps between cards equal.
public enum Distribute {
    HORIZONTALLY, VERTICALLY;

    /// The outermost cards stay, the others are moved between them in the order of their centres. Where there is too little room,
    /// all overlap by as much. A card stays in its quadrant.
    ///
    /// @param cards those off the matrix are left out
    /// @return the places of those that are to be moved; none for fewer than three cards
    public Map<CardId, Place> of(Matrix matrix, List<Placed> cards) {
        List<Placed> row = cards.stream()
                .filter(card -> matrix.quadrantAt(card.box().centre()).isPresent())
                .sorted(Comparator.comparingDouble(card -> start(card.box()) + length(card.box()) / 2))
                .toList();
        var places = new HashMap<CardId, Place>();
        if (row.size() < 3) {
            return places;
        }
        Box first = row.getFirst().box();
        Box last = row.getLast().box();
        double span = start(last) + length(last) - start(first);
        double gap = (span - row.stream().mapToDouble(card -> length(card.box())).sum()) / (row.size() - 1);
        double at = start(first);
        for (Placed card : row) {
            Arranged.put(places, matrix, card, to(card.box(), at));
            at += length(card.box()) + gap;
        }
        return places;
    }

    private double start(Box box) {
        return switch (this) {
            case HORIZONTALLY -> box.x();
            case VERTICALLY -> box.y();
        };
    }

    private double length(Box box) {
        return switch (this) {
            case HORIZONTALLY -> box.width();
            case VERTICALLY -> box.height();
        };
    }

    private Box to(Box box, double start) {
        return switch (this) {
            case HORIZONTALLY -> box.plus(start - box.x(), 0);
            case VERTICALLY -> box.plus(0, start - box.y());
        };
    }
}
