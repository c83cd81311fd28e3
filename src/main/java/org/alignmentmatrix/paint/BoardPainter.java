package org.alignmentmatrix.paint;

import java.util.function.Supplier;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.QuadrantPlan;
import org.alignmentmatrix.geometry.TextRole;

/// Paints the resting board: quadrants and cards.
public final class BoardPainter {

    private static final double CORNER = 12;
    private static final double TOP = 12; // from the upper edge of a quadrant to its number

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

    BoardFonts fonts() {
        return pen.fonts();
    }

    /// How many pixels of the screen or of a file there are for each logical one, so that edges lie on them; 1 unless it was told. Only
    /// for surfaces that have pixels.
    public void onPixels(double scale) {
        pen.onPixels(new PixelGrid(scale));
    }

    /// Paints a frame over whatever is there; what lies outside the matrix is cleared.
    ///
    /// @param width of the surface in logical pixels
    /// @param height of the surface in logical pixels
    public void paint(Surface surface, Frame frame, double width, double height) {
        paint(surface, frame, new Box(0, 0, width, height));
    }

    /// Paints a part of a frame on a surface of its own, whose upper left corner is that of the part.
    ///
    /// @param part in the coordinates of the frame; its corner must lie on whole pixels
    public void paint(Surface surface, Frame frame, Box part) {
        surface.clear(new Box(0, 0, part.width(), part.height()));
        paintOver(surface, frame, part);
    }

    /// The same on a ground that is there already.
    void paintOver(Surface surface, Frame frame, Box part) {
        pen.begin(surface);
        surface.save();
        surface.translate(-part.x(), -part.y());
        frame.quadrants().stream().filter(quadrant -> quadrant.box().overlaps(part)).forEach(quadrant -> quadrant(surface, quadrant, part));
        for (CardPlan card : frame.cardsTouching(part.inset(-CardPainter.SHADOW))) {
            if (card instanceof CardPlan.Faint(var behind)) {
                cards.paintFaint(surface, behind, ground(frame, behind));
            } else {
                cards.card(surface, card);
            }
        }
        surface.restore();
    }

    private Color ground(Frame frame, CardPlan card) {
        Pixel centre = card.box().centre();
        return frame.quadrants().stream().filter(quadrant -> quadrant.box().contains(centre)).findFirst()
                .map(quadrant -> palette().fill(quadrant.tint())).orElse(palette().colour("canvas"));
    }

    private void quadrant(Surface surface, QuadrantPlan plan, Box part) {
        PixelGrid grid = pen.grid();
        Box box = grid.snap(plan.box());
        double stroke = palette().measure("quadrant-stroke");
        if (stroke > 0) {
            Shapes.roundWithLine(surface, box, CORNER, palette().fill(plan.tint()), palette().border(plan.tint()), grid.line(stroke), grid);
        } else {
            surface.setFill(palette().fill(plan.tint()));
            Shapes.round(surface, box, CORNER, grid);
        }
        if (plan.header().overlaps(part)) {
            header(surface, plan, box);
        }
        if (!plan.hint().isEmpty()) {
            pen.write(surface, plan.hint(), TextRole.QUADRANT_MEANING, plan.scale(), box.centre().x(),
                    box.y() + plan.headerHeight() + (box.height() - plan.headerHeight()) / 2, palette().colour("muted"),
                    TextAlignment.CENTER);
        }
    }

    private void header(Surface surface, QuadrantPlan plan, Box box) {
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
                left, top + number + 12 * scale, palette().colour("muted"), TextAlignment.LEFT);
    }

    private Palette palette() {
        return palette.get();
    }
}
