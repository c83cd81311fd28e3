package org.alignmentmatrix.paint;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.paint.Color;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.ChartText;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.RadarPlan;
import org.alignmentmatrix.geometry.TextRole;

/// Paints the radar of the four areas.
public final class RadarPainter {

    private static final double CURVE = 2.5; // the width of a curve in logical pixels

    private final ChartPen pen;

    /// @param palette asked anew for each picture, for the user may choose another theme meanwhile
    public RadarPainter(Supplier<Palette> palette, BoardFonts fonts) {
        this.pen = new ChartPen(palette, fonts);
    }

    BoardFonts fonts() {
        return pen.fonts();
    }

    /// How many pixels of the screen or of a file there are for each logical one; 1 unless it was told.
    public void onPixels(double scale) {
        pen.onPixels(scale);
    }

    /// Paints a plan over whatever is there.
    public void paint(Surface surface, RadarPlan plan) {
        pen.begin(surface);
        grid(surface, plan);
        plan.curves().forEach(curve -> fill(surface, curve));
        plan.curves().forEach(curve -> stroke(surface, curve));
        plan.curves().forEach(curve -> curve.marks().forEach(mark -> pen.mark(surface, mark)));
        plan.texts().forEach(text -> pen.text(surface, text));
        if (!plan.note().isEmpty()) {
            note(surface, plan);
        }
    }

    private void grid(Surface surface, RadarPlan plan) {
        surface.setStroke(pen.palette().colour("line"));
        surface.setLineWidth(1); // thin in all themes: the curves are what matters
        surface.setLineDashes();
        plan.rings().forEach(ring -> surface.strokePolygon(xs(ring), ys(ring), ring.size()));
        surface.setFill(pen.palette().colour("line"));
        plan.rings().getLast().forEach(end -> axis(surface, pen.grid().snap(Box.between(plan.centre(), end))));
    }

    /// Filled, because a stroke of one pixel would lie across two.
    private void axis(Surface surface, Box box) {
        double line = pen.grid().line(1);
        surface.fillRect(box.x(), box.y(), Math.max(line, box.width()), Math.max(line, box.height()));
    }

    private void fill(Surface surface, RadarPlan.Curve curve) {
        Color colour = pen.palette().voice(curve.voice());
        surface.setFill(colour.deriveColor(0, 1, 1, pen.palette().measure("team-fill")));
        curve.paths().stream().filter(RadarPlan.Path::closed)
                .forEach(path -> surface.fillPolygon(xs(path.points()), ys(path.points()), path.points().size()));
    }

    private void stroke(Surface surface, RadarPlan.Curve curve) {
        surface.setStroke(pen.palette().voice(curve.voice()));
        surface.setLineWidth(CURVE);
        surface.setRoundLines(true);
        surface.setLineDashes(VoiceInk.dashes(curve.voice()));
        for (RadarPlan.Path path : curve.paths()) {
            if (path.closed()) {
                surface.strokePolygon(xs(path.points()), ys(path.points()), path.points().size());
            } else {
                surface.strokePolyline(xs(path.points()), ys(path.points()), path.points().size());
            }
        }
        surface.setLineDashes();
        surface.setRoundLines(false);
    }

    private void note(Surface surface, RadarPlan plan) {
        Box ground = Box.centredOn(plan.centre(), pen.width(plan.note(), TextRole.CHART_TEXT) + 16, 26);
        surface.setFill(pen.palette().colour("surface"));
        surface.fillRect(ground.x(), ground.y(), ground.width(), ground.height());
        pen.text(surface, new ChartText(plan.note(), TextRole.CHART_TEXT, plan.centre(), ChartText.Anchor.MIDDLE, true));
    }

    private static double[] xs(List<Pixel> points) {
        return points.stream().mapToDouble(Pixel::x).toArray();
    }

    private static double[] ys(List<Pixel> points) {
        return points.stream().mapToDouble(Pixel::y).toArray();
    }
}
