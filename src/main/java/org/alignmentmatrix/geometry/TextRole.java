package org.alignmentmatrix.geometry;

/// What a text of the board or of a chart is, and so how large and how heavy it is set at scale 1.
public enum TextRole {
    QUADRANT_NAME(17, true),
    QUADRANT_NUMBER(13, true),
    QUADRANT_MEANING(13, false),
    QUADRANT_TALLY(13, false),
    CARD_TITLE(13.5, true),
    CARD_FOOTER(12, false),
    CARD_ALERT(12, true),
    BADGE(11, true),
    CHART_NAME(13, true),
    CHART_TEXT(13, false),
    CHART_HINT(11.5, false);

    private final double size;
    private final boolean bold;

    TextRole(double size, boolean bold) {
        this.size = size;
        this.bold = bold;
    }

    /// In logical pixels at scale 1.
    public double size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }

    /// The distance from one line to the next at scale 1.
    public double lineHeight() {
        return Math.ceil(size * 1.28);
    }
}
