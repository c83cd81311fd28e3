package org.alignmentmatrix.geometry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.jspecify.annotations.Nullable;

/// Plans the cards that can be seen; for all others it does next to nothing, least of all fit their words.
final class VisibleCards {

    private final Box visible;
    private final double scale;
    private final CardFitter.Detail detail;
    private final double dot;
    private final CardFitter fitter;
    private final LocalDate today;
    private final Map<Quadrant, Box> rooms = new EnumMap<>(Quadrant.class);

    /// @param scale of the cards
    VisibleCards(Matrix matrix, Box visible, double scale, CardFitter fitter, LocalDate today) {
        this.visible = visible;
        this.scale = scale;
        this.detail = CardFitter.Detail.at(scale);
        this.dot = CardFitter.dotSize(scale);
        this.fitter = fitter;
        this.today = today;
        for (Quadrant quadrant : Quadrant.values()) {
            rooms.put(quadrant, matrix.room(quadrant));
        }
    }

    /// @param place where it stands
    /// @return null if it cannot be seen; an optional for each of many thousands of cards would be felt
    @Nullable CardPlan plan(Card card, Place.OnMatrix place, CardPlan.Marks marks) {
        Box room = rooms.get(place.quadrant());
        Spot spot = place.spot();
        Pixel centre = new Pixel(room.x() + spot.u() * room.width(), room.y() + spot.v() * room.height());
        if (detail == CardFitter.Detail.DOT) {
            Box box = Box.centredOn(centre, dot, dot).within(room);
            return visible.overlaps(box) ? new CardPlan.Dot(card.id(), box, card.kind(), card.side()) : null;
        }
        if (!visible.overlaps(CardFitter.reach(centre, scale))) {
            return null;
        }
        CardPlan plan = fitter.fit(card, marks, scale, today);
        Box box = Box.centredOn(centre, plan.box().width(), plan.box().height()).within(room);
        return visible.overlaps(box) ? CardFitter.at(plan, box) : null;
    }
}
