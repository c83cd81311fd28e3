package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/// A board is the same file wherever it is saved.
@Isolated // it changes what all tests share
class LocalesTest {

    private static final long SEED = Scale.seed(12);
    private static final int BOARDS = Scale.of(4, 200);

    /// With a dotted and a dotless i, own digits, own calendars, own signs for minus and decimals.
    private static final List<Locale> LOCALES = List.of(
            Locale.ROOT, locale("en-US"), locale("de-CH"), locale("fr-FR"), locale("sv-SE"), locale("tr-TR"), locale("az-AZ"),
            locale("lt-LT"),
            locale("ar-EG-u-nu-arab"), locale("fa-IR-u-ca-persian-nu-arabext"), locale("hi-IN-u-nu-deva"), locale("he-IL-u-ca-hebrew"),
            locale("th-TH-u-ca-buddhist-nu-thai"), locale("ja-JP-u-ca-japanese"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theSameBoardIsTheSameFileInEveryLocaleAndTimeZone() throws ProblemException, IOException {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        var count = new Count("locales", "files", SEED);
        try {
            for (long seed = SEED; seed < SEED + BOARDS; seed++) {
                byte[] expected = ProjectCodec.encode(RandomBoards.of(seed, 20));
                for (Locale locale : LOCALES) {
                    Locale.setDefault(locale);
                    TimeZone.setDefault(TimeZone.getTimeZone(count.tried() % 2 == 0 ? "Pacific/Kiritimati" : "America/St_Johns"));
                    check(RandomBoards.of(seed, 20), expected, locale + ", seed " + seed);
                    count.good();
                }
            }
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }
        count.atLeast(12L * BOARDS);
    }

    private void check(Board board, byte[] expected, String told) throws ProblemException, IOException {
        Path file = folder.resolve("Board.matrix.json");
        ProjectFile.save(file, board);
        byte[] saved = Files.readAllBytes(file);
        assertArrayEquals(expected, saved, told);
        assertEquals(board, ProjectCodec.decode(saved), told);
    }

    @Test
    void theseLocalesWouldShowIfTheyHadAnInfluence() {
        assertNotEquals("7", String.format(locale("ar-EG-u-nu-arab"), "%d", 7));
        assertNotEquals("7", String.format(locale("hi-IN-u-nu-deva"), "%d", 7));
        assertNotEquals("title", "TITLE".toLowerCase(locale("tr-TR")));
        assertNotEquals("0.5", String.format(locale("de-DE"), "%.1f", 0.5));
    }

    private static Locale locale(String tag) {
        return Locale.forLanguageTag(tag);
    }
}
