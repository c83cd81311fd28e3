package org.alignmentmatrix.paint;

import java.util.List;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.ChartWords;
import org.alignmentmatrix.geometry.RadarPlan;
import org.alignmentmatrix.insight.Scores;

/// The radar of the four areas.
public final class RadarPicture extends Picture {

    private static final double MARGIN = 12;

    private final RadarPlan plan;

    private RadarPicture(RadarPlan plan, Palette palette, BoardFonts fonts, double width, double height) {
        super("surface", palette, fonts, width, height);
        this.plan = plan;
    }

    /// @param voices the scores to be shown, one for each voice
    /// @param width in logical pixels
    /// @param height in logical pixels
    public static RadarPicture of(List<Scores> voices, double width, double height, ChartWords words, Palette palette, BoardFonts fonts) {
        RadarPlan plan = RadarPlan.of(voices, new Box(0, 0, width, height).inset(MARGIN), words, fonts);
        return new RadarPicture(plan, palette, fonts, width, height);
    }

    public RadarPlan plan() {
        return plan;
    }

    @Override
    void paintOver(Surface surface, double scale, Box part) {
        var painter = new RadarPainter(() -> palette, fonts);
        painter.onPixels(scale);
        surface.save();
        surface.translate(-part.x(), -part.y());
        painter.paint(surface, plan);
        surface.restore();
    }
}
