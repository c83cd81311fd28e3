package org.alignmentmatrix.gesture;

import java.util.List;

/// What follows from a movement of the pointer.
///
/// @param next the state that hears the next movement
/// @param intents to be carried out in this order
public record Outcome(Gesture next, List<Intent> intents) {

    public Outcome {
        intents = List.copyOf(intents);
    }

    static Outcome become(Gesture next, Intent... intents) {
        return new Outcome(next, List.of(intents));
    }
}
