package org.alignmentmatrix.paint;

import java.util.List;
import org.alignmentmatrix.geometry.BarsPlan;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.ChartWords;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Voice;

/// All questions with the answers of the voices; as high as they need.
public final class BarsPicture extends Picture {

    private static final double MARGIN = 12;

    private final BarsPlan plan;

    private BarsPicture(BarsPlan plan, Palette palette, BoardFonts fonts) {
        super("surface", palette, fonts, plan.width() + 2 * MARGIN, plan.height() + 2 * MARGIN);
        this.plan = plan;
    }

    /// @param voices whose answers are shown
    /// @param width in logical pixels
    public static BarsPicture of(Checklist checklist, List<Voice> voices, double width, ChartWords words, Palette palette,
                                 BoardFonts fonts) {
        return new BarsPicture(BarsPlan.of(checklist, voices, width - 2 * MARGIN, words, fonts), palette, fonts);
    }

    public BarsPlan plan() {
        return plan;
    }

    @Override
    void paintOver(Surface surface, double scale, Box part) {
        var painter = new BarsPainter(() -> palette, fonts);
        painter.onPixels(scale);
        surface.save();
        surface.translate(MARGIN - part.x(), MARGIN - part.y());
        painter.paint(surface, plan);
        surface.restore();
    }
}
