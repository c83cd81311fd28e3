package org.alignmentmatrix.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
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
        return of(painter.fonts(), surface -> painter.paint(surface, frame, width, height), palette.colour("canvas"), width, height, scale);
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

    private static byte[] of(BoardFonts fonts, Consumer<Surface> painting, Color ground, double width, double height,
                             double scale) {
        var canvas = new Canvas(Math.ceil(width * scale), Math.ceil(height * scale));
        canvas.getGraphicsContext2D().scale(scale, scale); // a picture that is enlarged afterwards would be coarse
        painting.accept(new CanvasSurface(canvas.getGraphicsContext2D(), fonts));
        var parameters = new SnapshotParameters();
        parameters.setFill(ground);
        return encode(canvas.snapshot(parameters, null));
    }

    /// The PNG bytes of a picture.
    public static byte[] encode(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to take bytes
        }
        return bytes.toByteArray();
    }
}
