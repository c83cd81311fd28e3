package org.alignmentmatrix.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
            case Pointer.Moved(var at, boolean free) when at.distanceTo(start) > DRAG_THRESHOLD -> drag(at, free, scene);
            case Pointer.Released(_, int clicks) -> release(clicks, scene);
            case Pointer.Cancelled _ -> Outcome.become(IDLE);
            case Pointer.Held(var at) -> Outcome.become(IDLE, new Intent.Menu(at, Optional.of(card)));
            case Pointer.Scrolled(var dx, var dy) -> Outcome.become(new Pressing(card, start.plus(dx, dy), extend, wasSelected));
            case Pointer.Moved _, Pointer.Pressed _, Pointer.Dwelt _, Pointer.MenuAsked _ -> Outcome.become(this);
        };
    }

    /// What cannot be moved stays behind; if that is the card under the pointer, all do, because nobody would see what moves.
    private Outcome drag(Pixel at, boolean free, Scene scene) {
        if (!scene.movable(card)) {
            return Outcome.become(IDLE, new Intent.Refused(card));
        }
        var ids = new LinkedHashSet<>(scene.selection());
        ids.removeIf(id -> !scene.movable(id));
        return Outcome.become(Dragging.lifted(card, scene.lift(ids, start), start).movedTo(at, free, scene));
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
