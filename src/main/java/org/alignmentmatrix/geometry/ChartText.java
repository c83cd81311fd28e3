package org.alignmentmatrix.geometry;

/// One line of text in a chart.
///
/// @param at its left end, middle or right end, as `anchor` says, at the height of the middle of its capitals
/// @param muted whether it stands back
public record ChartText(String text, TextRole role, Pixel at, Anchor anchor, boolean muted) {

    /// Which part of a text stands at its point.
    public enum Anchor { LEFT, MIDDLE, RIGHT }
}
