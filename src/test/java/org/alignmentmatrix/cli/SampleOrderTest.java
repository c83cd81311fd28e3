package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleOrderTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void theFileHoldsTheBoard() throws Exception {
        Path file = folder.resolve("many.matrix.json");

        assertEquals(0, write(new SampleOrder(300, file, 7, false)));

        assertEquals(ManyCards.board(300, new Random(7), LocalDate.of(2026, 3, 31)), ProjectFile.open(file).board());
        assertEquals("A board with 300 cards (%d bytes): %s".formatted(Files.size(file), file), text(out).strip());
    }

    @Test
    void allCardsCanBeOnTheMatrix() throws Exception {
        Path file = folder.resolve("placed.matrix.json");

        assertEquals(0, write(new SampleOrder(300, file, 7, true)));

        assertEquals(ManyCards.placedBoard(300, new Random(7), LocalDate.of(2026, 3, 31)), ProjectFile.open(file).board());
    }

    @Test
    void equalOrdersGiveEqualBytes() throws Exception {
        Path once = folder.resolve("once.matrix.json");
        Path again = folder.resolve("again.matrix.json");
        write(new SampleOrder(500, once, 1, false));
        write(new SampleOrder(500, again, 1, false));

        assertArrayEquals(Files.readAllBytes(once), Files.readAllBytes(again));
    }

    @Test
    void aFileThatCannotBeWrittenIsAProblem() {
        Path file = folder.resolve("no-such-folder/many.matrix.json");

        assertEquals(1, write(new SampleOrder(3, file, 1, false)));
        assertEquals("The board could not be written to " + file, text(err).split(": ")[0]);
        assertEquals("", text(out));
    }

    @Test
    void theCommandIsReadWithAllItsWords() {
        assertEquals(new Arguments.Result.Sample(new SampleOrder(10, Path.of("a.matrix.json"), 1, false)),
                parse("sample", "--cards", "10", "--to", "a.matrix.json"));
        assertEquals(new Arguments.Result.Sample(new SampleOrder(0, Path.of("b"), -5, true)),
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

    private void assertRefused(String message, String... words) {
        err.reset();
        assertEquals(new Arguments.Result.End(2), parse(words));
        assertEquals(message, text(err).lines().findFirst().orElseThrow());
    }

    private Arguments.Result parse(String... words) {
        return Arguments.parse(words, "1.0", stream(out), stream(err));
    }

    private int write(SampleOrder order) {
        return order.write(stream(out), stream(err));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
