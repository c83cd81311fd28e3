package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
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
    void whatCanBeSaidIsNamed() {
        parse("--colour");
        parse("new", "--to=a", "--colour");
        assertEquals(List.of("Unknown option: '--colour'", "alignment-matrix --help says what can be said",
                "Unknown option: '--colour'", "alignment-matrix new --help says what can be said"),
                err.toString(StandardCharsets.UTF_8).lines().toList());
    }

    @Test
    void theVersionIsTold() {
        assertEquals(new Arguments.Result.End(0), parse("--version"));
        assertEquals("Alignment Matrix 1.0", out.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void theQuickWayKnowsAllCommands() {
        assertEquals(CommandTree.names(), Arguments.COMMANDS);
    }

    private static Arguments.Result start(String file, boolean exitWhenPainted) {
        return new Arguments.Result.Start(new Arguments(Optional.of(Path.of(file)), Optional.empty(), exitWhenPainted));
    }

    private Arguments.Result parse(String... words) {
        return Arguments.parse(words, "1.0", new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
