package org.alignmentmatrix.gesture;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.Snap;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// Cards hang on the pointer.
///
/// @param grabbed the card under the pointer; where its centre is decides between matrix and lists for all of them
/// @param lifted the cards, each with the box it had when it was lifted; the same list as long as they hang
/// @param start where the pointer was then
/// @param home where the pointer would bring the cards back to; the start, unless the picture moved meanwhile
/// @param at where the pointer is now
/// @param free whether the cards do not snap
/// @param snap how far they jump from the pointer to come to rest beside others, and the guides to be shown
/// @param onto the card they would be laid onto
public record Dragging(CardId grabbed, List<CardPlan> lifted, Pixel start, Pixel home, Pixel at, boolean free, Snap snap,
                       Optional<CardId> onto) implements Gesture {

    /// Nearer to home, in pixels, cards are back and snap to nothing.
    private static final double AT_HOME = 0.5;
    /// A hand that rests nearer to home has only just picked up a card, perhaps from a pile, and means no other.
    private static final double LEFT_HOME = 20;

    public Dragging {
        lifted = List.copyOf(lifted);
    }

    static Dragging lifted(CardId grabbed, List<CardPlan> lifted, Pixel start) {
        return new Dragging(grabbed, lifted, start, start, start, false, Snap.NONE, Optional.empty());
    }

    /// How far to the right the cards are from where they were lifted.
    public double dx() {
        return at.x() - start.x() + snap.dx();
    }

    /// How far down the cards are from where they were lifted.
    public double dy() {
        return at.y() - start.y() + snap.dy();
    }

    /// Where the grabbed card would come to lie now.
    public Optional<Place> target(Scene scene) {
        return lifted.stream().filter(card -> card.id().equals(grabbed)).findFirst()
                .flatMap(card -> scene.placeOf(moved(card)).map(place -> placeOf(card, place, intoArea(scene), scene)));
    }

    @Override
    public Outcome on(Pointer pointer, Scene scene) {
        return switch (pointer) {
            case Pointer.Moved(var to, boolean freely) -> Outcome.become(movedTo(to, freely, scene));
            case Pointer.Released(var to, _) -> movedTo(to, free, scene).drop(scene);
            case Pointer.Scrolled(var dx, var dy) -> Outcome.become(scrolled(dx, dy, scene));
            case Pointer.Dwelt(var to) -> Outcome.become(movedTo(to, free, scene).dwelling(scene));
            case Pointer.Cancelled _ -> Outcome.become(IDLE);
            case Pointer.Pressed _, Pointer.Held _, Pointer.MenuAsked _ -> Outcome.become(this); // a second button changes nothing
        };
    }

    Dragging movedTo(Pixel to, boolean freely, Scene scene) {
        return at(to, home, freely, scene);
    }

    /// The cards stay under the pointer, over another part of the board.
    private Dragging scrolled(double dx, double dy, Scene scene) {
        return at(at, home.plus(dx, dy), free, scene);
    }

    private Dragging at(Pixel to, Pixel nextHome, boolean freely, Scene scene) {
        Optional<CardId> still = onto.filter(card -> scene.cardAt(to, ids()).filter(card::equals).isPresent());
        var next = new Dragging(grabbed, lifted, start, nextHome, to, freely, Snap.NONE, still);
        return freely || still.isPresent() || next.isHome() ? next : next.snapped(scene);
    }

    private Dragging snapped(Scene scene) {
        if (!(target(scene).orElse(Place.TRAY) instanceof Place.OnMatrix)) {
            return this;
        }
        Box group = group();
        Snap next = Snap.of(group, scene.boxesTouching(group.inset(-Snap.REACH), ids()));
        return new Dragging(grabbed, lifted, start, home, at, free, next, onto);
    }

    private Dragging dwelling(Scene scene) {
        Optional<CardId> under = at.distanceTo(home) < LEFT_HOME ? Optional.empty() : scene.cardAt(at, ids());
        return under.isEmpty() ? this : new Dragging(grabbed, lifted, start, home, at, free, Snap.NONE, under);
    }

    private boolean isHome() {
        return at.distanceTo(home) < AT_HOME;
    }

    /// Dropped where no card can be or where they were lifted, the cards go back. In the tray or the parking lot the grabbed card
    /// takes all others along; on the matrix the centre of each decides.
    private Outcome drop(Scene scene) {
        if (onto.isPresent()) {
            return Outcome.become(IDLE, new Intent.Stack(lifted.stream().map(CardPlan::id).toList(), onto.get()));
        }
        Optional<Place> target = target(scene);
        if (target.isEmpty() || isHome()) {
            return Outcome.become(IDLE);
        }
        Pixel shift = intoArea(scene);
        Map<CardId, Place> places = new HashMap<>();
        lifted.forEach(card -> places.put(card.id(), placeOf(card, target.get(), shift, scene)));
        return Outcome.become(IDLE, new Intent.Perform(MoveCards.to(places)));
    }

    private Place placeOf(CardPlan card, Place target, Pixel shift, Scene scene) {
        return switch (target) {
            case Place.OnMatrix _ -> scene.nearestOnMatrix(moved(card).plus(shift.x(), shift.y()));
            case Place.Tray tray -> tray;
            case Place.ParkingLot parkingLot -> parkingLot;
        };
    }

    /// How far several cards would be pulled at a drop now so that all of them lie on the matrix; to be seen while they hang.
    public Pixel pull(Scene scene) {
        boolean overMatrix = target(scene).orElse(Place.TRAY) instanceof Place.OnMatrix;
        return lifted.size() > 1 && overMatrix && onto.isEmpty() ? intoArea(scene) : new Pixel(0, 0);
    }

    /// How far all cards are moved together so that none reaches out of the matrix and they keep their distances; 0 in a direction
    /// in which they are too many for it.
    private Pixel intoArea(Scene scene) {
        Box group = group();
        Box area = scene.area();
        Box inside = group.within(area);
        return new Pixel(group.width() > area.width() ? 0 : inside.x() - group.x(),
                group.height() > area.height() ? 0 : inside.y() - group.y());
    }

    private Box group() {
        return lifted.stream().map(this::moved).reduce(Box::union).orElseThrow();
    }

    private Set<CardId> ids() {
        var ids = new HashSet<CardId>();
        lifted.forEach(card -> ids.add(card.id()));
        return ids;
    }

    private Box moved(CardPlan card) {
        return card.box().plus(dx(), dy());
    }
}
