package org.alignmentmatrix.gesture;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// Cards hang on the pointer.
///
/// @param grabbed the card under the pointer; where its centre is decides for all of them
/// @param lifted the cards, each with the box it had when it was lifted
/// @param start where the pointer was then
/// @param at where the pointer is now
public record Dragging(CardId grabbed, List<CardPlan> lifted, Pixel start, Pixel at) implements Gesture {

    public Dragging {
        lifted = List.copyOf(lifted);
    }

    /// How far the cards have travelled to the right.
    public double dx() {
        return at.x() - start.x();
    }

    /// How far the cards have travelled downwards.
    public double dy() {
        return at.y() - start.y();
    }

    /// Where the grabbed card would come to lie now.
    public Optional<Place> target(Scene scene) {
        return lifted.stream().filter(card -> card.id().equals(grabbed)).findFirst().flatMap(card -> scene.placeOf(moved(card)));
    }

    @Override
    public Outcome on(Pointer pointer, Scene scene) {
        return switch (pointer) {
            case Pointer.Moved(var to) -> Outcome.become(new Dragging(grabbed, lifted, start, to));
            case Pointer.Released(var to, _) -> new Dragging(grabbed, lifted, start, to).drop(scene);
            case Pointer.Cancelled _ -> Outcome.become(IDLE);
            case Pointer.Pressed _ -> Outcome.become(this); // a second button changes nothing
        };
    }

    /// Dropped where no card can be or where they were lifted, the cards go back. In the tray or the parking lot the grabbed card
    /// takes all others along; on the matrix the centre of each decides.
    private Outcome drop(Scene scene) {
        Optional<Place> target = target(scene);
        if (target.isEmpty() || at.equals(start)) {
            return Outcome.become(IDLE);
        }
        Map<CardId, Place> places = new HashMap<>();
        for (CardPlan card : lifted) {
            places.put(card.id(), switch (target.get()) {
                case Place.OnMatrix _ -> scene.nearestOnMatrix(moved(card));
                case Place.Tray tray -> tray;
                case Place.ParkingLot parkingLot -> parkingLot;
            });
        }
        return Outcome.become(IDLE, new Intent.Perform(MoveCards.to(places)));
    }

    private Box moved(CardPlan card) {
        return card.box().plus(dx(), dy());
    }
}
