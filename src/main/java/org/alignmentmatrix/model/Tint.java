package org.alignmentmatrix.model;

/// The colours a quadrant can be shown in. Its name is its id in files; what it looks like is for the theme to say.
public enum Tint {
    ROSE,
    GREEN,
    AMBER,
    BLUE,
    VIOLET,
    TEAL,
    ORANGE,
    GREY
}
