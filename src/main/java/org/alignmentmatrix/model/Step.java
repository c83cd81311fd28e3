package org.alignmentmatrix.model;

import java.util.List;

/// The five steps of the plan, in their order. A step is guidance: nothing waits for it.
public enum Step {
    GOALS_AND_METRICS,
    UNIFIED_MESSAGING,
    LEAD_HANDOFF,
    OPEN_CHANNELS,
    REVIEW;

    /// A shorter reading of the plan: goals and metrics, then communication, then joint content.
    public static final List<Step> SHORT_READING = List.of(GOALS_AND_METRICS, OPEN_CHANNELS, UNIFIED_MESSAGING);

    /// The number people see, 1 to 5.
    public int number() {
        return ordinal() + 1;
    }
}
