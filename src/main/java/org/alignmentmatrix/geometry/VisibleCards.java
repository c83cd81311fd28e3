package org.alignmentmatrix.geometry;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;

/// Plans the cards that can be seen; for all others it does next to nothing, least of all fit their words.
final class VisibleCards {

    private final Box visible;
    private final double scale;
    private final CardFitter.Detail detail;
    private final double dot;
    private final Map<Quadrant, Box> rooms = new EnumMap<>(Quadrant.class);

    /// @param scale of the cards
    VisibleCards(Matrix matrix, Box visible, double scale) {
        this.visible = visible;
        this.scale = scale;
        this.detail = CardFitter.Detail.at(scale);
        this.dot = CardFitter.dotSize(scale);
        for (Quadrant quadrant : Quadrant.values()) {
            rooms.put(quadrant, matrix.room(quadrant));
        }
    }

    /// @param place where it stands
    Optional<CardPlan> plan(Card card, Place.OnMatrix place, CardPlan.Marks marks, CardFitter fitter, LocalDate today) {
        Box room = rooms.get(place.quadrant());
        Spot spot = place.spot();
        Pixel centre = new Pixel(room.x() + spot.u() * room.width(), room.y() + spot.v() * room.height());
        return Optional.ofNullable(switch (detail) {
            case DOT -> {
                Box box = Box.centredOn(centre, dot, dot).within(room);
                yield visible.overlaps(box) ? new CardPlan.Dot(card.id(), box, card.kind(), card.side()) : null;
            }
            case BRIEF, FULL -> {
                if (!visible.overlaps(CardFitter.reach(centre, scale))) {
                    yield null;
                }
                CardPlan plan = fitter.fit(card, marks, scale, today);
                Box box = Box.centredOn(centre, plan.box().width(), plan.box().height()).within(room);
                yield visible.overlaps(box) ? CardFitter.at(plan, box) : null;
            }
        });
    }
}
