package org.alignmentmatrix.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.CardId;

/// A frame is being drawn; what it touches is selected.
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
            case Pointer.Moved(var to) -> {
                var next = new Marquee(start, to, before, extend);
                yield Outcome.become(next, new Intent.Select(next.selected(scene)));
            }
            case Pointer.Released _ -> Outcome.become(IDLE);
            case Pointer.Cancelled _ -> Outcome.become(IDLE, new Intent.Select(before));
            case Pointer.Pressed _ -> Outcome.become(this);
        };
    }

    private List<CardId> selected(Scene scene) {
        var ids = new LinkedHashSet<>(extend ? before : List.of());
        ids.addAll(scene.cardsTouching(box()));
        return List.copyOf(ids);
    }
}
