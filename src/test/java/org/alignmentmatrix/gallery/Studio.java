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
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.BarsPicture;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPicture;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.RadarPicture;
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
        var painted = switch (picture.shown()) {
            case CARDS -> BoardPicture.of(Subject.of(picture.board().cards()),
                    new BoardPicture.Look(palette, MatrixLayout.TEMPLATE, true, picture.width(), picture.height(), MARGIN), words, fonts,
                    Boards.TODAY);
            case RADAR -> RadarPicture.of(Stream.of(Voice.values()).map(voice -> Scores.of(checklist, voice)).toList(),
                    picture.width(), picture.height(), charts, palette, fonts);
            case BARS -> BarsPicture.of(checklist, List.of(Voice.values()), picture.width(), charts, palette, fonts);
        };
        return painted.tiles(picture.scale()).paintAll().png();
    }

    BufferedImage image(Picture picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png(picture)));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to give bytes
        }
    }
}
