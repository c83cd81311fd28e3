package org.alignmentmatrix.paint;

import java.time.LocalDate;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.model.MatrixLayout;

/// The whole matrix of a board as one picture: planned once, and painted on any surface, as a whole or part by part.
///
/// Planning needs the toolkit and its thread as far as [BoardFonts] do.
public final class BoardPicture {

    /// The usual size of a picture, in logical pixels.
    public static final double WIDTH = 1600;
    public static final double HEIGHT = 1000;
    /// Around the matrix.
    static final double MARGIN = 16;

    private final Frame frame;
    private final Palette palette;
    private final BoardFonts fonts;
    private final double width;
    private final double height;

    private BoardPicture(Frame frame, Palette palette, BoardFonts fonts, double width, double height) {
        this.frame = frame;
        this.palette = palette;
        this.fonts = fonts;
        this.width = width;
        this.height = height;
    }

    /// What a picture looks like whatever board it shows.
    ///
    /// @param layout where the quadrants stand
    /// @param width in logical pixels, with the margin around the matrix
    /// @param height in logical pixels, with the margin around the matrix
    public record Look(Palette palette, MatrixLayout layout, double width, double height) {

        /// The usual picture in the colours of a palette.
        public static Look of(Palette palette) {
            return new Look(palette, MatrixLayout.TEMPLATE, WIDTH, HEIGHT);
        }
    }

    /// Plans a picture.
    ///
    /// @param today decides what is overdue
    public static BoardPicture of(Subject subject, Look look, FrameWords words, BoardFonts fonts, LocalDate today) {
        var matrix = new Matrix(new Box(0, 0, look.width, look.height).inset(MARGIN), look.layout);
        Frame frame = new FramePlanner(fonts, words).plan(subject, matrix, matrix.area(), today);
        return new BoardPicture(frame, look.palette, fonts, look.width, look.height);
    }

    public Frame frame() {
        return frame;
    }

    /// In logical pixels, with the margins.
    public double width() {
        return width;
    }

    /// In logical pixels, with the margins.
    public double height() {
        return height;
    }

    /// Paints the ground and everything on it; the upper left corner of the picture comes to the origin.
    ///
    /// @param scale pixels for each logical pixel, where the surface has pixels
    public void paint(Surface surface, double scale) {
        paint(surface, scale, new Box(0, 0, width, height));
    }

    /// Paints a part of the picture, whose upper left corner comes to the origin.
    ///
    /// @param part in logical pixels; its corner must lie on whole pixels of the surface
    void paint(Surface surface, double scale, Box part) {
        var painter = new BoardPainter(palette, fonts);
        painter.onPixels(scale);
        surface.setFill(palette.colour("canvas"));
        surface.fillRect(0, 0, part.width(), part.height());
        painter.paintOver(surface, frame, part);
    }
}
