package org.alignmentmatrix.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.PlainChartWords;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class BoardPictureTest {

    private static final int ROUNDING = 32; // of 255 in a channel
    /// A letter that is centred between two places for letters may fall to the other one when all of it is moved by a tile.
    private static final double MOVED_LETTERS = 0.0001;
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Start
    void start(Stage stage) { // only the toolkit is needed
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void tilesHaveNoSeams(int scale) {
        for (int cards : scale == 4 ? List.of(40) : List.of(40, 900)) { // large pictures cost the machine that runs all tests dearly
            Board board = ManyCards.placedBoard(cards, new Random(cards), TODAY);
            BufferedImage[] both = onToolkit(() -> {
                BoardPicture picture = picture(board, Theme.LIGHT);
                return new BufferedImage[] {read(tiles(picture, scale, 3300).paintAll().png()),
                    read(tiles(picture, scale, 300).paintAll().png())};
            });
            assertEquals(1600 * scale, both[0].getWidth());
            assertEquals(1000 * scale, both[0].getHeight());
            double share = different(both[0], both[1]) / (1.6e6 * scale * scale);
            assertTrue(share < MOVED_LETTERS, "%s of the pixels are others".formatted(share));
        }
    }

    private static int different(BufferedImage a, BufferedImage b) {
        int different = 0;
        for (int x = 0; x < a.getWidth(); x++) {
            for (int y = 0; y < a.getHeight(); y++) {
                different += PartsTest.difference(a.getRGB(x, y), b.getRGB(x, y)) > ROUNDING ? 1 : 0;
            }
        }
        return different;
    }

    @Test
    void aPictureOfOnePixelEachIsWhatACanvasShows() {
        BufferedImage[] both = onToolkit(() -> {
            BoardPicture picture = picture(ManyCards.placedBoard(60, new Random(3), TODAY), Theme.DARK);
            var canvas = new Canvas(picture.width(), picture.height());
            new BoardPainter(picture.palette, picture.fonts).paint(new CanvasSurface(canvas.getGraphicsContext2D(), picture.fonts),
                    picture.frame(), picture.width(), picture.height());
            var parameters = new SnapshotParameters();
            parameters.setFill(picture.palette.colour("canvas"));
            return new BufferedImage[] {awt(canvas.snapshot(parameters, null)), read(picture.tiles(1).paintAll().png())};
        });
        for (int x = 0; x < both[0].getWidth(); x++) {
            for (int y = 0; y < both[0].getHeight(); y++) {
                assertTrue(PartsTest.difference(both[0].getRGB(x, y), both[1].getRGB(x, y)) <= 2, "at %d, %d".formatted(x, y));
            }
        }
    }

    @Test
    void tilesAreNoLargerThanAnyGraphicsCardCanHold() {
        Tiles tiles = onToolkit(() -> new Tiles((_, _) -> { }, new BoardFonts(), 1920, 1200, 4));

        assertArrayEquals(new int[] {7680, 4800, 12}, new int[] {tiles.width(), tiles.height(), tiles.count()});
        assertEquals(2048, Tiles.EDGE);
    }

    @Test
    void theClipboardGetsTheSamePicture() {
        boolean same = onToolkit(() -> {
            Tiles tiles = picture(RandomBoards.of(4, 50), Theme.LIGHT).tiles(2).paintAll();
            Image image = tiles.image();
            return isSame(read(tiles.png()), awt(image));
        });
        assertTrue(same);
    }

    @Test
    void chartsArePicturesToo() {
        BufferedImage[] charts = onToolkit(() -> {
            Board board = RandomBoards.of(7, 10);
            var words = new PlainChartWords();
            var fonts = new BoardFonts();
            Palette palette = Palette.of(Theme.LIGHT);
            RadarPicture radar = RadarPicture.of(List.of(Scores.of(board.checklist(), Voice.SALES)), 500, 400, words, palette, fonts);
            BarsPicture bars = BarsPicture.of(board.checklist(), List.of(Voice.values()), 600, words, palette, fonts);
            return new BufferedImage[] {read(radar.tiles(2).paintAll().png()), read(bars.tiles(1).paintAll().png())};
        });
        assertEquals(1000, charts[0].getWidth());
        assertEquals(800, charts[0].getHeight());
        assertEquals(600, charts[1].getWidth());
        assertTrue(charts[1].getHeight() > 25 * 40, "25 questions one below the other");
        assertEquals(0xFFFFFFFF, charts[1].getRGB(2, 2), "the ground");
    }

    private static Tiles tiles(BoardPicture picture, double scale, int edge) {
        return new Tiles((surface, part) -> {
            surface.setFill(picture.palette.colour("canvas"));
            surface.fillRect(0, 0, part.width(), part.height());
            picture.paintOver(surface, scale, part);
        }, picture.fonts, picture.width(), picture.height(), scale, edge);
    }

    private static BoardPicture picture(Board board, Theme theme) {
        return BoardPicture.of(Subject.of(board), BoardPicture.Look.of(Palette.of(theme)), new PlainWords(), new BoardFonts(), TODAY);
    }

    private static boolean isSame(BufferedImage a, BufferedImage b) {
        int[] first = a.getRGB(0, 0, a.getWidth(), a.getHeight(), null, 0, a.getWidth());
        int[] second = b.getRGB(0, 0, b.getWidth(), b.getHeight(), null, 0, b.getWidth());
        return Arrays.equals(first, second);
    }

    private static BufferedImage awt(Image image) {
        var copy = new BufferedImage((int) image.getWidth(), (int) image.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int x = 0; x < copy.getWidth(); x++) {
            for (int y = 0; y < copy.getHeight(); y++) {
                copy.setRGB(x, y, image.getPixelReader().getArgb(x, y));
            }
        }
        return copy;
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static <T> T onToolkit(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
