package org.alignmentmatrix.paint;

import java.util.function.Supplier;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.CardSize;
import org.alignmentmatrix.geometry.TextRole;

/// Paints what a card shows beside its words: its votes, a padlock, and how many cards lie in its stack.
final class MarkPainter {

    private static final double DOT = 6; // of a vote, at scale 1
    private static final double PADLOCK = 11;

    private final Supplier<Palette> palette;
    private final Pen pen;

    MarkPainter(Supplier<Palette> palette, Pen pen) {
        this.palette = palette;
        this.pen = pen;
    }

    /// One dot for each vote; from some on one dot and the number.
    ///
    /// @param left where they begin
    void votes(GraphicsContext surface, int votes, double left, double middle, double scale) {
        Color accent = palette.get().colour("accent");
        double dot = DOT * scale;
        surface.setFill(accent);
        int dots = votes <= CardSize.MOST_DOTS ? votes : 1;
        for (int i = 0; i < dots; i++) {
            surface.fillOval(left + i * CardSize.VOTE * scale, middle - dot / 2, dot, dot);
        }
        if (votes > CardSize.MOST_DOTS) {
            pen.write(surface, Integer.toString(votes), TextRole.CARD_ALERT, scale,
                    left + (CardSize.VOTE + 2) * scale, middle, accent, TextAlignment.LEFT);
        }
    }

    /// The mark at the upper right of a card: how many cards are in the stack, else a padlock if it is locked.
    ///
    /// @param right where the room for words ends
    void corner(GraphicsContext surface, CardPlan.Marks marks, double right, double middle, double scale) {
        if (marks.isStack()) {
            pen.write(surface, "×" + marks.cards(), TextRole.CARD_ALERT, scale, right, middle, palette.get().colour("accent"),
                    TextAlignment.RIGHT);
        } else if (marks.locked()) {
            padlock(surface, right - PADLOCK * scale, middle, scale);
        }
    }

    /// A number on a ground of its own around a point.
    void count(GraphicsContext surface, int count, double x, double middle) {
        String text = Integer.toString(count);
        double height = 20;
        double width = Math.max(height, pen.width(text, TextRole.BADGE) + 12);
        surface.setFill(palette.get().colour("accent"));
        surface.fillRoundRect(x - width / 2, middle - height / 2, width, height, height, height);
        pen.write(surface, text, TextRole.BADGE, 1, x, middle, palette.get().colour("on-accent"), TextAlignment.CENTER);
    }

    private void padlock(GraphicsContext surface, double left, double middle, double scale) {
        Color colour = palette.get().colour("muted");
        double width = (PADLOCK - 2) * scale;
        double bow = width * 0.62;
        surface.setFill(colour);
        surface.fillRoundRect(left, middle - scale, width, 7 * scale, 2 * scale, 2 * scale);
        surface.setStroke(colour);
        surface.setLineWidth(1.6 * scale);
        surface.strokeArc(left + (width - bow) / 2, middle - 5.5 * scale, bow, 9 * scale, 0, 180, ArcType.OPEN);
    }

    /// The edges of the cards below the top of a stack.
    ///
    /// @param paper what the top is filled with
    /// @param line what it is outlined with
    void below(GraphicsContext surface, CardPlan.Marks marks, Box box, double corner, double step, Color paper, Color line) {
        PixelGrid grid = pen.grid();
        for (int i = Math.min(2, marks.cards() - 1); i > 0; i--) {
            double inset = i * step;
            Box sheet = grid.snap(new Box(box.x() + inset, box.y() + inset, box.width() - 2 * inset, box.height()));
            Shapes.roundWithLine(surface, sheet, corner, paper, line, grid.line(1), grid);
        }
    }
}
