package org.alignmentmatrix.paint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.paint.BoardFonts;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class GlyphPicturesTest {

    private final Font font = new BoardFonts().font(TextRole.CARD_TITLE, 1);

    @Test
    void aPictureHasTheSizeAndTheInkOfTheCharacter() {
        GlyphPictures.Glyph glyph = new GlyphPictures(font).of("H").orElseThrow();

        var text = new Text("H");
        text.setFont(new Font(font.getName(), 100));
        var bounds = text.getLayoutBounds();
        assertEquals(bounds.getWidth() / 100, glyph.width(), 0.04);
        assertEquals(bounds.getHeight() / 100, glyph.height(), 0.04);
        assertEquals(-bounds.getMinY() / 100, glyph.rise(), 0.02);
        int middle = (int) ((glyph.rise() - 0.36) / glyph.height() * glyph.picture().getHeight()); // the bar of the letter
        assertEquals(255, glyph.picture().getRGB(glyph.picture().getWidth() / 2, middle) >>> 24);
        assertEquals(0, glyph.picture().getRGB(glyph.picture().getWidth() / 2, glyph.picture().getHeight() - 2) >>> 24);
    }

    @Test
    void aPictureStandsOnTheBaseline() throws IOException {
        GlyphPictures.Glyph glyph = new GlyphPictures(font).of("L").orElseThrow();
        try (var document = new PDDocument()) {
            var shapes = new Shapes(document);
            var content = new Content();
            content.op("cm", 1, 0, 0, -1, 0, 200);
            Lettering.paint(shapes.picture("F0", "L", glyph.picture()), glyph, 100, 50, 150, content);
            BufferedImage page = painted(document, shapes, content);

            assertEquals(Color.BLACK.getRGB(), page.getRGB(64, 100)); // its stem
            assertEquals(Color.BLACK.getRGB(), page.getRGB(90, 144)); // its foot
            assertEquals(Color.WHITE.getRGB(), page.getRGB(90, 100));
            assertEquals(Color.WHITE.getRGB(), page.getRGB(64, 160));
        }
    }

    private static BufferedImage painted(PDDocument document, Shapes shapes, Content content) throws IOException {
        var page = new PDPage(new PDRectangle(200, 200));
        var resources = new PDResources();
        shapes.forms().forEach((name, form) -> resources.put(COSName.getPDFName(name), image(form, resources)));
        page.setResources(resources);
        var stream = new PDStream(document, new ByteArrayInputStream(content.bytes()));
        page.setContents(stream);
        document.addPage(page);
        return new PDFRenderer(document).renderImage(0);
    }

    private static PDXObject image(COSStream stream, PDResources resources) {
        try {
            return PDXObject.createXObject(stream, resources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void whatHasNoInkHasNoPicture() {
        assertEquals(Optional.empty(), new GlyphPictures(font).of(" "));
    }
}
