package org.alignmentmatrix.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPainter;
import org.alignmentmatrix.paint.CanvasSurface;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.samples.RandomEdits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Wherever one goes over a board and whatever one does to it, the picture is that of a window which was just opened there.
@ExtendWith(ApplicationExtension.class)
class RandomViewsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Palette PALETTE = Palette.of(Theme.LIGHT);
    private static final int STEPS = 300;
    private static final int COMPARED = 10; // every so many steps the pixels are compared too

    private final BoardFonts fonts = new BoardFonts();
    private OpenDocument document;
    private MatrixView matrix;
    private Zoom zoom;
    private Pane around;
    private Emphasis emphasis = Emphasis.EVERYTHING;
    private MatrixLayout layout = MatrixLayout.TEMPLATE;
    private final SimpleObjectProperty<MatrixLayout> layouts = new SimpleObjectProperty<>(layout);

    @Start
    void start(Stage stage) {
        document = new OpenDocument(ManyCards.placedBoard(120, new Random(1), TODAY), new Origin.Untitled(),
                InstantSource.fixed(Instant.EPOCH));
        var look = new BoardLook(fonts, new SimpleObjectProperty<>(PALETTE), new PlainWords(), () -> TODAY);
        matrix = new MatrixView(document, look, layouts, () -> true);
        zoom = new Zoom(document, matrix, () -> true);
        around = new Pane(matrix);
        matrix.setPrefSize(700, 560);
        stage.setScene(new Scene(around, 900, 800));
        stage.show();
    }

    @Test
    void goingOverABoardNeverChangesItAndShowsWhatIsThere() {
        var random = new Random(11);
        Board board = document.board();
        int most = 0;
        for (int step = 0; step < STEPS; step++) {
            onFx(() -> go(random));
            most = Math.max(most, assertFresh("step " + step, step % COMPARED == 0));
            assertSame(board, onFx(document::board));
        }
        assertTrue(most > 50, "many cards were in sight now and then: " + most);
    }

    @Test
    void whatIsDoneOnTheWayIsShownAtOnce() {
        var random = new Random(12);
        var edits = new RandomEdits(12, 150);
        for (int step = 0; step < STEPS / 3; step++) {
            onFx(() -> random.nextInt(4) == 0 ? go(random) : change(random, edits));
            assertFresh("step " + step, true);
        }
    }

    /// Does something to the board, or only to what of it stands out.
    private boolean change(Random random, RandomEdits edits) {
        switch (random.nextInt(8)) {
            case 0 -> document.undo();
            case 1 -> {
                Set<CardId> some = Set.copyOf(document.board().cards().stream().map(Card::id).filter(_ -> random.nextBoolean()).toList());
                emphasis = random.nextBoolean() ? Emphasis.EVERYTHING : new Emphasis(some, random.nextBoolean());
                matrix.setEmphasis(emphasis);
            }
            case 2 -> {
                layout = MatrixLayout.values()[random.nextInt(MatrixLayout.values().length)];
                layouts.set(layout);
            }
            default -> document.perform(edits.next(document.board(), document.now()));
        }
        return true;
    }

    private boolean go(Random random) {
        var at = new Pixel(random.nextInt(700), random.nextInt(560));
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> zoom.wheel(at, random.nextInt(-160, 200));
            case 3, 4, 5, 6 -> zoom.pan(random.nextInt(-400, 401), random.nextInt(-400, 401));
            case 7 -> zoom.pinch(at, 0.5 + random.nextDouble());
            case 8 -> zoom.toQuadrant(Quadrant.numbered(1 + random.nextInt(4)));
            case 9 -> matrix.setPrefSize(300 + random.nextInt(500), 250 + random.nextInt(500));
            case 10 -> {
                document.select(List.of(new CardId(1 + random.nextInt(120))));
                zoom.toSelection();
                zoom.out();
            }
            default -> zoom.fit();
        }
        return true;
    }

    /// @return how many cards are shown
    private int assertFresh(String told, boolean pixels) {
        Frame shown = onFx(() -> {
            matrix.requestLayout();
            around.layout();
            return matrix.frame();
        });
        Frame fresh = onFx(this::fresh);
        assertEquals(fresh.matrix(), shown.matrix(), told);
        assertEquals(fresh.scale(), shown.scale(), told);
        assertEquals(fresh.quadrants(), shown.quadrants(), told);
        assertEquals(fresh.cards(), shown.cards(), told);
        if (pixels) {
            WaitForAsyncUtils.waitForFxEvents(); // a picture may be painted in several pulses
            assertEquals(0, onFx(() -> differences(fresh)),
                    told + " in " + onFx(matrix::view) + ": pixels that are not as in a fresh picture");
        }
        return shown.cards().size();
    }

    private Frame fresh() {
        return new FramePlanner(fonts, new PlainWords()).plan(Subject.of(document.board()).withEmphasis(emphasis),
                Matrix.in(matrix.view(), layout), TileLayer.coveredBy(matrix.view()), TODAY);
    }

    private int differences(Frame fresh) {
        var canvas = new Canvas(matrix.getWidth(), matrix.getHeight());
        new BoardPainter(PALETTE, fonts).paint(new CanvasSurface(canvas.getGraphicsContext2D(), fonts), fresh, matrix.getWidth(), matrix.getHeight());
        int[] expected = pixels(canvas.snapshot(parameters(), null));
        int[] actual = pixels(matrix.snapshot(parameters(), null));
        assertEquals(expected.length, actual.length);
        int different = 0;
        for (int i = 0; i < expected.length; i++) {
            different += isNear(expected[i], actual[i]) ? 0 : 1;
        }
        return different;
    }

    /// Whether two colours are the same but for rounding.
    private static boolean isNear(int a, int b) {
        boolean near = true;
        for (int shift = 0; shift < 32; shift += 8) {
            near &= Math.abs((a >>> shift & 255) - (b >>> shift & 255)) <= 1;
        }
        return near;
    }

    private static SnapshotParameters parameters() {
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.BEIGE);
        return parameters;
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int[] pixels = new int[width * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, width, (int) image.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, call);
    }
}
