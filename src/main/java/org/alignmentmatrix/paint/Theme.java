package org.alignmentmatrix.paint;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;

/// The ways a board and the windows around it can look. Each is one stylesheet, which windows and painters share; nothing else
/// in the program knows what a theme looks like.
public enum Theme {
    LIGHT,
    DARK,
    /// Black on white, lines of two pixels, no fills.
    CONTRAST_LIGHT,
    /// White on black, lines of two pixels, no fills.
    CONTRAST_DARK,
    /// For a wall: white grounds, quadrants with borders, darker words.
    PROJECTOR;

    /// The stylesheet that defines the colours and measures, and what else the theme changes on controls.
    public URL stylesheet() {
        String file = "themes/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".css";
        return Objects.requireNonNull(Theme.class.getResource(file), file);
    }
}
