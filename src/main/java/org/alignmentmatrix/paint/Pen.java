package org.alignmentmatrix.paint;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.TextRole;

/// Writes words on a canvas.
final class Pen {

    /// Half the height of a capital letter in shares of the size: lines are centred by what the eye sees.
    private static final double HALF_CAPITAL = 0.364;

    private final BoardFonts fonts;

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
        surface.fillText(text, align == TextAlignment.LEFT ? Math.round(x) : x, Math.round(middle + HALF_CAPITAL * role.size() * scale));
    }

    double width(String text, TextRole role) {
        return fonts.width(text, role);
    }

    /// A box with its edges on whole pixels, so that they are crisp.
    static Box snapped(Box box) {
        double x = Math.round(box.x());
        double y = Math.round(box.y());
        return new Box(x, y, Math.round(box.right()) - x, Math.round(box.bottom()) - y);
    }
}
