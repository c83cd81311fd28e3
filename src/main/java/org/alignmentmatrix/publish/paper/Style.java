package org.alignmentmatrix.publish.paper;

import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Surface;

/// How large, how heavy and in which colour a text stands on paper.
enum Style {
    TITLE(TextRole.QUADRANT_NAME, 18, "text"),
    HEADING(TextRole.QUADRANT_NAME, 14, "text"),
    PART(TextRole.CHART_NAME, 10.5, "text"),
    BODY(TextRole.CHART_TEXT, 9.5, "text"),
    ASIDE(TextRole.CHART_TEXT, 9.5, "muted"),
    VALUE(TextRole.CHART_NAME, 13, "text"),
    HEADER(TextRole.CHART_NAME, 8.5, "muted"),
    CELL(TextRole.CHART_TEXT, 8.5, "text"),
    SMALL(TextRole.CHART_HINT, 8, "muted");

    private static final double LEADING = 1.36; // from line to line, in shares of the size
    private static final double RISE = 0.98; // from the top of a line to where letters stand, in shares of the size

    private final TextRole role;
    private final double size;
    private final String colour;

    Style(TextRole role, double size, String colour) {
        this.role = role;
        this.size = size;
        this.colour = colour;
    }

    TextRole role() {
        return role;
    }

    /// How much larger than the role is by nature.
    double scale() {
        return size / role.size();
    }

    /// In points.
    double lineHeight() {
        return size * LEADING;
    }

    /// Writes a line.
    ///
    /// @param x its left end, its middle or its right end, as `align` says
    /// @param top the upper edge of the line
    void write(Surface surface, Palette palette, String line, double x, double top, TextAlignment align) {
        if (!line.isEmpty()) {
            surface.write(line, role, scale(), x, top + RISE * size, palette.colour(colour), align);
        }
    }
}
