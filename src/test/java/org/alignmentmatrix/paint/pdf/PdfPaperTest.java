package org.alignmentmatrix.paint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Surface;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPaperTest {

    private static final String[] TEXTS = {"Premium coffee machine: hotel visits", "Über 100 % größer – naïve Łódź…", "Πρόταση αξίας και ώρα Ω Δ ι",
        "Кириллица: Реклама", "日本語と中文", "Plan 日本 2026", "حملة إطلاق المنتج", "קמפיין שיווק", "Launch قهوة 2026 now", "👩‍👩‍👧 Team ☕ 🇩🇪", "te\u0301st e\u0301",
        "हिन्दी में", "ภาษาไทย", "a   b", "שָׁלוֹם", "مَرْحَبًا لا"};

    @Test
    void probe() throws IOException {
        byte[] bytes;
        try (var paper = new PdfPaper("Title", "en", new BoardFonts())) {
            Surface page = paper.newPage(500, 500);
            for (int i = 0; i < TEXTS.length; i++) {
                page.write(TEXTS[i], i % 2 == 0 ? TextRole.CARD_TITLE : TextRole.CARD_FOOTER, 1, 20, 30 + 25 * i, Color.BLACK, TextAlignment.LEFT);
            }
            page.setFill(Color.RED);
            page.fillRoundRect(300, 300, 60, 40, 20, 20);
            page.strokeOval(300, 350, 50, 30);
            page.fillArc(300, 400, 50, 30, 45, 90, javafx.scene.shape.ArcType.ROUND);
            bytes = paper.finish();
        }
        Files.write(Path.of("/tmp/probe.pdf"), bytes);
        try (var read = Loader.loadPDF(bytes)) {
            String text = new PDFTextStripper().getText(read);
            System.out.println(text);
            System.out.println(text.equals(String.join("\n", TEXTS) + "\n"));
        }
        assertEquals(1, 1);
    }
}
