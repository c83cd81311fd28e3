package org.alignmentmatrix.paint;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.alignmentmatrix.geometry.Box;

/// A picture with pixels that is painted tile by tile: no canvas is larger than what every graphics card can hold, and between two tiles
/// the window lives on. All tiles together are the same picture as if it were painted at once.
///
/// Tiles are painted on the JavaFX thread; whatever comes after the last of them may be done on any other.
public final class Tiles {

    /// The edge of a tile in pixels of the picture.
    static final int EDGE = 2048;

    private final Painting painting;
    private final BoardFonts fonts;
    private final double scale;
    private final int edge;
    private final BufferedImage image;

    /// What is painted on the tiles.
    @FunctionalInterface
    interface Painting {

        /// Paints a part, whose upper left corner comes to the origin, over a clear surface, and leaves nothing of it transparent.
        ///
        /// @param part in logical pixels
        void paint(Surface surface, Box part);
    }

    /// @param width in logical pixels
    /// @param height in logical pixels
    /// @param scale pixels of the picture for each logical pixel, such as 1, 2 or 4
    Tiles(Painting painting, BoardFonts fonts, double width, double height, double scale) {
        this(painting, fonts, width, height, scale, EDGE);
    }

    Tiles(Painting painting, BoardFonts fonts, double width, double height, double scale, int edge) {
        this.painting = painting;
        this.fonts = fonts;
        this.scale = scale;
        this.edge = edge;
        this.image = new BufferedImage((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
    }

    /// How many there are.
    public int count() {
        return columns() * Math.ceilDiv(image.getHeight(), edge);
    }

    /// In pixels of the picture.
    public int width() {
        return image.getWidth();
    }

    /// In pixels of the picture.
    public int height() {
        return image.getHeight();
    }

    /// Paints one tile. Must be called on the JavaFX thread, once for each of them, in any order.
    ///
    /// @param tile from 0 to [#count()] - 1
    public void paint(int tile) {
        int left = tile % columns() * edge;
        int top = tile / columns() * edge;
        int width = Math.min(edge, image.getWidth() - left);
        int height = Math.min(edge, image.getHeight() - top);
        var canvas = new Canvas(width, height);
        GraphicsContext context = canvas.getGraphicsContext2D();
        context.scale(scale, scale); // a picture that is enlarged afterwards would be coarse
        painting.paint(new CanvasSurface(context, fonts), new Box(left / scale, top / scale, width / scale, height / scale));
        WritableImage painted = canvas.snapshot(new SnapshotParameters(), null);
        painted.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels(),
                top * image.getWidth() + left, image.getWidth());
    }

    /// Paints all of them. Must be called on the JavaFX thread.
    public Tiles paintAll() {
        for (int tile = 0; tile < count(); tile++) {
            paint(tile);
        }
        return this;
    }

    /// The picture as the bytes of a PNG file.
    public byte[] png() {
        return PngImage.encode(image);
    }

    /// The picture for windows and the clipboard.
    public Image image() {
        var copy = new WritableImage(image.getWidth(), image.getHeight());
        copy.getPixelWriter().setPixels(0, 0, image.getWidth(), image.getHeight(), PixelFormat.getIntArgbPreInstance(),
                opaque(pixels()), 0, image.getWidth());
        return copy;
    }

    private static int[] opaque(int[] pixels) {
        int[] opaque = pixels.clone();
        for (int i = 0; i < opaque.length; i++) {
            opaque[i] |= 0xFF000000;
        }
        return opaque;
    }

    private int columns() {
        return Math.ceilDiv(image.getWidth(), edge);
    }

    private int[] pixels() {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
