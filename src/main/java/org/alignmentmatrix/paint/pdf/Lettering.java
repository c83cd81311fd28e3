package org.alignmentmatrix.paint.pdf;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.text.Font;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.paint.BoardFonts;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes lines in one weight of the typeface: as text where the file has a font for it, else as shapes below text that is not seen.
final class Lettering {

    /// How much wider or narrower than its letters a line may be set without being noticed or looking broken.
    private static final double UNNOTICED = 0.0005;

    private final String name;
    private final Typeface typeface;
    private final Outlines outlines;
    private final GlyphPictures pictures;
    private final HiddenText hidden;
    private final Shapes shapes;
    private final BoardFonts fonts;

    /// @param name of its font in the resources of a page
    Lettering(String name, boolean bold, PDDocument document, BoardFonts fonts, HiddenText hidden, Shapes shapes) throws IOException {
        this.name = name;
        this.typeface = new Typeface(document, bold ? "fonts/Inter-SemiBold.ttf" : "fonts/Inter-Regular.ttf");
        Font font = fonts.font(bold ? TextRole.CARD_TITLE : TextRole.CARD_FOOTER, 1);
        this.outlines = new Outlines(font, typeface::covers);
        this.pictures = new GlyphPictures(font);
        this.fonts = fonts;
        this.hidden = hidden;
        this.shapes = shapes;
    }

    COSDictionary font() {
        return typeface.font().getCOSObject();
    }

    /// Puts the glyphs that were used into the file.
    void finish() throws IOException {
        typeface.font().subset();
    }

    /// Writes a line whose left end stands on the baseline at (x, y).
    void write(String line, TextRole role, double size, double x, double y, Content content) {
        if (typeface.covers(line)) {
            letters(line, x, y, size, fonts.width(line, role) / role.size(), content);
            return;
        }
        for (Outlines.Piece piece : outlines.pieces(line)) {
            switch (piece) {
                case Outlines.Letters(String text, double at, double width) -> letters(text, x + at * size, y, size, width, content);
                case Outlines.Drawn drawn -> drawn(drawn, x, y, size, content);
            }
        }
    }

    private void letters(String text, double x, double y, double size, double width, Content content) {
        double natural = typeface.width(text);
        double stretch = natural > 0 && width > 0 ? width / natural : 1;
        content.raw("BT\n").name(name).op("Tf", size);
        if (Math.abs(stretch - 1) < UNNOTICED) {
            content.op("Tm", 1, 0, 0, -1, x, y);
        } else {
            content.precise("Tm", stretch, 0, 0, -1, x, y);
        }
        typeface.show(text, content);
        content.raw("ET\n");
    }

    /// Paints a picture of a character whose left end stands on the baseline at (x, y).
    static void paint(String picture, GlyphPictures.Glyph glyph, double size, double x, double y, Content content) {
        paint(picture, content, glyph.width() * size, -glyph.height() * size, x, y + (glyph.height() - glyph.rise()) * size);
    }

    private static void paint(String form, Content content, double scaleX, double scaleY, double x, double y) {
        content.raw("q ").precise("cm", scaleX, 0, 0, scaleY, x, y).name(form).raw("Do Q\n");
    }

    private void drawn(Outlines.Drawn piece, double x, double y, double size, Content content) {
        double left = x + piece.x() * size;
        if (!piece.text().isBlank()) {
            Optional<String> form = shapes.form(name, piece.text(), outlines::shape);
            if (form.isPresent()) {
                double scale = size / Outlines.unit();
                paint(form.get(), content, scale, scale, left, y);
            } else {
                pictures.of(piece.text())
                        .ifPresent(glyph -> paint(shapes.picture(name, piece.text(), glyph.picture()), glyph, size, left, y, content));
            }
        }
        content.raw("BT\n");
        for (Outlines.Cluster cluster : piece.clusters()) {
            HiddenText.Place place = hidden.place(cluster.text());
            content.name(place.font()).op("Tf", size);
            content.precise("Tm", cluster.width() / HiddenText.WIDTH, 0, 0, -1, x + cluster.x() * size, y);
            content.raw("<").hex(place.code(), 2).raw("> Tj\n");
        }
        content.raw("ET\n");
    }
}
