package org.alignmentmatrix.guide;

/// Everyday pictures that explain alignment to people who are new to it.
public enum Analogy implements Topic {
    DINNER_PARTY,
    ROWERS,
    RELAY_BATON,
    TUNING,
    FLYWHEEL,
    FEEDBACK_LOOP,
    MENTAL_MODELS
}
