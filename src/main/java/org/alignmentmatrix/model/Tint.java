package org.alignmentmatrix.model;

/// A colour for a quadrant, by name; a theme says what it looks like there. Its name is its id in files.
public enum Tint {
    ROSE,
    GREEN,
    AMBER,
    BLUE,
    VIOLET,
    TEAL,
    ORANGE,
    GREY;

    /// The tint that a quadrant has in the template.
    public static Tint of(Quadrant quadrant) {
        return switch (quadrant) {
            case MISALIGNED_UNCOORDINATED -> ROSE;
            case ALIGNED_COORDINATED -> GREEN;
            case MISALIGNED_COORDINATED -> AMBER;
            case ALIGNED_UNCOORDINATED -> BLUE;
        };
    }
}
