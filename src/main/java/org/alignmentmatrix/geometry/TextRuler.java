package org.alignmentmatrix.geometry;

/// Measures text. Fonts belong to the painter, so the plan of a picture only knows this.
@FunctionalInterface
public interface TextRuler {

    /// @param text one line
    /// @return its width in logical pixels at scale 1
    double width(String text, TextRole role);
}
