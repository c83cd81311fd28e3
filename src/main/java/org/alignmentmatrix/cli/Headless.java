package org.alignmentmatrix.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.CsvFile;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.table.Words;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPainter;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.PngImage;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.storage.SafeWriter;

/// What the program does on a machine without a display: it draws the board into a picture and writes its spreadsheets.
public final class Headless {

    private static final double WIDTH = 1280; // of the picture, in logical pixels
    private static final double HEIGHT = 900;
    private static final double MARGIN = 16;
    private static final double SCALE = 2;

    private final FrameWords frameWords;
    private final Words words;
    private final LocalDate today;

    public Headless(FrameWords frameWords, Words words, LocalDate today) {
        this.frameWords = frameWords;
        this.words = words;
        this.today = today;
    }

    /// Whether the system has no screen to open a window on. Only Linux and its kin can be without one; JavaFX opens windows there
    /// through X11 alone, which Wayland desktops offer too.
    ///
    /// @param os the name of the system, as Java says it
    /// @param display what the variable DISPLAY holds, empty if there is none
    public static boolean isNeeded(String os, String display) {
        boolean alwaysHasScreen = os.startsWith("Windows") || os.startsWith("Mac");
        return !alwaysHasScreen && display.isBlank();
    }

    /// Draws the board and writes its spreadsheets into a folder, which is made if it is not there.
    ///
    /// @param out hears where everything is
    /// @return the exit code: 0 if all went well, 1 if something could not be written
    public int run(Board board, Path folder, Dialect dialect, PrintStream out) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Files.createDirectories(folder);
            Path picture = folder.resolve("board.png");
            SafeWriter.write(picture, picture(board));
            List<CsvFile> files = CsvExport.of(board, words, today, dialect);
            for (CsvFile file : files) {
                SafeWriter.write(folder.resolve(file.name()), file.bytes());
            }
            out.printf("There is no display here, so no window was opened.%n%nThe board as a picture:  %s%n", picture.toAbsolutePath());
            files.forEach(file -> out.printf(
                    "As a spreadsheet:        %s (%d rows)%n", folder.resolve(file.name()).toAbsolutePath(), file.rows()));
            out.printf("%nTo get the window, start it on a desktop, or on a virtual one: xvfb-run mvn%n");
            return 0;
        } catch (IOException | ProblemException e) {
            out.printf("There is no display here, and nothing could be written to %s: %s%n", folder.toAbsolutePath(), e.getMessage());
            return 1;
        }
    }

    private byte[] picture(Board board) {
        CompletableFuture<byte[]> picture = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                picture.complete(paint(board));
            } catch (RuntimeException e) {
                picture.completeExceptionally(e);
            }
        });
        try {
            return picture.join();
        } catch (CompletionException e) {
            throw new IllegalStateException("The board could not be drawn", e.getCause());
        } finally {
            Platform.exit();
        }
    }

    private byte[] paint(Board board) {
        var fonts = new BoardFonts();
        Palette palette = Palette.of(Theme.LIGHT);
        Matrix matrix = new Matrix(new Box(MARGIN, MARGIN, WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN), MatrixLayout.TEMPLATE);
        Frame frame = new FramePlanner(fonts, frameWords).plan(Subject.of(board), matrix, matrix.area(), today);
        return PngImage.of(frame, new BoardPainter(palette, fonts), palette, WIDTH, HEIGHT, SCALE);
    }
}
