package org.alignmentmatrix.frames;

import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/// Noted when the hand did something, and once more when the window heard of it. In the flight recorder, so that the times are
/// those of the same clock as JavaFX's own.
@Name(Noted.NAME)
@Label("Input")
@StackTrace(false)
final class Noted extends jdk.jfr.Event {

    static final String NAME = "org.alignmentmatrix.Input";

    @Label("Number")
    int number;

    @Label("Heard")
    boolean heard;

    static void note(int number, boolean heard) {
        var event = new Noted();
        event.number = number;
        event.heard = heard;
        event.commit();
    }
}
