package org.alignmentmatrix.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.CardId;

/// A frame is being drawn; what it touches is selected. Where the picture moves under it, it grows from the same point of the board.
///
/// @param before what was selected before, and is again if the marquee is given up
/// @param extend whether what was selected before stays so
public record Marquee(Pixel start, Pixel at, List<CardId> before, boolean extend) implements Gesture {

    public Marquee {
        before = List.copyOf(before);
    }

    public Box box() {
        return Box.between(start, at);
    }

    @Override
    public Outcome on(Pointer pointer, Scene scene) {
        return switch (pointer) {
            case Pointer.Moved(var to, _) -> new Marquee(start, to, before, extend).select(scene);
            case Pointer.Scrolled(var dx, var dy) -> new Marquee(start.plus(dx, dy), at, before, extend).select(scene);
            case Pointer.Released _ -> Outcome.become(IDLE);
            case Pointer.Cancelled _ -> Outcome.become(IDLE, new Intent.Select(before));
            case Pointer.Pressed _, Pointer.Dwelt _, Pointer.Held _, Pointer.MenuAsked _ -> Outcome.become(this);
        };
    }

    private Outcome select(Scene scene) {
        var ids = new LinkedHashSet<>(extend ? before : List.of());
        ids.addAll(scene.cardsTouching(box()));
        return Outcome.become(this, new Intent.Select(List.copyOf(ids)));
    }
}
