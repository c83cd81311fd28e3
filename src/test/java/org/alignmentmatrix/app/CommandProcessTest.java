package org.alignmentmatrix.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Commands as a script runs them: in a process of their own, without a display.
@Timeout(120)
class CommandProcessTest {

    @TempDir
    private Path folder;

    /// What a process said, and how it ended.
    private record Ended(int exit, List<String> out, List<String> err) {
    }

    @Test
    void aPictureAndAPdfLeaveNothingButTheirNamesOnTheOutput() throws Exception {
        Path board = folder.resolve("Spring.matrix.json");
        ProjectFile.save(board, Board.EMPTY.withTitle("Spring"));
        Path to = folder.resolve("out");

        Ended ended = run("export", board.toString(), "--to", to.toString(), "--png", "--pdf", "--scale=1");

        assertEquals(List.of(to.resolve("Spring.png").toString(), to.resolve("Spring.pdf").toString()), ended.out());
        assertEquals(0, ended.exit());
        assertEquals(List.of(), ended.err());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayTheWindowSaysWhatToDo() throws Exception {
        Ended ended = run(folder.resolve("Spring.matrix.json").toString());

        assertEquals(new Ended(1, List.of(), List.of(
                "There is no display that works, so no window can be opened.",
                "Start the program on a desktop, or on a virtual display such as that of xvfb-run.",
                "What needs no display, such as tables, pictures and checks: alignment-matrix --help")), ended);
    }

    @Test
    void wordsThatNobodyUnderstandsEndWithTwo() throws Exception {
        assertEquals(new Ended(2, List.of(), List.of(
                "Missing required option: '--to=FILE'", "alignment-matrix new --help says what can be said")),
                run("new"));
    }

    @Test
    void whatNobodyExpectedEndsTheProcessAllTheSame() throws Exception {
        Path board = folder.resolve("Spring.matrix.json");
        ProjectFile.save(board, Board.EMPTY.withTitle("Spring"));

        Ended ended = run(List.of("-Djava.io.tmpdir=" + folder.resolve("gone")), // the toolkit finds no place for its typefaces
                "export", board.toString(), "--to", folder.resolve("out").toString(), "--png");

        assertEquals(1, ended.exit());
        assertEquals(1, ended.err().stream().filter(line -> line.matches(
                "Something went wrong that nobody expected \\(error [0-9A-F]{4}\\)\\. No file was left half written\\.")).count());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    /// Tests run on the class path, and the toolkit and the libraries that only tests have remark on that.
    private static boolean isOfTheMachine(String line) {
        return line.contains("Log4j API could not find a logging provider") || line.contains("PlatformImpl startup")
                || line.startsWith("WARNING: Unsupported JavaFX configuration");
    }

    private Ended run(String... words) throws IOException, InterruptedException {
        return run(List.of(), words);
    }

    private Ended run(List<String> flags, String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8",
                "-Duser.home=" + folder, "-classpath", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(1, flags);
        command.addAll(List.of(words));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS", "XDG_STATE_HOME"));
        int exit = builder.start().waitFor();
        return new Ended(exit, lines(out), lines(err));
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream().filter(line -> !isOfTheMachine(line)).toList();
    }
}
