package org.alignmentmatrix.ui.exchange;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPicture;
import org.alignmentmatrix.paint.CanvasSurface;
import org.jspecify.annotations.Nullable;

/// A picture of a board, as large as there is room.
final class PictureView extends Region {

    private static final double MARGIN = 24; // around the picture, for its shadow too

    private final Canvas canvas = new Canvas();
    private final StackPane sheet = new StackPane(canvas);
    private final BoardFonts fonts = new BoardFonts();
    private @Nullable BoardPicture picture;
    private Color ground = Color.TRANSPARENT;
    private double painted; // the scale that is on the canvas

    PictureView() {
        sheet.getStyleClass().add("export-paper");
        getStyleClass().add("export-desk");
        getChildren().add(sheet);
    }

    /// @param ground it stands on
    void show(BoardPicture next, Color nextGround) {
        picture = next;
        ground = nextGround;
        painted = 0;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        BoardPicture now = picture;
        if (now == null || getWidth() <= 2 * MARGIN || getHeight() <= 2 * MARGIN) {
            return;
        }
        double scale = Math.min((getWidth() - 2 * MARGIN) / now.width(), (getHeight() - 2 * MARGIN) / now.height());
        double width = Math.floor(now.width() * scale);
        double height = Math.floor(now.height() * scale);
        if (scale != painted) {
            painted = scale;
            canvas.setWidth(width);
            canvas.setHeight(height);
            GraphicsContext context = canvas.getGraphicsContext2D();
            context.save();
            context.setFill(ground);
            context.fillRect(0, 0, width, height);
            context.scale(scale, scale);
            now.paint(new CanvasSurface(context, fonts), scale);
            context.restore();
        }
        sheet.resizeRelocate(Math.round((getWidth() - width) / 2), Math.round((getHeight() - height) / 2), width, height);
    }
}
