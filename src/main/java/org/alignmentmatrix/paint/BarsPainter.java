package org.alignmentmatrix.paint;

import java.util.function.Supplier;
import org.alignmentmatrix.geometry.BarsPlan;
import org.alignmentmatrix.geometry.LevelLine;

/// Paints the answers to questions on lines from the worst to the best level.
public final class BarsPainter {

    private final ChartPen pen;

    /// @param palette asked anew for each picture, for the user may choose another theme meanwhile
    public BarsPainter(Supplier<Palette> palette, BoardFonts fonts) {
        this.pen = new ChartPen(palette, fonts);
    }

    BoardFonts fonts() {
        return pen.fonts();
    }

    /// How many pixels of the screen or of a file there are for each logical one; 1 unless it was told.
    public void onPixels(double scale) {
        pen.onPixels(scale);
    }

    /// Paints all questions over whatever is there.
    public void paint(Surface surface, BarsPlan plan) {
        pen.begin(surface);
        PixelGrid grid = pen.grid();
        surface.setFill(pen.palette().colour("line"));
        plan.rules().forEach(y -> surface.fillRect(0, grid.snap(y), plan.width(), grid.line(1)));
        plan.headings().forEach(text -> pen.text(surface, text));
        for (BarsPlan.Row row : plan.rows()) {
            row.texts().forEach(text -> pen.text(surface, text));
            pen.line(surface, row.line());
        }
    }

    /// Paints the line of one question alone.
    public void paint(Surface surface, LevelLine line) {
        pen.begin(surface);
        pen.line(surface, line);
    }
}
