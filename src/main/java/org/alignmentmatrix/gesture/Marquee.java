package org.alignmentmatrix.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.CardId;

/// A frame is being drawn; what it touches is selected.
///
/// @param kept what was selected before and stays so
public record Marquee(Pixel start, Pixel at, List<CardId> kept) implements Gesture {

    public Marquee {
        kept = List.copyOf(kept);
    }

    public Box box() {
        return Box.between(start, at);
    }

    @Override
    public Outcome on(Pointer pointer, Scene scene) {
        return switch (pointer) {
            case Pointer.Moved(var to) -> {
                var next = new Marquee(start, to, kept);
                yield Outcome.become(next, new Intent.Select(next.selected(scene)));
            }
            case Pointer.Released _ -> Outcome.become(IDLE);
            case Pointer.Cancelled _ -> Outcome.become(IDLE, new Intent.Select(kept));
            case Pointer.Pressed _ -> Outcome.become(this);
        };
    }

    private List<CardId> selected(Scene scene) {
        var ids = new LinkedHashSet<>(kept);
        ids.addAll(scene.cardsTouching(box()));
        return List.copyOf(ids);
    }
}
