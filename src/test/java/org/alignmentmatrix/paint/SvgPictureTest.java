package org.alignmentmatrix.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.PlainChartWords;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.samples.WorkedExample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A drawing shows what the picture with pixels shows, when another program (librsvg) draws it.
///
/// Both are made as coarse as [#COARSE] pixels first: programs shade the edges of letters in ways of their own. What is missing, moved or
/// has another colour is seen all the same. The other program gets the typeface of ours, so that the test does not hang on what is
/// installed.
@ExtendWith(ApplicationExtension.class)
@Tag("machine")
class SvgPictureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Path FONTS = Path.of("src/main/resources/org/alignmentmatrix/paint/fonts");
    private static final int COARSE = 8;
    private static final int SHADE = 40; // of 255 in a channel
    private static final double SHARE = 0.003; // of the coarse pixels may be further off

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) { // only the toolkit is needed
    }

    @Test
    void anotherProgramDrawsTheSame() throws Exception {
        var differences = new TreeMap<String, Double>();
        for (Map.Entry<String, Picture> each : onToolkit(SvgPictureTest::pictures).entrySet()) {
            Picture picture = each.getValue();
            Path svg = folder.resolve(each.getKey() + ".svg");
            Files.writeString(svg, onToolkit(() -> picture.svg(each.getKey())));

            BufferedImage ours = read(onToolkit(() -> picture.tiles(2).paintAll().png()));
            BufferedImage theirs = read(drawn(svg));

            assertEquals(List.of(ours.getWidth(), ours.getHeight()), List.of(theirs.getWidth(), theirs.getHeight()));
            differences.put(each.getKey(), different(ours, theirs));
        }
        System.out.println("Share of a drawing that another program draws differently: " + differences);
        assertTrue(differences.values().stream().allMatch(share -> share <= SHARE), differences::toString);
    }

    @Test
    void aDrawingThatLacksACardIsCaught() throws Exception {
        Picture picture = onToolkit(() -> board(30, Theme.LIGHT));
        String whole = onToolkit(() -> picture.svg("Board"));
        Path svg = folder.resolve("cut.svg");
        int half = whole.indexOf("<rect", whole.length() / 2);
        Files.writeString(svg, whole.substring(0, half) + "</svg>");

        assertTrue(different(read(onToolkit(() -> picture.tiles(2).paintAll().png())), read(drawn(svg))) > SHARE);
    }

    private static Map<String, Picture> pictures() {
        Checklist checklist = WorkedExample.board().checklist();
        var fonts = new BoardFonts();
        Palette palette = Palette.of(Theme.LIGHT);
        return Map.of("few", board(30, Theme.LIGHT), "dark", board(30, Theme.DARK), "many", board(200, Theme.PROJECTOR),
                "dots", board(900, Theme.LIGHT), "contrast", board(60, Theme.CONTRAST_LIGHT),
                "radar", RadarPicture.of(List.of(Scores.of(checklist, Voice.SALES), Scores.of(checklist, Voice.MARKETING)), 600, 480,
                        new PlainChartWords(), palette, fonts),
                "bars", BarsPicture.of(checklist, List.of(Voice.values()), 800, new PlainChartWords(), palette, fonts));
    }

    private static BoardPicture board(int cards, Theme theme) {
        return BoardPicture.of(Subject.of(ManyCards.placedBoard(cards, new Random(4), TODAY)), BoardPicture.Look.of(Palette.of(theme)),
                new PlainWords(), new BoardFonts(), TODAY);
    }

    private static byte[] drawn(Path svg) throws Exception {
        Path png = svg.resolveSibling(svg.getFileName() + ".png");
        Path fonts = svg.resolveSibling("fonts.conf");
        Files.writeString(fonts, "<fontconfig><dir>%s</dir><cachedir>%s</cachedir></fontconfig>"
                .formatted(FONTS.toAbsolutePath(), svg.resolveSibling("cache")));
        var builder = new ProcessBuilder("rsvg-convert", "--zoom", "2", "--output", png.toString(), svg.toString());
        builder.environment().put("FONTCONFIG_FILE", fonts.toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
        return Files.readAllBytes(png);
    }

    private static double different(BufferedImage a, BufferedImage b) {
        int columns = a.getWidth() / COARSE;
        int rows = a.getHeight() / COARSE;
        int different = 0;
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < rows; row++) {
                int[] first = mean(a, column, row);
                int[] second = mean(b, column, row);
                int most = 0;
                for (int channel = 0; channel < 3; channel++) {
                    most = Math.max(most, Math.abs(first[channel] - second[channel]));
                }
                different += most > SHADE ? 1 : 0;
            }
        }
        return (double) different / (columns * rows);
    }

    /// Red, green and blue of a coarse pixel.
    private static int[] mean(BufferedImage image, int column, int row) {
        int[] sum = new int[3];
        for (int argb : image.getRGB(column * COARSE, row * COARSE, COARSE, COARSE, null, 0, COARSE)) {
            sum[0] += argb >> 16 & 0xFF;
            sum[1] += argb >> 8 & 0xFF;
            sum[2] += argb & 0xFF;
        }
        for (int channel = 0; channel < 3; channel++) {
            sum[channel] /= COARSE * COARSE;
        }
        return sum;
    }

    private static BufferedImage read(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static <T> T onToolkit(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
    }
}
