package org.alignmentmatrix.publish;

import java.time.LocalDate;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPainter;
import org.alignmentmatrix.paint.BoardPicture;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.PngImage;

/// Paints a whole board as a picture.
record BoardPainting(FrameWords words, Toolkit toolkit) {

    /// On the thread of the toolkit.
    BoardPicture picture(Board board, Order order, LocalDate today) {
        return BoardPicture.of(Subject.of(board), BoardPicture.Look.of(Palette.of(order.theme())), words, new BoardFonts(), today);
    }

    byte[] png(Board board, Order order, LocalDate today) {
        return toolkit.call(() -> {
            BoardPicture picture = picture(board, order, today);
            Palette palette = Palette.of(order.theme());
            return PngImage.of(picture.frame(), new BoardPainter(palette, new BoardFonts()), palette, picture.width(), picture.height(),
                    order.scale());
        });
    }
}
