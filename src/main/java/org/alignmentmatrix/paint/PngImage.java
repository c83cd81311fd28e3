package org.alignmentmatrix.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.alignmentmatrix.geometry.Frame;

/// Draws the plan of a board as a PNG file.
public final class PngImage {

    private PngImage() {
    }

    /// Must be called on the JavaFX thread.
    ///
    /// @param width of the picture in logical pixels
    /// @param height of the picture in logical pixels
    /// @param scale pixels of the file for each logical pixel, such as 1 or 2
    public static byte[] of(Frame frame, BoardPainter painter, Palette palette, double width, double height, double scale) {
        var canvas = new Canvas(Math.ceil(width * scale), Math.ceil(height * scale));
        canvas.getGraphicsContext2D().scale(scale, scale); // a picture that is enlarged afterwards would be coarse
        painter.onPixels(scale);
        painter.paint(canvas.getGraphicsContext2D(), frame, width, height);
        var parameters = new SnapshotParameters();
        parameters.setFill(palette.colour("canvas"));
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
