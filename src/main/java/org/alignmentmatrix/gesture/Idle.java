package org.alignmentmatrix.gesture;

import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.CardId;

/// Nothing is going on.
record Idle() implements Gesture {

    @Override
    public Outcome on(Pointer pointer, Scene scene) {
        return switch (pointer) {
            case Pointer.Pressed pressed -> press(pressed, scene);
            case Pointer.MenuAsked(var at) -> menu(at, scene);
            case Pointer.Moved _, Pointer.Released _, Pointer.Scrolled _, Pointer.Dwelt _, Pointer.Held _, Pointer.Cancelled _ ->
                Outcome.become(this);
        };
    }

    /// The menu is about what the user sees selected, so a card that is not is selected first.
    private Outcome menu(Pixel at, Scene scene) {
        Optional<CardId> hit = scene.cardAt(at);
        var menu = new Intent.Menu(at, hit);
        return hit.isEmpty() || scene.selection().contains(hit.get())
                ? Outcome.become(this, menu)
                : Outcome.become(this, new Intent.Select(List.of(hit.get())), menu);
    }

    /// A press on a card that is not selected selects it at once, so that a drag takes what the user sees selected.
    private Outcome press(Pointer.Pressed pressed, Scene scene) {
        if (pressed.use() == Pointer.Use.PAN) {
            return Outcome.become(new Panning(pressed.at()));
        }
        boolean extend = pressed.use() == Pointer.Use.EXTEND;
        Optional<CardId> hit = scene.cardAt(pressed.at());
        if (hit.isEmpty()) {
            return Outcome.become(new PressingGround(pressed.at(), extend));
        }
        CardId card = hit.get();
        boolean wasSelected = scene.selection().contains(card);
        var pressing = new Pressing(card, pressed.at(), extend, wasSelected);
        if (wasSelected) {
            return Outcome.become(pressing);
        }
        return Outcome.become(pressing, new Intent.Select(extend ? Pressing.with(scene.selection(), card) : List.of(card)));
    }
}
