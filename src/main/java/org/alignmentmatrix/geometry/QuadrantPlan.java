package org.alignmentmatrix.geometry;

import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Tint;

/// One quadrant of a picture. Texts are shortened to fit; any of them may be empty.
///
/// @param box the whole quadrant
/// @param headerHeight of the part that holds its header, never more than the quadrant's own
/// @param scale of its texts; 1 is their natural size
/// @param name beside its number
/// @param nameScale the size of the name beside the other texts; 1 is its natural size, smaller where it would not fit
/// @param meaning below the name
/// @param tally at the right end of the header
/// @param hint in the middle of an empty quadrant
public record QuadrantPlan(Quadrant quadrant, Tint tint, Box box, double headerHeight, double scale, String name, double nameScale,
                           String meaning, String tally, String hint) {

    /// The part of the quadrant that holds its header.
    public Box header() {
        return new Box(box.x(), box.y(), box.width(), headerHeight);
    }

    QuadrantPlan withBox(Box next) {
        return next.equals(box) ? this : new QuadrantPlan(quadrant, tint, next, headerHeight, scale, name, nameScale, meaning, tally, hint);
    }
}
