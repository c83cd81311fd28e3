package org.alignmentmatrix.paint;

import java.net.URL;
import java.util.Locale;
import java.util.Objects;

/// The sets of colours a board can be shown in. Each is one stylesheet, which windows and painters share.
public enum Theme {
    LIGHT,
    DARK;

    /// The stylesheet that defines the colours.
    public URL stylesheet() {
        String file = "themes/" + name().toLowerCase(Locale.ROOT) + ".css";
        return Objects.requireNonNull(Theme.class.getResource(file), file);
    }
}
