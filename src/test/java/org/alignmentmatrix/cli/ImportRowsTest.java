package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportRowsTest {

    @TempDir
    Path folder;
    private final Board board = new Board("Spring", Cards.of(List.of(
            card(1, "Webinar").withOwner("Ana").withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, new Spot(0.25, 0.5))),
            card(2, "Fair"), card(3, "=Newsletter"))), Checklist.EMPTY);
    private Path file;
    private Path to;

    @BeforeEach
    void aBoard() throws Exception {
        file = folder.resolve("Spring.matrix.json");
        to = folder.resolve("Changed.matrix.json");
        ProjectFile.save(file, board);
    }

    @Test
    void anExportThatNobodyChangedChangesNothing() throws Exception {
        CommandRun.of(folder, "export", file, "--to", folder);

        assertEquals(new CommandRun(0, List.of(), List.of("0 new, 0 changed, 0 deleted, 3 unchanged, 0 with a problem")),
                take(folder.resolve("cards.csv"), "--to", to));
        assertEquals(board, ProjectFile.open(to).board());
    }

    @Test
    void whatAnExportGotInASpreadsheetComesBack() throws Exception {
        CommandRun.of(folder, "export", file, "--to", folder, "--preset=plain");
        Path table = folder.resolve("cards.csv");
        Files.writeString(table, Files.readString(table).replace("C-001", "c-001").replace("Ana", "Tom")
                .replaceAll("(?m)^[^,]*,C-002.*\\R", ""));
        Files.writeString(table, Files.readString(table) + ",,,,Trade show\r\n");

        CommandRun run = take(table, "--to", to, "--delete-missing");

        assertEquals(List.of("Fair: Card: Tray -> Not there", "Trade show: Card: Not there -> Tray",
                "Webinar: Owner: Ana -> Tom"), run.out().stream().sorted().toList());
        Board changed = ProjectFile.open(to).board();
        assertEquals("Tom", changed.cards().find(new CardId(1)).orElseThrow().owner());
        assertEquals(Optional.empty(), changed.cards().find(new CardId(2)));
        assertEquals("Trade show", changed.cards().find(new CardId(4)).orElseThrow().title());
    }

    @Test
    void aDryRunOnlyTells() throws Exception {
        CommandRun run = take(write("id,owner\nC-001,Tom\n"), "--dry-run");

        assertEquals(new CommandRun(0, List.of("Webinar: Owner: Ana -> Tom"), List.of(
                "2 cards have no row and stay; --delete-missing deletes them",
                "0 new, 1 changed, 0 deleted, 0 unchanged, 0 with a problem")), run);
        assertFalse(Files.exists(to));
        assertEquals(board, ProjectFile.open(file).board());
    }

    @Test
    void columnsMeanWhatIsSaid() throws Exception {
        Path table = write("What we do;Boss\nRoadshow;Lena\n");

        take(table, "--to", to, "--map", "what we do=title", "--map=Boss=owner");

        Card added = ProjectFile.open(to).board().cards().find(new CardId(4)).orElseThrow();
        assertEquals("Roadshow by Lena", added.title() + " by " + added.owner());
    }

    @Test
    void withoutATitleThereAreNoCards() throws Exception {
        Path table = write("A;B\n1;2\n");

        assertEquals(new CommandRun(1, List.of(), List.of(
                table + ": no column is the title or the id of a card; --map COLUMN=title says which; there are: A, B")),
                take(table, "--to", to));
    }

    @Test
    void aColumnThatIsNotThereIsNamed() throws Exception {
        Path table = write("title\nRoadshow\n");

        assertEquals(new CommandRun(1, List.of(), List.of(table + ": there is no column Boss; there are: title")),
                take(table, "--to", to, "--map=Boss=owner"));
    }

    @Test
    void daysThatCanBeReadInTwoWaysAreAskedFor() throws Exception {
        Path table = write("title,due\nRoadshow,03/04/2026\n");

        assertEquals(new CommandRun(1, List.of(), List.of(
                table + ": days can be read in two ways, such as 03/04/2026 (row 2); --day-order day-first or month-first says which")),
                take(table, "--to", to));
        assertFalse(Files.exists(to));

        take(table, "--to", to, "--day-order=day-first");
        assertEquals("2026-04-03", String.valueOf(ProjectFile.open(to).board().cards().find(new CardId(4)).orElseThrow().due()));
    }

    @Test
    void aCellThatCannotBeUnderstoodIsToldAndTheRestIsTaken() throws Exception {
        Path table = write("id,owner,progress\nC-001,Tom,many\nC-002,,40\nC-003,,50\n");

        CommandRun run = take(table, "--to", to);

        assertEquals(1, run.exit());
        assertEquals("0 new, 3 changed, 0 deleted, 0 unchanged, 1 with a problem", run.err().getLast());
        assertEquals("Tom", ProjectFile.open(to).board().cards().find(new CardId(1)).orElseThrow().owner());
    }

    @Test
    void charactersThatNoBoardCanHoldAreCounted() throws Exception {
        Path table = write("title,notes\nNew,a\u0007b\u0008" + "x".repeat(200) + "\n");

        CommandRun run = take(table, "--to", to);

        assertEquals(List.of(table + ": 2 characters that no board can hold left out",
                "1 new, 0 changed, 0 deleted, 0 unchanged, 0 with a problem"), run.err());
    }

    @Test
    void cardsOfOneTitleAreNotDoubled() throws Exception {
        Path table = write("title\nwebinar\n");

        assertEquals(table + ": row 2: webinar is on the board already (C-001) and was left out; --namesakes takes it",
                take(table, "--to", to).err().getFirst());
        assertEquals(List.of("webinar: Card: Not there -> Tray"), take(table, "--to", to, "--force", "--namesakes").out());
    }

    @Test
    void charactersThatCanBeReadInSeveralWaysAreAskedFor() throws Exception {
        Path table = folder.resolve("table.csv");
        Files.write(table, "title\nMüller & Söhne\n".getBytes(Charset.forName("windows-1252")));

        CommandRun asked = take(table, "--to", to);
        assertEquals(table + ": its characters can be read in several ways; --charset says which:", asked.err().getFirst());
        assertEquals("  windows-1252: Müller & Söhne", asked.err().get(1));

        take(table, "--to", to, "--charset=windows-1252");
        assertEquals("Müller & Söhne", ProjectFile.open(to).board().cards().find(new CardId(4)).orElseThrow().title());
    }

    @Test
    void aTableThatIsNoneChangesNothing() throws Exception {
        byte[] before = Files.readAllBytes(file);
        for (String bytes : List.of("", "\u0089PNG\r\n\u001a\nxxxx", "%PDF-1.7 xxxxxxxx")) {
            Path table = folder.resolve("table.csv");
            Files.write(table, bytes.getBytes(Charset.forName("ISO-8859-1")));
            assertEquals(1, take(table, "--to", file, "--force").exit(), bytes);
        }
        assertEquals(List.of(folder.resolve("none") + ": file: not there: expected a table"),
                take(folder.resolve("none"), "--to", file, "--force").err());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void wrongWordsAreRefused() throws Exception {
        Path table = write("title\n");
        assertRefused("Either --to or --dry-run must be given", table);
        assertRefused("--day-order must be one of day-first, month-first, but is 'ask'", table, "--dry-run", "--day-order=ask");
        assertRefused("--map must be the name of a column, =, and one of %s, but is 'a=b'".formatted(ColumnMeaning.names()), table,
                "--dry-run", "--map=a=b");
    }

    private void assertRefused(String message, Object... words) {
        assertEquals(new CommandRun(2, List.of(), List.of(message, "alignment-matrix import --help says what can be said")), take(words));
    }

    private CommandRun take(Object... words) {
        return CommandRun.of(folder, Stream.concat(Stream.of("import", file, "--from"), Stream.of(words)).toArray());
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private static Card card(int id, String title) {
        return Card.create(new CardId(id), CardKind.INITIATIVE, Side.JOINT, title, CommandRun.NOW);
    }
}
