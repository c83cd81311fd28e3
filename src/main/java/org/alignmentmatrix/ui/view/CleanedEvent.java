package org.alignmentmatrix.ui.view;

import javafx.event.Event;
import javafx.event.EventType;
import org.alignmentmatrix.model.PlainText;

/// Fired at a field when something was typed or pasted that a board cannot hold. Whoever says it to the user consumes it; what nobody
/// consumes reaches the window.
public final class CleanedEvent extends Event {

    public static final EventType<CleanedEvent> CLEANED = new EventType<>(Event.ANY, "CLEANED");

    private static final long serialVersionUID = 1L;

    private final int removed;
    private final int replaced;

    CleanedEvent(PlainText.Cleaned cleaned) {
        super(CLEANED);
        this.removed = cleaned.removed();
        this.replaced = cleaned.replaced();
    }

    /// How many characters were left out.
    public int removed() {
        return removed;
    }

    /// How many halves of characters were replaced.
    public int replaced() {
        return replaced;
    }
}
