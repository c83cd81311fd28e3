package org.alignmentmatrix.paint;

import java.util.function.Consumer;
import javafx.scene.paint.Color;
import org.alignmentmatrix.geometry.BarsPlan;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.RadarPlan;

/// Draws the plan of a board or of a chart as a PNG file.
public final class PngImage {

    private PngImage() {
    }

    /// Must be called on the JavaFX thread.
    ///
    /// @param width of the picture in logical pixels
    /// @param height of the picture in logical pixels
    /// @param scale pixels of the file for each logical pixel, such as 1 or 2
    public static byte[] of(Frame frame, BoardPainter painter, Palette palette, double width, double height, double scale) {
        painter.onPixels(scale);
        return of(painter.fonts(), surface -> painter.paintOver(surface, frame, new Box(0, 0, width, height)), palette.colour("canvas"), width, height, scale);
    }

    /// Draws the radar of the areas on the colour of panels, with as much room at the right and below as the plan has at the left
    /// and above. Must be called on the JavaFX thread.
    ///
    /// @param scale pixels of the file for each logical pixel, such as 1 or 2
    public static byte[] of(RadarPlan plan, RadarPainter painter, Palette palette, double scale) {
        painter.onPixels(scale);
        Box box = plan.box();
        return of(painter.fonts(), surface -> painter.paint(surface, plan), palette.colour("surface"), box.x() + box.right(), box.y() + box.bottom(), scale);
    }

    /// Draws all questions with their answers on the colour of panels. Must be called on the JavaFX thread.
    ///
    /// @param margin around the picture in logical pixels
    /// @param scale pixels of the file for each logical pixel, such as 1 or 2
    public static byte[] of(BarsPlan plan, BarsPainter painter, Palette palette, double margin, double scale) {
        painter.onPixels(scale);
        return of(painter.fonts(), surface -> {
            surface.translate(margin, margin);
            painter.paint(surface, plan);
        }, palette.colour("surface"), plan.width() + 2 * margin, plan.height() + 2 * margin, scale);
    }

    private static byte[] of(BoardFonts fonts, Consumer<Surface> painting, Color ground, double width, double height, double scale) {
        return new Tiles((surface, part) -> {
            surface.setFill(ground);
            surface.fillRect(0, 0, part.width(), part.height());
            surface.save();
            surface.translate(-part.x(), -part.y());
            painting.accept(surface);
            surface.restore();
        }, fonts, width, height, scale).paintAll().png();
    }
}
