package org.alignmentmatrix.gesture;

/// What the pointer is doing right now.
public sealed interface Gesture permits Idle, Pressing, Dragging, PressingGround, Marquee, Panning {

    /// The beginning of all gestures.
    Gesture IDLE = new Idle();

    /// How far the pointer travels before a press becomes a drag, in logical pixels; less is a click with a shaky hand.
    double DRAG_THRESHOLD = 4;

    Outcome on(Pointer pointer, Scene scene);
}
