package org.alignmentmatrix.guide;

/// Made-up situations in which the two teams pull apart, each with what either of them does: cards to try the matrix with.
public enum Scenario implements Topic {
    COFFEE_MACHINES,
    SMART_HOME
}
