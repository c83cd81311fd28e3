package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckFilesTest {

    @TempDir
    Path folder;
    private Path good;

    @BeforeEach
    void aGoodBoard() throws Exception {
        good = folder.resolve("Good.matrix.json");
        ProjectFile.save(good, Board.EMPTY.withTitle("Spring"));
    }

    @Test
    void aGoodBoardIsNotTalkedAbout() {
        assertEquals(new CommandRun(0, List.of(), List.of("1 board looked at, 0 with a problem")), check(good));
    }

    @Test
    void eachProblemIsOneLineWithPlaceFoundAndExpected() throws Exception {
        Path broken = write("Broken.matrix.json", "{ \"format\": \"alignment-matrix\",\n  \"version\" 3 }");
        Path bad = write("Bad.matrix.json", Files.readString(good).replace("\"Spring\"", "7"));
        Path picture = write("picture.png", "\u0089PNG");
        Path newer = write("Newer.matrix.json", Files.readString(good).replaceFirst("\"version\": *\\d+", "\"version\": 99"));
        Path missing = folder.resolve("missing.matrix.json");

        assertEquals(new CommandRun(1, List.of(
                broken + ": line 2, column 13: the character \"3\": expected JSON",
                bad + ": title: 7: expected one line of text of at most 200 characters",
                picture + ": file: a text that is not JSON: expected a board",
                newer + ": version: 99: expected at most 3, by this version of the program",
                missing + ": file: not there: expected a board"),
                List.of("6 boards looked at, 5 with a problem")), check(broken, bad, picture, newer, missing, good));
    }

    @Test
    void foldersAreLookedThroughWithTheFoldersBelow() throws Exception {
        Path below = Files.createDirectories(folder.resolve("2026/spring"));
        Path bad = write("2026/spring/Bad.Matrix.JSON", "");
        write("2026/spring/notes.json", "");
        Files.copy(good, below.resolve("Other.matrix.json"));

        assertEquals(new CommandRun(1, List.of(bad + ": file: an empty file: expected a board"),
                List.of("3 boards looked at, 1 with a problem")), check(folder));
    }

    @Test
    void noNameOfAFileCanControlTheTerminal() {
        Path nasty = folder.resolve("a\u001b[31m\nb.matrix.json");

        assertEquals(List.of(folder + "/a[31m b.matrix.json: file: not there: expected a board"), check(nasty).out());
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private CommandRun check(Object... files) {
        var words = new Object[files.length + 1];
        words[0] = "check";
        System.arraycopy(files, 0, words, 1, files.length);
        return CommandRun.of(folder, words);
    }
}
