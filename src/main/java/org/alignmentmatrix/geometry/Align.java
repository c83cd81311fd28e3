package org.alignmentmatrix.geometry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// Brings cards into one line: all their edges, or all their centres.
public enum Align {
    LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM;

    /// The line is the outermost edge of the cards, or the middle between their outermost edges. A card stays in its quadrant; one
    /// whose quadrant the line does not cross goes as near to it as it can.
    ///
    /// @param cards those off the matrix are left out
    /// @return the places of those that are to be moved
    public Map<CardId, Place> of(Matrix matrix, List<Placed> cards) {
        var places = new HashMap<CardId, Place>();
        cards.stream().map(Placed::box).filter(box -> isOnMatrix(matrix, box)).reduce(Box::union).ifPresent(around -> {
            for (Placed card : cards) {
                Arranged.put(places, matrix, card, aligned(card.box(), around));
            }
        });
        return places;
    }

    private Box aligned(Box box, Box around) {
        Pixel centre = around.centre();
        return switch (this) {
            case LEFT -> box.plus(around.x() - box.x(), 0);
            case CENTRE -> box.plus(centre.x() - box.centre().x(), 0);
            case RIGHT -> box.plus(around.right() - box.right(), 0);
            case TOP -> box.plus(0, around.y() - box.y());
            case MIDDLE -> box.plus(0, centre.y() - box.centre().y());
            case BOTTOM -> box.plus(0, around.bottom() - box.bottom());
        };
    }

    private static boolean isOnMatrix(Matrix matrix, Box box) {
        return matrix.quadrantAt(box.centre()).isPresent();
    }
}
