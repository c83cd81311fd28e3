package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleOrderTest {

    @TempDir
    Path folder;

    @Test
    void theFileHoldsTheBoard() throws Exception {
        Path file = folder.resolve("many.matrix.json");

        CommandRun run = run("sample", "--cards=300", "--seed=7", "--to", file);

        assertEquals(ManyCards.board(300, new Random(7), LocalDate.of(2026, 3, 31)), ProjectFile.open(file).board());
        assertEquals(new CommandRun(0, List.of("A board with 300 cards (%d bytes): %s".formatted(Files.size(file), file)), List.of()), run);
    }

    @Test
    void allCardsCanBeOnTheMatrix() throws Exception {
        Path file = folder.resolve("placed.matrix.json");

        assertEquals(0, run("sample", "--cards=300", "--seed=7", "--all-placed", "--to", file).exit());

        assertEquals(ManyCards.placedBoard(300, new Random(7), LocalDate.of(2026, 3, 31)), ProjectFile.open(file).board());
    }

    @Test
    void equalOrdersGiveEqualBytes() throws Exception {
        Path once = folder.resolve("once.matrix.json");
        Path again = folder.resolve("again.matrix.json");
        run("sample", "--cards=500", "--to", once);
        run("sample", "--cards=500", "--to", again);

        assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(again));
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblem() {
        Path file = folder.resolve("no-such-folder/many.matrix.json");

        assertEquals(new CommandRun(1, List.of(), List.of("%s: file: not written, there is no folder %s: expected a disk that can be written"
                .formatted(file, file.getParent()))), run("sample", "--cards=3", "--to", file));
    }

    @Test
    void theCommandIsReadWithAllItsWords() {
        assertEquals(new Arguments.Result.Run(new SampleOrder(10, Path.of("a.matrix.json"), 1, false)),
                parse("sample", "--cards", "10", "--to", "a.matrix.json"));
        assertEquals(new Arguments.Result.Run(new SampleOrder(0, Path.of("b"), -5, true)),
                parse("sample", "--all-placed", "--seed=-5", "--to=b", "--cards=0"));
    }

    @Test
    void aFileOfThatNameIsOpenedByItsPath() {
        assertEquals(new Arguments.Result.Start(new Arguments(Optional.of(Path.of("./sample")), Optional.empty(), false)),
                parse("./sample"));
    }

    @Test
    void wrongWordsAreRefused() {
        assertRefused("Missing required options: '--cards=N', '--to=FILE'", "sample");
        assertRefused("--cards must be from 0 to 1000000, but is 1000001", "sample", "--cards=1000001", "--to=a");
        assertRefused("--cards must be from 0 to 1000000, but is -1", "sample", "--cards=-1", "--to=a");
        assertRefused("Invalid value for option '--cards': 'many' is not an int", "sample", "--cards=many", "--to=a");
        assertRefused("Unknown option: '--colour'", "sample", "--cards=1", "--to=a", "--colour");
    }

    private void assertRefused(String message, Object... words) {
        assertEquals(new CommandRun(2, List.of(), List.of(message, "alignment-matrix sample --help says what can be said")), run(words));
    }

    private Arguments.Result parse(String... words) {
        return Arguments.parse(words, "1.0", System.out, System.err);
    }

    private CommandRun run(Object... words) {
        return CommandRun.of(folder, words);
    }
}
