package org.alignmentmatrix.paint;

import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.CardSize;
import org.alignmentmatrix.geometry.TextRole;

/// Writes words on a surface.
final class Pen {

    /// Half the height of a capital letter in shares of the size: lines are centred by what the eye sees.
    private static final double HALF_CAPITAL = 0.364;

    private final BoardFonts fonts;
    private PixelGrid told = PixelGrid.PLAIN;
    private PixelGrid grid = told;

    Pen(BoardFonts fonts) {
        this.fonts = fonts;
    }

    /// @param x the left end, the middle or the right end of the line, as `align` says
    /// @param middle the height of the middle of its capitals
    void write(Surface surface, String text, TextRole role, double scale,
               double x, double middle, Color colour, TextAlignment align) {
        if (text.isEmpty()) {
            return;
        }
        surface.write(text, role, scale, align == TextAlignment.LEFT ? grid.snap(x) : x,
                grid.snap(middle + HALF_CAPITAL * role.size() * scale), colour, align);
    }

    double width(String text, TextRole role) {
        return fonts.width(text, role);
    }

    /// How much room the dots of votes take at scale 1.
    double votesWidth(int votes) {
        return votes <= CardSize.MOST_DOTS ? votes * CardSize.VOTE
                : CardSize.VOTE + 2 + width(Integer.toString(votes), TextRole.CARD_ALERT);
    }

    BoardFonts fonts() {
        return fonts;
    }

    /// The pixels it writes on now.
    PixelGrid grid() {
        return grid;
    }

    /// Tells what pixels there are wherever there are any.
    void onPixels(PixelGrid next) {
        told = next;
        grid = next;
    }

    /// Uses the pixels that this surface has, if it has any.
    void begin(Surface surface) {
        grid = surface.hasPixels() ? told : PixelGrid.NONE;
    }

    /// Uses no pixels until the next beginning, because what is painted is turned.
    void turned() {
        grid = PixelGrid.NONE;
    }
}
