package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandTreeTest {

    @TempDir
    Path folder;

    @Test
    void theHelpNamesAllCommands() {
        CommandRun run = CommandRun.of(folder, "--help");

        assertEquals(0, run.exit());
        assertEquals("Usage: alignment-matrix [-hV] [--headless-to=FOLDER] [FILE] [COMMAND]", run.out().getFirst());
        List<String> commands = run.out().subList(run.out().indexOf("Commands:") + 1, run.out().indexOf("")).stream()
                .filter(line -> line.matches("  \\S.*")).map(line -> line.strip().split(" ")[0]).toList();
        assertEquals(List.of("new", "check", "export", "import", "diff", "merge", "rollup", "sample", "completion"), commands);
    }

    @Test
    void everyCommandHasHelp() {
        for (String name : CommandTree.names()) {
            CommandRun run = CommandRun.of(folder, name, "--help");

            assertEquals(0, run.exit(), name);
            assertEquals(List.of(), run.err(), name);
            assertTrue(run.out().getFirst().startsWith("Usage: alignment-matrix " + name + " "), run.out().getFirst());
            assertTrue(run.out().stream().allMatch(line -> line.length() <= 80), name);
        }
    }

    @Test
    void thePageOfTheGuideNamesEveryCommandAndOption() throws Exception {
        String page = Files.readString(Path.of("src/docs/guide/commandline.md"));
        for (String name : CommandTree.names()) {
            assertTrue(page.contains("\n## " + (name.equals("completion") ? "Completion" : name) + "\n"), name);
            for (String line : CommandRun.of(folder, name, "--help").out()) {
                String option = line.strip().replaceFirst("^-h, ", "").split("[= ]")[0];
                assertTrue(!option.startsWith("--") || option.equals("--help") || page.contains(option), name + " " + option);
            }
        }
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        CommandRun run = CommandRun.of(folder, "completion");

        assertEquals(0, run.exit());
        String script = String.join("\n", run.out());
        for (String name : CommandTree.names()) {
            assertTrue(script.contains("_picocli_alignment-matrix_" + name + "()"), name);
        }
        assertTrue(script.contains("'--delete-missing'"), "an option of import");
        assertTrue(script.lines().noneMatch(line -> line.contains("--exit-when-painted")), "a hidden option");
    }
}
