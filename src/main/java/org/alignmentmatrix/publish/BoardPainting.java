package org.alignmentmatrix.publish;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPicture;
import org.alignmentmatrix.paint.Tiles;

/// Paints a whole board as a picture.
record BoardPainting(FrameWords words, Toolkit toolkit) {

    /// On the thread of the toolkit.
    BoardPicture picture(Board board, Order order, LocalDate today) {
        return BoardPicture.of(Subject.of(board), order.look().ofPicture(), words, new BoardFonts(), today);
    }

    /// The bytes of a file with pixels. Between two tiles the window lives on.
    byte[] png(Board board, Order order, LocalDate today, Steps steps) {
        Tiles tiles = toolkit.call(() -> picture(board, order, today).tiles(order.scale()));
        for (int tile = 0; tile < tiles.count(); tile++) {
            int next = tile;
            steps.at(order.fileName(Form.PNG), (double) tile / (tiles.count() + 1)); // the last step is the file
            toolkit.call(() -> {
                tiles.paint(next);
                return tiles;
            });
        }
        return tiles.png();
    }

    /// The bytes of a drawing.
    byte[] svg(Board board, Order order, LocalDate today) {
        return toolkit.call(() -> picture(board, order, today).svg(board.title())).getBytes(StandardCharsets.UTF_8);
    }
}
