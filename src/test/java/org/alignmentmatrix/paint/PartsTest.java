package org.alignmentmatrix.paint;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.geometry.Viewport;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A picture that is painted in parts is the same as if it were painted as a whole, so that no seam is seen between tiles.
///
/// On a screen with one pixel for each logical pixel they are equal to the last bit. Otherwise a coordinate has been multiplied and
/// moved, which leaves a rounding error of its own in each part, and the renderer makes other pixels of it: edges differ by up to
/// an eighth of the way from black to white, and dots, which are copied pixel by pixel, may lie one pixel beside.
@ExtendWith(ApplicationExtension.class)
class PartsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final double EDGE = 512;
    private static final int ROUNDING = 32; // of 255 in a channel, on screens with other scales than 1
    private static final double MOVED_DOTS = 0.002; // of all pixels, likewise
    private static final Viewport WINDOW = Viewport.fit(1_100, 780);

    @Start
    void start(Stage stage) { // only the toolkit is needed
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.25, 1.5, 2})
    void noSeamIsSeenAtAnyScaleOfTheScreen(double scale) {
        Board few = ManyCards.placedBoard(40, new Random(1), TODAY);
        Board many = ManyCards.placedBoard(900, new Random(2), TODAY);
        Viewport near = WINDOW.zoomedAt(new Pixel(420, 310), 2.3);
        for (Frame frame : List.of(frame(few, WINDOW), frame(many, WINDOW), frame(few, near), frame(many, near),
                frame(RandomBoards.of(4, 50), WINDOW), frame(few, near).withFaint(Set.of(new CardId(3), new CardId(8))))) {
            double different = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> different(frame, scale));
            double allowed = scale == 1 || frame.showsWords() ? 0 : MOVED_DOTS;
            assertTrue(different <= allowed, "%s of the pixels of %d cards are others".formatted(different, frame.cards().size()));
        }
    }

    private static Frame frame(Board board, Viewport view) {
        return new FramePlanner(new BoardFonts(), new PlainWords())
                .plan(Subject.of(board), Matrix.in(view, MatrixLayout.TEMPLATE), view.window(), TODAY);
    }

    /// Which share of the pixels of the parts is not as in the whole.
    private static double different(Frame frame, double scale) {
        var painter = new BoardPainter(Palette.of(Theme.LIGHT), new BoardFonts());
        painter.onPixels(scale);
        PixelReader whole = painted(painter, frame, WINDOW.window(), scale).getPixelReader();
        int different = 0;
        for (double left = 0; left < WINDOW.width(); left += EDGE) {
            for (double top = 0; top < WINDOW.height(); top += EDGE) {
                var part = new Box(left, top, Math.min(EDGE, WINDOW.width() - left), Math.min(EDGE, WINDOW.height() - top));
                WritableImage image = painted(painter, frame, part, scale);
                for (int x = 0; x < image.getWidth(); x++) {
                    for (int y = 0; y < image.getHeight(); y++) {
                        int off = difference(image.getPixelReader().getArgb(x, y),
                                whole.getArgb(x + (int) (left * scale), y + (int) (top * scale)));
                        different += off > (scale == 1 ? 0 : ROUNDING) ? 1 : 0;
                    }
                }
            }
        }
        return different / (WINDOW.width() * WINDOW.height() * scale * scale);
    }

    /// How far two colours are apart in the channel in which they are farthest.
    static int difference(int a, int b) {
        int most = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            most = Math.max(most, Math.abs((a >>> shift & 255) - (b >>> shift & 255)));
        }
        return most;
    }

    private static WritableImage painted(BoardPainter painter, Frame frame, Box part, double scale) {
        var canvas = new Canvas(part.width() * scale, part.height() * scale);
        canvas.getGraphicsContext2D().scale(scale, scale);
        painter.paint(new CanvasSurface(canvas.getGraphicsContext2D(), new BoardFonts()), frame, part);
        var parameters = new SnapshotParameters();
        parameters.setFill(Palette.of(Theme.LIGHT).colour("canvas"));
        return canvas.snapshot(parameters, null);
    }
}
