package org.alignmentmatrix.gesture;

import org.alignmentmatrix.geometry.Pixel;

/// The picture hangs on the pointer.
///
/// @param at where the pointer is now
public record Panning(Pixel at) implements Gesture {

    @Override
    public Outcome on(Pointer pointer, Scene scene) {
        return switch (pointer) {
            case Pointer.Moved(var to, _) -> Outcome.become(new Panning(to), panTo(to));
            case Pointer.Released(var to, _) -> to.equals(at) ? Outcome.become(IDLE) : Outcome.become(IDLE, panTo(to));
            case Pointer.Cancelled _ -> Outcome.become(IDLE);
            case Pointer.Scrolled _, Pointer.Pressed _, Pointer.Dwelt _, Pointer.Held _, Pointer.MenuAsked _ -> Outcome.become(this);
        };
    }

    private Intent panTo(Pixel to) {
        return new Intent.Pan(to.x() - at.x(), to.y() - at.y());
    }
}
