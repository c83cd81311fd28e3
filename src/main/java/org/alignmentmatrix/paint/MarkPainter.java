package org.alignmentmatrix.paint;

import java.util.function.Supplier;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.CardSize;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.insight.Clashes;

/// Paints what a card shows beside its words: its votes, a padlock, and how many cards lie in its stack.
final class MarkPainter {

    private static final double DOT = 6; // of a vote, at scale 1
    private static final double PADLOCK = 11;
    private static final double SQUARE = 6; // of a gauge
    private static final double SIDES = 16; // of the mark of a card’s two sides
    private static final double LARGEST_SIDES = 24;
    private static final double BEYOND = 8; // how far it reaches out of the card: no further than a shadow, or it would not be wiped

    private final Supplier<Palette> palette;
    private final Pen pen;

    MarkPainter(Supplier<Palette> palette, Pen pen) {
        this.palette = palette;
        this.pen = pen;
    }

    /// One dot for each vote; from some on one dot and the number.
    ///
    /// @param left where they begin
    void votes(Surface surface, int votes, double left, double middle, double scale) {
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
    void corner(Surface surface, CardPlan.Marks marks, double right, double middle, double scale) {
        if (marks.isStack()) {
            pen.write(surface, "×" + marks.cards(), TextRole.CARD_ALERT, scale, right, middle, palette.get().colour("accent"),
                    TextAlignment.RIGHT);
        } else if (marks.locked()) {
            padlock(surface, right - PADLOCK * scale, middle, scale);
        }
    }

    /// How far sales and marketing are apart: as many filled squares as levels lie between them, the rest empty; a tick if they agree.
    ///
    /// @param left where it begins
    void gauge(Surface surface, int apart, double left, double middle, double scale) {
        Color filled = palette.get().colour("text");
        if (apart == 0) {
            surface.setStroke(filled);
            surface.setLineWidth(2 * scale);
            surface.strokePolyline(new double[] {left + scale, left + 4.5 * scale, left + 11 * scale},
                    new double[] {middle + 0.5 * scale, middle + 4 * scale, middle - 4 * scale}, 3);
            return;
        }
        PixelGrid grid = pen.grid();
        double edge = grid.snap(SQUARE * scale);
        double line = grid.line(1);
        double top = grid.snap(middle - edge / 2);
        for (int i = 0; i < CardSize.GAUGE_STEPS; i++) {
            double x = grid.snap(left + i * CardSize.GAUGE_STEP * scale);
            surface.setFill(filled);
            surface.setStroke(palette.get().colour("muted"));
            surface.setLineWidth(line);
            if (i < apart) {
                surface.fillRect(x, top, edge, edge);
            } else {
                surface.strokeRect(x + line / 2, top + line / 2, edge - line, edge - line);
            }
        }
    }

    /// What the two sides of a card say beside each other, on its right edge: two strokes if they agree, crossed out and on a dark
    /// ground if they differ.
    void sides(Surface surface, Clashes.Result facts, double edge, double middle, double cardScale) {
        boolean differ = switch (facts) {
            case UNSAID, EQUAL -> false;
            case DIFFERENT -> true;
        };
        if (facts == Clashes.Result.UNSAID) {
            return;
        }
        Color ink = palette.get().colour("text");
        Color paper = palette.get().colour("raised");
        double size = Math.min(SIDES * cardScale, LARGEST_SIDES);
        double scale = size / SIDES;
        double right = edge - Math.max(0, size / 2 - BEYOND);
        surface.setFill(ink);
        surface.fillOval(right - size / 2, middle - size / 2, size, size);
        if (!differ) {
            double line = pen.grid().line(1);
            surface.setFill(paper);
            surface.fillOval(right - size / 2 + line, middle - size / 2 + line, size - 2 * line, size - 2 * line);
        }
        surface.setStroke(differ ? paper : ink);
        surface.setLineWidth(1.5 * scale);
        double half = 3.5 * scale;
        surface.strokeLine(right - half, middle - 1.9 * scale, right + half, middle - 1.9 * scale);
        surface.strokeLine(right - half, middle + 1.9 * scale, right + half, middle + 1.9 * scale);
        if (differ) {
            surface.strokeLine(right - 2.5 * scale, middle + 4.6 * scale, right + 2.5 * scale, middle - 4.6 * scale);
        }
    }

    /// A number on a ground of its own around a point.
    void count(Surface surface, int count, double x, double middle) {
        String text = Integer.toString(count);
        double height = 20;
        double width = Math.max(height, pen.width(text, TextRole.BADGE) + 12);
        surface.setFill(palette.get().colour("accent"));
        surface.fillRoundRect(x - width / 2, middle - height / 2, width, height, height, height);
        pen.write(surface, text, TextRole.BADGE, 1, x, middle, palette.get().colour("on-accent"), TextAlignment.CENTER);
    }

    private void padlock(Surface surface, double left, double middle, double scale) {
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
    void below(Surface surface, CardPlan.Marks marks, Box box, double corner, double step, Color paper, Color line) {
        PixelGrid grid = pen.grid();
        for (int i = Math.min(2, marks.cards() - 1); i > 0; i--) {
            double inset = i * step;
            Box sheet = grid.snap(new Box(box.x() + inset, box.y() + inset, box.width() - 2 * inset, box.height()));
            Shapes.roundWithLine(surface, sheet, corner, paper, line, grid.line(1), grid);
        }
    }
}
