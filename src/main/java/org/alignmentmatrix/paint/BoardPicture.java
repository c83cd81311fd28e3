package org.alignmentmatrix.paint;

import java.time.LocalDate;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.model.MatrixLayout;

/// The whole matrix of a board. Cards in the tray and in the parking lot are not on it.
public final class BoardPicture extends Picture {

    /// The usual size of a picture, in logical pixels.
    public static final double WIDTH = 1600;
    public static final double HEIGHT = 1000;
    /// Around the matrix.
    public static final double MARGIN = 16;

    private final Frame frame;

    private BoardPicture(Frame frame, Look look, BoardFonts fonts) {
        super("canvas", look.palette, fonts, look.width, look.height);
        this.frame = frame;
    }

    /// What a picture looks like whatever board it shows.
    ///
    /// @param layout where the quadrants stand
    /// @param gauged whether cards made from gaps show how far the voices are apart
    /// @param width in logical pixels, with the margin
    /// @param height in logical pixels, with the margin
    /// @param margin left free around the matrix, in logical pixels
    public record Look(Palette palette, MatrixLayout layout, boolean gauged, double width, double height, double margin) {

        /// The usual picture in the colours of a palette.
        public static Look of(Palette palette) {
            return new Look(palette, MatrixLayout.TEMPLATE, true, WIDTH, HEIGHT, MARGIN);
        }

        /// The same in another size.
        public Look sized(double nextWidth, double nextHeight, double nextMargin) {
            return new Look(palette, layout, gauged, nextWidth, nextHeight, nextMargin);
        }
    }

    /// Plans a picture.
    ///
    /// @param today decides what is overdue
    public static BoardPicture of(Subject subject, Look look, FrameWords words, BoardFonts fonts, LocalDate today) {
        var matrix = new Matrix(new Box(0, 0, look.width, look.height).inset(look.margin), look.layout);
        Frame frame = new FramePlanner(fonts, words).plan(look.gauged ? subject : subject.withGauges(false), matrix, matrix.area(), today);
        return new BoardPicture(frame, look, fonts);
    }

    public Frame frame() {
        return frame;
    }

    @Override
    void paintOver(Surface surface, double scale, Box part) {
        var painter = new BoardPainter(palette, fonts);
        painter.onPixels(scale);
        painter.paintOver(surface, frame, part);
    }
}
