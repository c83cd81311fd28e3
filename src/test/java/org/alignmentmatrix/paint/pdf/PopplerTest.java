package org.alignmentmatrix.paint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Surface;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What another reader makes of our files: the programs of Poppler, which `.ci/run` installs.
@Tag("machine")
class PopplerTest {

    private static final List<String> LINES = List.of("Premium coffee machine", "Über 100 % größer – naïve Łódź…", "Πρόταση αξίας ΔΩι",
            "Кириллица: АВС", "日本語と中文", "한국어 카드", "Plan 日本 2026", "حملة إطلاق المنتج", "مَرْحَبًا لا", "קמפיין שיווק", "שָׁלוֹם",
            "👩‍👩‍👧 Team ☕ 🇩🇪", "te\u0301st e\u0301", "हिन्दी में", "ภาษาไทย", "x² ≤ 3 → ½");

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("lines.pdf");
        try (var paper = new PdfPaper("Lines", "en", new BoardFonts())) {
            Surface page = paper.newPage(842, 595);
            for (int i = 0; i < LINES.size(); i++) {
                TextRole role = i % 2 == 0 ? TextRole.CARD_TITLE : TextRole.CARD_FOOTER;
                page.write(LINES.get(i), role, 1, 40, 40 + 34 * i, Color.BLACK, TextAlignment.LEFT);
            }
            Files.write(file, paper.finish());
        }
    }

    @Test
    void allScriptsAreReadAsTheyWereWritten() throws Exception {
        List<String> read = Arrays.stream(run("pdftotext", "-enc", "UTF-8", file.toString(), "-").split("[\n\f]"))
                .map(line -> line.replaceAll("[\u202a-\u202e]", "")) // the marks it puts around lines from right to left
                .filter(line -> !line.isBlank()).toList();

        assertEquals(LINES, read);
    }

    @Test
    void allFontsAreInside() throws Exception {
        List<String> fonts = run("pdffonts", file.toString()).lines().skip(2).toList();

        assertEquals(3, fonts.size(), fonts.toString());
        assertTrue(fonts.stream().allMatch(font -> font.matches(".* yes +(yes|no) +yes +\\d+ +\\d+")), fonts.toString());
    }

    @Test
    void thePageIsPaintedWithoutAComplaint() throws Exception {
        assertEquals("", run("pdftoppm", "-r", "72", "-png", file.toString(), folder.resolve("page").toString()));
        assertTrue(Files.size(folder.resolve("page-1.png")) > 5_000);
    }

    /// What a program says, complaints included.
    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said;
    }
}
