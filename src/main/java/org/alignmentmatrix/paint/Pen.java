package org.alignmentmatrix.paint;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.CardSize;
import org.alignmentmatrix.geometry.TextRole;

/// Writes words on a canvas.
final class Pen {

    /// Half the height of a capital letter in shares of the size: lines are centred by what the eye sees.
    private static final double HALF_CAPITAL = 0.364;

    private final BoardFonts fonts;
    private PixelGrid grid = PixelGrid.PLAIN;

    Pen(BoardFonts fonts) {
        this.fonts = fonts;
    }

    /// @param x the left end, the middle or the right end of the line, as `align` says
    /// @param middle the height of the middle of its capitals
    void write(GraphicsContext surface, String text, TextRole role, double scale,
               double x, double middle, Color colour, TextAlignment align) {
        if (text.isEmpty()) {
            return;
        }
        surface.setFill(colour);
        surface.setFont(fonts.font(role, scale));
        surface.setTextAlign(align);
        surface.setTextBaseline(VPos.BASELINE);
        surface.fillText(text, align == TextAlignment.LEFT ? grid.snap(x) : x, grid.snap(middle + HALF_CAPITAL * role.size() * scale));
    }

    double width(String text, TextRole role) {
        return fonts.width(text, role);
    }

    /// How much room the dots of votes take at scale 1.
    double votesWidth(int votes) {
        return votes <= CardSize.MOST_DOTS ? votes * CardSize.VOTE
                : CardSize.VOTE + 2 + width(Integer.toString(votes), TextRole.CARD_ALERT);
    }

    /// The pixels it writes on.
    PixelGrid grid() {
        return grid;
    }

    void onPixels(PixelGrid next) {
        grid = next;
    }
}
