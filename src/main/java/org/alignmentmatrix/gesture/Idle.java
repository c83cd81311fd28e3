package org.alignmentmatrix.gesture;

import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.model.CardId;

/// Nothing is going on.
record Idle() implements Gesture {

    @Override
    public Outcome on(Pointer pointer, Scene scene) {
        return switch (pointer) {
            case Pointer.Pressed pressed -> press(pressed, scene);
            case Pointer.Moved _, Pointer.Released _, Pointer.Cancelled _ -> Outcome.become(this);
        };
    }

    /// A press on a card that is not selected selects it at once, so that a drag takes what the user sees selected.
    private Outcome press(Pointer.Pressed pressed, Scene scene) {
        Optional<CardId> hit = scene.cardAt(pressed.at());
        if (hit.isEmpty()) {
            return Outcome.become(new PressingGround(pressed.at(), pressed.extend()));
        }
        CardId card = hit.get();
        boolean wasSelected = scene.selection().contains(card);
        var pressing = new Pressing(card, pressed.at(), pressed.extend(), wasSelected);
        if (wasSelected) {
            return Outcome.become(pressing);
        }
        return Outcome.become(pressing, new Intent.Select(pressed.extend() ? Pressing.with(scene.selection(), card) : List.of(card)));
    }
}
