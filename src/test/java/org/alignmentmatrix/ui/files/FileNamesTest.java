package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.Locale;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

    private static final String FAMILY = "👩\u200D👩\u200D👧\u200D👦";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {
        "Spring, Spring.matrix.json",
        "Q1/Q2: what? \"now\" <or> |never*, Q1 Q2 what now or never.matrix.json",
        "C:\\temp, C temp.matrix.json",
        "..., Board.matrix.json",
        "` .~hidden`, hidden.matrix.json",
        "end. ., end.matrix.json",
        "???, Board.matrix.json",
        "``, Board.matrix.json",
        "日本語 مرحبا, 日本語 مرحبا.matrix.json"})
    void aTitleBecomesANameWithoutWhatSystemsForbid(String title, String name) {
        assertEquals(name, FileNames.forBoard(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CON", "con", "NUL", "lpt1", "COM¹", "aux.spring", "prn .x", "CONIN$"})
    void aNameThatWindowsKeepsForItselfIsNotUsed(String title) {
        assertEquals("Board.matrix.json", FileNames.forBoard(title));
    }

    @Test
    void marksOfDirectionAreLeftOutAndJoinersKept() {
        assertEquals("a gnp.exe " + FAMILY + ".matrix.json", FileNames.forBoard("a\u202Egnp.exe\u2069 \uFEFF" + FAMILY));
    }

    @Test
    void accentsAreWrittenInOneWay() {
        assertEquals("Caf\u00E9.matrix.json", FileNames.forBoard("Cafe\u0301"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "語", "😀", FAMILY, "🇩🇪", "क्षि"})
    void aLongNameIsCutBetweenTwoCharacters(String character) {
        String name = FileNames.forBoard(character.repeat(200));

        String stem = name.substring(0, name.length() - FileNames.ENDING.length());
        assertTrue(name.length() <= 120, name.length() + " characters");
        assertTrue(name.getBytes(StandardCharsets.UTF_8).length <= 240, "bytes");
        assertEquals(0, stem.length() % character.length(), stem);
        int bytes = name.getBytes(StandardCharsets.UTF_8).length;
        assertTrue(name.length() > 120 - character.length() || bytes > 240 - 25, "as long as can be");
    }

    @Test
    void everyTitleGivesAFileThatCanBeMade(@TempDir Path folder) throws IOException {
        for (int seed = 0; seed < 300; seed++) {
            String name = FileNames.forBoard(RandomBoards.of(seed, 0).title());

            Files.writeString(folder.resolve(name), "");
            assertTrue(name.length() <= 120 && name.getBytes(StandardCharsets.UTF_8).length <= 240, name);
            assertFalse(name.startsWith(".") || name.startsWith("~"), name);
            BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
            graphemes.setText(name);
            assertTrue(graphemes.isBoundary(name.length() - FileNames.ENDING.length()), name);
        }
    }

    @Test
    void aNameIsShownInOneLineThatItCannotTurnAround() {
        assertEquals("a b", FileNames.shown(Path.of("a\nb")));
        assertEquals("\u200E\u202Bשלום\u202C\u200E", FileNames.shown(Path.of("שלום")));
        assertEquals("gnp.exe", FileNames.shown(Path.of("\u202Egnp.exe")));
    }
}
