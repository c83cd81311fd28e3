package org.alignmentmatrix.paint;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Writes pictures as PNG files.
public final class PngImage {

    /// How hard a file is pressed, 0 to 1, where 1 is not at all: a little larger in much less time.
    private static final float LOOSE = 0.6f;

    private PngImage() {
    }

    /// The bytes of a picture that JavaFX made, with what is transparent in it.
    public static byte[] encode(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        return encode(picture);
    }

    static byte[] encode(BufferedImage image) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        Iterator<ImageWriter> writers = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "png");
        ImageWriter writer = writers.next(); // comes with Java
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) { // the usual one makes a file of it in between
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(LOOSE);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to take bytes
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
