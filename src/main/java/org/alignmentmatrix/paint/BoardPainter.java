package org.alignmentmatrix.paint;

import java.util.function.Supplier;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.QuadrantPlan;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.model.Tint;

/// Paints the resting board: quadrants and cards.
public final class BoardPainter {

    private static final double CORNER = 12;
    private static final double TOP = 14; // from the upper edge of a quadrant to its number

    private final Supplier<Palette> palette;
    private final Pen pen;
    private final CardPainter cards;

    /// Paints with always the same palette.
    public BoardPainter(Palette palette, BoardFonts fonts) {
        this(() -> palette, fonts);
    }

    /// @param palette asked anew for each picture, for the user may choose another theme meanwhile
    public BoardPainter(Supplier<Palette> palette, BoardFonts fonts) {
        this.palette = palette;
        this.pen = new Pen(fonts);
        this.cards = new CardPainter(palette, pen);
    }

    public CardPainter cards() {
        return cards;
    }

    /// Paints a frame over whatever is there; what lies outside the matrix is cleared.
    ///
    /// @param width of the surface in logical pixels
    /// @param height of the surface in logical pixels
    public void paint(GraphicsContext surface, Frame frame, double width, double height) {
        paint(surface, frame, new Box(0, 0, width, height));
    }

    /// Paints a part of a frame on a surface of its own, whose upper left corner is that of the part.
    ///
    /// @param part in the coordinates of the frame; its corner must lie on whole pixels
    public void paint(GraphicsContext surface, Frame frame, Box part) {
        surface.clearRect(0, 0, part.width(), part.height());
        surface.save();
        surface.translate(-part.x(), -part.y());
        frame.quadrants().stream().filter(quadrant -> quadrant.box().overlaps(part)).forEach(quadrant -> quadrant(surface, quadrant));
        frame.cardsTouching(part.inset(-CardPainter.SHADOW)).forEach(card -> cards.paint(surface, card));
        surface.restore();
    }

    private void quadrant(GraphicsContext surface, QuadrantPlan plan) {
        Box box = Pen.snapped(plan.box());
        surface.setFill(palette().fill(plan.tint()));
        surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * CORNER, 2 * CORNER);
        border(surface, plan.tint(), box);
        header(surface, plan, box);
        if (!plan.hint().isEmpty()) {
            pen.write(surface, plan.hint(), TextRole.QUADRANT_MEANING, plan.scale(), box.centre().x(),
                    box.y() + plan.headerHeight() + (box.height() - plan.headerHeight()) / 2, palette().colour("muted"), TextAlignment.CENTER);
        }
    }

    private void border(GraphicsContext surface, Tint tint, Box box) {
        double stroke = palette().measure("quadrant-stroke");
        if (stroke > 0) {
            Box inner = box.inset(stroke / 2);
            surface.setStroke(palette().border(tint));
            surface.setLineWidth(stroke);
            surface.strokeRoundRect(inner.x(), inner.y(), inner.width(), inner.height(), 2 * CORNER - stroke, 2 * CORNER - stroke);
        }
    }

    private void header(GraphicsContext surface, QuadrantPlan plan, Box box) {
        Color title = palette().title(plan.tint());
        double scale = plan.scale();
        double number = FramePlanner.NUMBER * scale;
        double left = box.x() + FramePlanner.HEADER_LEFT * scale;
        double top = box.y() + TOP * scale;
        double middle = top + number / 2;
        surface.setStroke(title);
        surface.setLineWidth(1.5 * scale);
        surface.strokeOval(left + 0.75 * scale, top + 0.75 * scale, number - 1.5 * scale, number - 1.5 * scale);
        pen.write(surface, Integer.toString(plan.quadrant().number()), TextRole.QUADRANT_NUMBER, scale,
                left + number / 2, middle, title, TextAlignment.CENTER);
        pen.write(surface, plan.name(), TextRole.QUADRANT_NAME, plan.nameScale() * scale,
                left + number + FramePlanner.NUMBER_GAP * scale, middle, title, TextAlignment.LEFT);
        pen.write(surface, plan.tally(), TextRole.QUADRANT_TALLY, scale,
                box.right() - FramePlanner.HEADER_LEFT * scale, middle, palette().colour("muted"), TextAlignment.RIGHT);
        pen.write(surface, plan.meaning(), TextRole.QUADRANT_MEANING, scale,
                left, top + number + 13 * scale, palette().colour("muted"), TextAlignment.LEFT);
    }

    private Palette palette() {
        return palette.get();
    }
}
