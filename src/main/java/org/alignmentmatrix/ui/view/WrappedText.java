package org.alignmentmatrix.ui.view;

import org.alignmentmatrix.model.Isolated;

/// Words of people for a label that wraps them.
///
/// On Linux, JavaFX 26 throws when the end of a line falls inside words that run from right to left. Where such words are runs of
/// their own, lines end between two of them. A mark from left to right between two words makes them so; it is drawn as nothing and
/// does not change their order, since they stand in an embedding.
public final class WrappedText {

    private static final String MARK = "\u200E";

    private WrappedText() {
    }

    /// @return this very text if nothing in it runs from right to left
    public static String of(String text) {
        String isolated = Isolated.of(text);
        return isolated.equals(text) ? text : isolated.replace(" ", " " + MARK);
    }
}
