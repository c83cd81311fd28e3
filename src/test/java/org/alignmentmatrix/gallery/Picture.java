package org.alignmentmatrix.gallery;

import java.util.Locale;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.paint.Theme;

/// A picture to be painted.
///
/// @param what is to be seen, in few words
/// @param shown which part of the board
/// @param width in logical pixels
/// @param height in logical pixels; the bars take what they need
/// @param scale pixels for each logical pixel
record Picture(String what, Theme theme, Board board, Shown shown, int width, int height, double scale) {

    /// What a picture shows of a board.
    enum Shown { CARDS, RADAR, BARS }

    Picture(String what, Theme theme, Board board, int width, int height, double scale) {
        this(what, theme, board, Shown.CARDS, width, height, scale);
    }

    /// Its file, such as `light-12-cards-at-150.png`.
    String file() {
        String size = scale == 1 ? "" : "-at-%.0f".formatted(scale * 100);
        return "%s-%s%s.png".formatted(theme.name(), what, size).toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /// What stands under it.
    String caption() {
        return scale == 1 ? what : "%s, at %.0f %%".formatted(what, scale * 100);
    }
}
