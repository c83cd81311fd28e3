package org.alignmentmatrix.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.CardId;

/// Waiting for the pointer to travel far enough to mean a drag.
///
/// @param extend whether the press adds to the selection or takes out of it
/// @param wasSelected whether the card was selected before the press
record Pressing(CardId card, Pixel start, boolean extend, boolean wasSelected) implements Gesture {

    @Override
    public Outcome on(Pointer pointer, Scene scene) {
        return switch (pointer) {
            case Pointer.Moved(var at) when at.distanceTo(start) > DRAG_THRESHOLD ->
                Outcome.become(new Dragging(card, scene.lift(scene.selection(), start), start, at));
            case Pointer.Released(_, int clicks) -> release(clicks, scene);
            case Pointer.Cancelled _ -> Outcome.become(IDLE);
            case Pointer.Moved _, Pointer.Pressed _ -> Outcome.become(this);
        };
    }

    private Outcome release(int clicks, Scene scene) {
        if (extend) {
            return wasSelected ? Outcome.become(IDLE, new Intent.Select(without(scene.selection(), card))) : Outcome.become(IDLE);
        }
        Intent select = new Intent.Select(List.of(card));
        return clicks == 2 ? Outcome.become(IDLE, select, new Intent.EditTitle(card)) : Outcome.become(IDLE, select);
    }

    static List<CardId> with(Collection<CardId> selection, CardId card) {
        List<CardId> next = without(selection, card);
        next.add(card);
        return next;
    }

    private static List<CardId> without(Collection<CardId> selection, CardId card) {
        List<CardId> next = new ArrayList<>(selection);
        next.remove(card);
        return next;
    }
}
