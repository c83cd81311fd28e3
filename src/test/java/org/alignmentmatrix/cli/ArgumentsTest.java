package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void noWordsAreNoArguments() {
        assertEquals(new Arguments.Result.Start(Arguments.NONE), parse());
    }

    @Test
    void oneWordIsTheFile() {
        assertEquals(start("Spring plan.matrix.json", false), parse("Spring plan.matrix.json"));
    }

    @Test
    void aWordInQuotesIsReadAsBefore() {
        assertEquals(start("\"Spring\"", false), parse("\"Spring\""));
    }

    @Test
    void aFileBesideAnOptionIsTheFileToo() {
        assertEquals(start("Spring.matrix.json", true), parse("--exit-when-painted", "Spring.matrix.json"));
    }

    @Test
    void anUnknownOptionIsRefused() {
        assertEquals(new Arguments.Result.End(2), parse("--colour"));
        assertEquals("Unknown option: '--colour'", err.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow());
    }

    @Test
    void theHelpNamesWhatUsersNeed() {
        assertEquals(new Arguments.Result.End(0), parse("--help"));
        assertEquals("""
                Usage: alignment-matrix [-hV] [--headless-to=FOLDER] [FILE]
                A board for aligning sales and marketing.
                      [FILE]                 The board to open.
                  -h, --help                 Show this help message and exit.
                      --headless-to=FOLDER   Where the picture and the spreadsheets go on a
                                               machine without a display.
                  -V, --version              Print version information and exit.
                """, out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
    }

    private static Arguments.Result start(String file, boolean exitWhenPainted) {
        return new Arguments.Result.Start(new Arguments(Optional.of(Path.of(file)), Optional.empty(), exitWhenPainted));
    }

    private Arguments.Result parse(String... words) {
        return Arguments.parse(words, "1.0", new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
