package org.alignmentmatrix.publish;

import java.time.LocalDate;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPainter;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.PngImage;

/// Paints a whole board as a picture.
record BoardPainting(FrameWords words, Toolkit toolkit) {

    private static final double WIDTH = 1280; // in logical pixels
    private static final double HEIGHT = 900;
    private static final double MARGIN = 16;

    byte[] png(Board board, Order order, LocalDate today) {
        return toolkit.call(() -> {
            var fonts = new BoardFonts();
            Palette palette = Palette.of(order.theme());
            Matrix matrix = new Matrix(new Box(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN), MatrixLayout.TEMPLATE);
            Frame frame = new FramePlanner(fonts, words).plan(Subject.of(board), matrix, matrix.area(), today);
            return PngImage.of(frame, new BoardPainter(palette, fonts), palette, WIDTH, HEIGHT, order.scale());
        });
    }
}
