package org.alignmentmatrix.geometry;

/// A line that shows why moving cards came to rest where they are.
///
/// @param from its left or upper end
/// @param to its right or lower end
public record GuideLine(Pixel from, Pixel to, Kind kind) {

    /// What is in line.
    public enum Kind {
        /// Edges of cards.
        EDGE,
        /// Centres of cards.
        CENTRE,
        /// The line measures one of several equal gaps.
        GAP
    }
}
