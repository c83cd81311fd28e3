package org.alignmentmatrix.gesture;

import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Place;

/// The pointer went down beside all cards: the beginning of a marquee, or a click that selects nothing.
///
/// @param extend whether it keeps the selection
record PressingGround(Pixel start, boolean extend) implements Gesture {

    @Override
    public Outcome on(Pointer pointer, Scene scene) {
        return switch (pointer) {
            case Pointer.Moved(var at, _) when at.distanceTo(start) > DRAG_THRESHOLD ->
                new Marquee(start, at, List.copyOf(scene.selection()), extend).on(pointer, scene);
            case Pointer.Released(_, int clicks) -> release(clicks, scene);
            case Pointer.Cancelled _ -> Outcome.become(IDLE);
            case Pointer.Held(var at) -> Outcome.become(IDLE, new Intent.Menu(at, Optional.empty()));
            case Pointer.Scrolled(var dx, var dy) -> Outcome.become(new PressingGround(start.plus(dx, dy), extend));
            case Pointer.Moved _, Pointer.Pressed _, Pointer.Dwelt _, Pointer.MenuAsked _ -> Outcome.become(this);
        };
    }

    private Outcome release(int clicks, Scene scene) {
        if (clicks == 2 && scene.placeOf(new Box(start.x(), start.y(), 0, 0)).orElse(Place.TRAY) instanceof Place.OnMatrix place) {
            return Outcome.become(IDLE, new Intent.StartCard(place));
        }
        return extend ? Outcome.become(IDLE) : Outcome.become(IDLE, new Intent.Select(List.of()));
    }
}
