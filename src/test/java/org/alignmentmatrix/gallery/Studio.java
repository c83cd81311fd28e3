package org.alignmentmatrix.gallery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.alignmentmatrix.app.BoardWords;
import org.alignmentmatrix.geometry.BarsPlan;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.RadarPlan;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.BarsPainter;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPainter;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.PngImage;
import org.alignmentmatrix.paint.RadarPainter;
import org.alignmentmatrix.ui.text.ChecklistWords;
import org.alignmentmatrix.ui.text.Messages;

/// Paints pictures as the program exports them. Made and used on the JavaFX thread.
final class Studio {

    private static final double MARGIN = 12;

    private final BoardFonts fonts = new BoardFonts();
    private final BoardWords words = new BoardWords(Boards.guide(), Messages.in(Locale.UK));

    /// The bytes of a PNG file.
    byte[] png(Picture picture) {
        Palette palette = Palette.of(picture.theme());
        Checklist checklist = picture.board().checklist();
        var charts = new ChecklistWords(Boards.guide(), Messages.in(Locale.UK), checklist.words());
        return switch (picture.shown()) {
            case CARDS -> cards(picture, palette);
            case RADAR -> PngImage.of(
                    RadarPlan.of(Stream.of(Voice.values()).map(voice -> Scores.of(checklist, voice)).toList(),
                            new Box(0, 0, picture.width(), picture.height()).inset(MARGIN), charts, fonts),
                    new RadarPainter(() -> palette, fonts), palette, picture.scale());
            case BARS -> PngImage.of(
                    BarsPlan.of(checklist, List.of(Voice.values()), picture.width() - 2 * MARGIN, charts, fonts),
                    new BarsPainter(() -> palette, fonts), palette, MARGIN, picture.scale());
        };
    }

    private byte[] cards(Picture picture, Palette palette) {
        Matrix matrix = new Matrix(new Box(MARGIN, MARGIN, picture.width() - 2 * MARGIN, picture.height() - 2 * MARGIN),
                MatrixLayout.TEMPLATE);
        Frame frame = new FramePlanner(fonts, words).plan(picture.board().cards(), matrix, Boards.TODAY);
        return PngImage.of(frame, new BoardPainter(palette, fonts), palette, picture.width(), picture.height(), picture.scale());
    }

    BufferedImage image(Picture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png(picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to give bytes
        }
    }
}
