package org.alignmentmatrix.paint.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Surface;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPaperTest {

    private static final int SIZE = 300; // of the pages in points

    private final BoardFonts fonts = new BoardFonts();

    @ParameterizedTest
    @ValueSource(strings = {"Premium coffee machine: hotel visits", "Über 100 % größer – naïve Łódź…", "Πρόταση αξίας ΔΩι",
        "Кириллица: АВС", "日本語と中文", "한국어 카드", "Plan 日本 2026", "حملة إطلاق المنتج", "مَرْحَبًا لا", "קמפיין שיווק", "שָׁלוֹם",
        "👩‍👩‍👧 Team ☕ 🇩🇪", "te\u0301st e\u0301",
        "हिन्दी में", "ภาษาไทย", "Ω Å ɩ ι", "(a) [b] <c> \\ / %", "x² ≤ 3 → ½"})
    void aTextIsReadAsItWasWritten(String text) throws IOException {
        for (TextRole role : new TextRole[] {TextRole.CARD_TITLE, TextRole.CARD_FOOTER}) {
            byte[] pdf = pdf(page -> page.write(text, role, 1, 10, 40, Color.BLACK, TextAlignment.LEFT));

            assertEquals(text + "\n", text(pdf));
        }
    }

    @Test
    void aLineHoldsNoCharactersThatBreakIt() throws IOException {
        byte[] pdf = pdf(page -> page.write("one\ntwo\u0000three\ud800four\u2028five", TextRole.CHART_TEXT, 1, 10, 40, Color.BLACK,
                TextAlignment.LEFT));

        assertEquals("one two three\ufffdfour five\n", text(pdf));
    }

    @Test
    void aLetterUnderAThousandMarksIsKept() throws IOException {
        String text = "a" + "\u0301".repeat(1000) + "b";
        byte[] pdf = pdf(page -> page.write(text, TextRole.CHART_TEXT, 1, 10, 40, Color.BLACK, TextAlignment.LEFT));

        assertEquals(text.length(), text(pdf).strip().length());
    }

    @Test
    void moreCharactersThanOneFontHoldsAreKept() throws IOException {
        String text = new String(IntStream.range(0x4e00, 0x4e00 + 600).toArray(), 0, 600);
        byte[] pdf = pdf(page -> page.write(text, TextRole.CHART_TEXT, 0.03, 1, 40, Color.BLACK, TextAlignment.LEFT));

        assertEquals(text + "\n", text(pdf));
    }

    @ParameterizedTest
    @EnumSource
    void aLineIsAsWideAsOnTheScreen(TextRole role) throws IOException {
        for (String text : List.of("Premium coffee machine", "Über – Łódź", "Кириллица", "e\u0301 日本 x", "مرحبا بكم")) {
            byte[] pdf = pdf(page -> page.write(text, role, 1.2, 250, 40, Color.BLACK, TextAlignment.RIGHT));

            List<TextPosition> letters = letters(pdf);

            double left = letters.stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
            double right = letters.stream().mapToDouble(letter -> letter.getXDirAdj() + letter.getWidthDirAdj()).max().orElseThrow();
            assertEquals(250, right, 1.5, text);
            assertEquals(fonts.width(text, role) * 1.2, right - left, 1.5, text);
        }
    }

    @Test
    void allFontsAreInsideAndTheLettersOfTheTypefaceInPart() throws IOException {
        byte[] pdf = pdf(page -> {
            page.write("Plan", TextRole.CARD_TITLE, 1, 10, 40, Color.BLACK, TextAlignment.LEFT);
            page.write("日本", TextRole.CARD_FOOTER, 1, 10, 60, Color.BLACK, TextAlignment.LEFT);
        });

        var found = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                found.add(name.getName() + " " + font.getSubType() + " " + font.isEmbedded());
                assertTrue(font.getSubType().equals("Type3") || font.getName().matches("[A-Z]{6}\\+Inter-(Regular|SemiBold)"),
                        font.getName());
            }
        }
        assertEquals(List.of("F0 Type0 true", "F1 Type0 true", "H0 Type3 true"), found.stream().sorted().toList());
        assertTrue(pdf.length < 20_000, "The file has " + pdf.length + " bytes");
    }

    @Test
    void theSamePagesMakeTheSameBytes() {
        Consumer<Surface> painting = page -> page.write("Plan 日本 ☕", TextRole.CARD_TITLE, 1, 10, 40, Color.BLACK, TextAlignment.LEFT);

        assertArrayEquals(pdf(painting), pdf(painting));
    }

    @Test
    void shapesStandWhereTheyWerePainted() {
        BufferedImage picture = picture(page -> {
            page.setFill(Color.RED);
            page.fillRect(10, 10, 20, 20);
            page.setFill(Color.LIME);
            page.fillRoundRect(50, 10, 40, 40, 40, 40);
            page.setFill(Color.BLUE);
            page.fillOval(100, 10, 40, 20);
            page.fillArc(150, 10, 40, 40, 0, 90, ArcType.ROUND);
            page.fillPolygon(new double[] {200, 240, 200}, new double[] {10, 10, 50}, 3);
        });

        assertEquals("RED RED WHITE", colours(picture, 11, 11, 29, 29, 31, 31));
        assertEquals("LIME WHITE LIME WHITE", colours(picture, 70, 12, 52, 12, 52, 30, 88, 48));
        assertEquals("BLUE WHITE BLUE WHITE", colours(picture, 120, 12, 102, 12, 102, 20, 120, 32));
        assertEquals("BLUE WHITE WHITE WHITE", colours(picture, 180, 20, 160, 20, 160, 40, 180, 40)); // the upper right quarter
        assertEquals("BLUE WHITE", colours(picture, 205, 15, 235, 45));
    }

    @Test
    void linesHaveTheirWidthDashesAndEnds() {
        BufferedImage picture = picture(page -> {
            page.setStroke(Color.RED);
            page.setLineWidth(10);
            page.strokeLine(50, 50, 100, 50);
            page.setRoundLines(true);
            page.strokeLine(50, 80, 100, 80);
            page.setLineDashes(20, 10);
            page.strokeLine(50, 110, 150, 110);
            page.setLineDashes();
            page.strokeRect(50, 150, 40, 40);
            page.strokeOval(120, 150, 40, 40);
            page.strokePolygon(new double[] {200, 240, 240, 200}, new double[] {150, 150, 190, 190}, 4);
            page.strokePolyline(new double[] {200, 240, 240, 200}, new double[] {220, 220, 260, 260}, 4);
        });

        assertEquals("RED WHITE", colours(picture, 47, 50, 42, 50)); // ends reach half the width beyond
        assertEquals("RED WHITE", colours(picture, 52, 80, 47, 80)); // flat with round corners
        assertEquals("RED WHITE RED", colours(picture, 60, 110, 75, 110, 90, 110));
        assertEquals("RED WHITE RED", colours(picture, 50, 170, 70, 170, 90, 170));
        assertEquals("RED WHITE WHITE", colours(picture, 120, 170, 140, 170, 121, 151));
        assertEquals("RED WHITE RED", colours(picture, 200, 170, 220, 170, 240, 170));
        assertEquals("WHITE WHITE RED", colours(picture, 200, 240, 220, 240, 240, 240));
    }

    @Test
    void movesTurnsAndSizesHoldUntilTheyAreRestored() {
        BufferedImage picture = picture(page -> {
            page.setFill(Color.RED);
            page.save();
            page.translate(100, 100);
            page.rotate(90);
            page.scale(2);
            page.setFill(Color.BLUE);
            page.fillRect(0, 0, 20, 10); // from (100, 100) down 40 and left 20
            page.restore();
            page.fillRect(200, 10, 20, 20);
            page.save();
            page.clip(new Box(200, 200, 20, 20));
            page.fillRect(190, 190, 20, 20);
        });

        assertEquals("BLUE WHITE WHITE", colours(picture, 90, 130, 110, 110, 90, 145));
        assertEquals("RED", colours(picture, 210, 20));
        assertEquals("RED WHITE", colours(picture, 205, 205, 195, 195));
    }

    @Test
    void whatIsTransparentMixesWithWhatIsBelow() {
        BufferedImage picture = picture(page -> {
            page.setFill(Color.BLACK.deriveColor(0, 1, 1, 0.5));
            page.fillRect(10, 10, 20, 20);
            page.setGlobalAlpha(0.5);
            page.fillRect(50, 10, 20, 20);
            page.setGlobalAlpha(1);
            page.setFill(Color.BLACK);
            page.fillRect(90, 10, 20, 20);
        });

        assertEquals(127, picture.getRGB(20, 20) & 255, 2);
        assertEquals(191, picture.getRGB(60, 20) & 255, 2);
        assertEquals(0, picture.getRGB(100, 20) & 255);
    }

    @Test
    void lettersThatTheTypefaceLacksArePainted() {
        BufferedImage picture = picture(page -> page.write("e\u0301", TextRole.CARD_TITLE, 10, 20, 200, Color.RED, TextAlignment.LEFT));

        int red = 0;
        for (int x = 20; x < 110; x++) {
            for (int y = 80; y < 210; y++) {
                red += (picture.getRGB(x, y) & 0xffffff) == 0xff0000 ? 1 : 0;
            }
        }
        assertTrue(red > 1000, "Only " + red + " pixels are red");
    }

    @Test
    void theContentsNameThePages() throws IOException {
        try (var paper = new PdfPaper("Coffee", "de", fonts)) {
            paper.newPage(SIZE, SIZE);
            paper.nameInContents("Board");
            paper.newPage(SIZE, SIZE);
            paper.newPage(SIZE, SIZE);
            paper.nameInContents("Checklist");
            try (PDDocument document = Loader.loadPDF(paper.finish())) {
                var catalog = document.getDocumentCatalog();
                var names = new ArrayList<String>();
                for (var item : catalog.getDocumentOutline().children()) {
                    names.add(item.getTitle() + " " + (document.getPages().indexOf(item.findDestinationPage(document)) + 1));
                }
                assertEquals(List.of("Board 1", "Checklist 3"), names);
                assertEquals("de", catalog.getLanguage());
                assertEquals("Coffee", document.getDocumentInformation().getTitle());
            }
        }
    }

    @Test
    void aFileNeedsAPage() {
        try (var paper = new PdfPaper("Coffee", "en", fonts)) {
            assertEquals("There is no page yet that could have the name Board",
                    assertThrows(IllegalStateException.class, () -> paper.nameInContents("Board")).getMessage());
            assertEquals("There is no page in the file", assertThrows(IllegalStateException.class, paper::finish).getMessage());
        }
    }

    private byte[] pdf(Consumer<Surface> painting) {
        try (var paper = new PdfPaper("Title", "en", fonts)) {
            painting.accept(paper.newPage(SIZE, SIZE));
            return paper.finish();
        }
    }

    private BufferedImage picture(Consumer<Surface> painting) {
        try (var pages = new PageImages(pdf(painting))) {
            return pages.picture(1, 1);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<TextPosition> letters(byte[] pdf) throws IOException {
        var letters = new ArrayList<TextPosition>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition letter) {
                    letters.add(letter);
                }
            }.getText(document);
        }
        return letters;
    }

    /// The colours at points, given as x and y in turn.
    private static String colours(BufferedImage picture, int... points) {
        var names = new ArrayList<String>();
        for (int i = 0; i < points.length; i += 2) {
            names.add(switch (picture.getRGB(points[i], points[i + 1]) & 0xffffff) {
                case 0xffffff -> "WHITE";
                case 0xff0000 -> "RED";
                case 0x00ff00 -> "LIME";
                case 0x0000ff -> "BLUE";
                default -> "neither";
            });
        }
        return String.join(" ", names);
    }
}
