package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportBoardsTest {

    @TempDir
    Path folder;
    private Path spring;
    private Path to;

    @BeforeEach
    void aBoard() throws Exception {
        spring = save("Spring");
        to = folder.resolve("out");
    }

    @Test
    void nothingSaidGivesTablesForExcelHere() throws Exception {
        CommandRun run = export(spring);

        assertEquals(new CommandRun(0, CsvExport.FILES.stream().map(name -> to.resolve(name).toString()).toList(), List.of(
                spring + ": 3 cells got an apostrophe in front, so that no spreadsheet runs them")), run);
        assertEquals("\ufeffboard,id,kind", Files.readString(to.resolve("cards.csv")).substring(0, 14));
    }

    @Test
    void tablesAreWrittenAsWanted() throws Exception {
        export(spring, "--preset=plain", "--delimiter=tab", "--no-names");

        List<String> lines = Files.readAllLines(to.resolve("cards.csv"));
        List<String> header = List.of(lines.getFirst().split("\t"));
        assertEquals("board", header.getFirst());
        assertEquals("", lines.getLast().split("\t")[header.indexOf("owner")]);
    }

    @Test
    void severalBoardsGetAFolderEach() throws Exception {
        Files.createDirectories(folder.resolve("b"));
        Path other = save("b/spring");

        CommandRun run = export(spring, folder.resolve("b"), other, "--json");

        assertEquals(0, run.exit());
        assertEquals(List.of(to.resolve("Spring/Spring.matrix.json").toString(), to.resolve("spring 2/spring.matrix.json").toString()),
                run.out());
        assertEquals(ProjectFile.open(other).board(), ProjectFile.open(to.resolve("spring 2/spring.matrix.json")).board());
    }

    @Test
    void aPictureNeedsNoScreen() throws Exception {
        assertEquals(new CommandRun(0, List.of(to.resolve("Spring.png").toString()), List.of()),
                export(spring, "--png", "--scale=1", "--theme=contrast-dark"));
        assertTrue(Files.size(to.resolve("Spring.png")) > 1_000);
    }

    @Test
    void allFormsAreWrittenAtOnce() throws Exception {
        CommandRun run = export(spring, "--all", "--paper=letter", "--board-only", "--scale=1");

        assertEquals(0, run.exit(), run.err().toString());
        assertEquals(Stream.concat(CsvExport.FILES.stream(), Stream.of("xlsx", "png", "svg", "pdf", "html", "md", "matrix.json")
                .map(ending -> "Spring." + ending)).map(name -> to.resolve(name).toString()).toList(), run.out());
        for (String path : run.out()) {
            assertTrue(Files.size(Path.of(path)) > 0, path);
        }
        assertEquals(ProjectFile.open(spring).board(), ProjectFile.open(to.resolve("Spring.matrix.json")).board());
    }

    @Test
    void aBoardThatCannotBeOpenedDoesNotStopTheOthers() {
        Path missing = folder.resolve("missing.matrix.json");

        CommandRun run = export(missing, spring, "--json");

        assertEquals(1, run.exit());
        assertEquals(List.of(missing + ": file: not there: expected a board"), run.err());
        assertEquals(List.of(to.resolve("Spring/Spring.matrix.json").toString()), run.out());
    }

    @Test
    void aBoardIsNeverReplacedByItsOwnExport() throws Exception {
        byte[] before = Files.readAllBytes(spring);

        CommandRun run = CommandRun.of(folder, "export", spring, "--json", "--csv", "--no-names", "--to", folder);

        assertEquals(new CommandRun(1, List.of(),
                List.of(spring + ": file: the export would replace the board itself: expected another folder")), run);
        assertArrayEquals(before, Files.readAllBytes(spring));
        assertFalse(Files.exists(folder.resolve("cards.csv")));
    }

    @Test
    void aFileInPlaceOfTheFolderIsAProblem() throws Exception {
        Files.writeString(to, "a file");

        assertEquals(new CommandRun(1, List.of(), List.of(to
                + ": file: not written, there is a file with the name of the folder: expected a disk that can be written")), export(spring));
        assertEquals("a file", Files.readString(to));
    }

    @Test
    void aFolderWithoutBoardsIsAProblem() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertEquals(new CommandRun(1, List.of(),
                List.of(empty + ": there is no board in it, no file that ends with .matrix.json")), export(empty));
        assertFalse(Files.exists(to));
    }

    @Test
    void wrongWordsAreRefused() {
        assertRefused("--scale must be from 0.5 to 4, but is 5", "--scale=5");
        assertRefused("--scale must be from 0.5 to 4, but is NaN", "--scale=NaN");
        assertRefused("--theme must be one of light, dark, contrast-light, contrast-dark, projector, but is 'pink'", "--theme=pink");
        assertRefused("--paper must be one of a4, letter, but is 'a5'", "--paper=a5");
        assertRefused("--preset must be one of excel-here, excel-comma, excel-semicolon, plain, but is 'excel'", "--preset=excel");
        assertRefused("--delimiter must be one of comma, semicolon, tab, but is ';'", "--delimiter=;");
    }

    private void assertRefused(String message, String word) {
        assertEquals(new CommandRun(2, List.of(), List.of(message, "alignment-matrix export --help says what can be said")),
                export(spring, word));
    }

    private CommandRun export(Object... words) {
        return CommandRun.of(folder, Stream.concat(Stream.of("export", "--to", to), Stream.of(words)).toArray());
    }

    private Path save(String name) throws Exception {
        Path file = folder.resolve(name + ".matrix.json");
        Card card = Card.create(new CardId(1), CardKind.TEAM, Side.SALES, "=1+1", CommandRun.NOW).withOwner("@Ana").withNotes("-x");
        ProjectFile.save(file, new Board(name, Cards.of(List.of(card)), Checklist.EMPTY));
        return file;
    }
}
