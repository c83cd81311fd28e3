package org.alignmentmatrix.publish;

import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.paint.BoardPicture;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;

/// What a board looks like where it is painted.
///
/// @param theme the colours
/// @param layout where the quadrants stand
/// @param gauged whether cards made from gaps show how far the voices are apart; not while the answers of one are hidden
public record Look(Theme theme, MatrixLayout layout, boolean gauged) {

    /// Whatever a screen shows.
    public static final Look USUAL = new Look(Theme.LIGHT, MatrixLayout.TEMPLATE, true);

    public Look withTheme(Theme next) {
        return new Look(next, layout, gauged);
    }

    public Look withGauges(boolean shown) {
        return new Look(theme, layout, shown);
    }

    /// That of the usual picture.
    BoardPicture.Look ofPicture() {
        return new BoardPicture.Look(Palette.of(theme), layout, gauged, BoardPicture.WIDTH, BoardPicture.HEIGHT, BoardPicture.MARGIN);
    }
}
