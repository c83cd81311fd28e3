package org.alignmentmatrix.model;

/// Where the centre of a card stands inside a quadrant, in shares of the width and height of the room below its header;
/// (0, 0) is the top left corner of that room.
///
/// It says nothing about how aligned a card is: that follows from the quadrant alone.
///
/// @param u share of the width, 0 to 1
/// @param v share of the height, 0 to 1
public record Spot(double u, double v) {

    /// The middle of a quadrant.
    public static final Spot CENTRE = new Spot(0.5, 0.5);

    /// @throws IllegalArgumentException if a share is outside 0 to 1 or not a number
    public Spot {
        u = share("u", u);
        v = share("v", v);
    }

    /// The nearest spot to a point that may lie outside the quadrant. Not a number counts as 0.
    public static Spot nearest(double u, double v) {
        return new Spot(clamp(u), clamp(v));
    }

    private static double clamp(double value) {
        return value >= 0 ? Math.min(value, 1) : 0;
    }

    private static double share(String name, double value) {
        if (!(value >= 0 && value <= 1)) { // written so that NaN fails too
            throw new IllegalArgumentException("%s must be from 0 to 1, but is %s".formatted(name, value));
        }
        return value + 0.0; // -0.0 becomes 0.0, so equal spots are equal records
    }
}
