package org.alignmentmatrix.geometry;

import java.util.Map;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;

/// Where cards end that are moved inside their quadrants.
final class Arranged {

    /// A card that moves by less stays, so that what is in line already is not an act; in pixels.
    private static final double SMALLEST_MOVE = 0.01;

    private Arranged() {
    }

    /// Notes the place of a card that is to have another box, pulled into the quadrant where the card stands; nothing for a card
    /// that is there already or stands off the matrix.
    static void put(Map<CardId, Place> places, Matrix matrix, Placed card, Box wanted) {
        Quadrant quadrant = matrix.quadrantAt(card.box().centre()).orElse(null);
        if (quadrant == null) {
            return;
        }
        Box room = matrix.room(quadrant);
        Box box = wanted.within(room);
        if (Math.hypot(box.x() - card.box().x(), box.y() - card.box().y()) > SMALLEST_MOVE) {
            places.put(card.id(), new Place.OnMatrix(quadrant, Matrix.spotIn(room, box.centre())));
        }
    }
}
