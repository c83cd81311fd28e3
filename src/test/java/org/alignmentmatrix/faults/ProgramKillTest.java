package org.alignmentmatrix.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.SampleBoard;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole program is killed while it is edited and saved, started again, and killed again: each time it comes back with all
/// but the edits of the last two seconds.
class ProgramKillTest {

    private static final long PROMISED = TimeUnit.SECONDS.toNanos(2);
    private static final int LEAST = 2_200; // milliseconds of editing before a kill
    private static final int MOST = 4_500;

    /// An edit that the program has told of.
    private record Told(int number, long at) {
    }

    @TempDir
    private Path folder;

    @Test
    void aKilledProgramComesBackWithAllButTheLastTwoSeconds() throws IOException, ProblemException, InterruptedException {
        long seed = Scale.seed(7);
        int kills = Scale.of(2, 30);
        var count = new Count("whole program", "kills", seed);
        var random = new Random(seed);
        Path file = folder.resolve("Spring.matrix.json");
        ProjectFile.save(file, SampleBoard.create(Guide.in(Locale.UK), Instant.EPOCH, LocalDate.EPOCH).withTitle(EditedProgram.TITLE + 0));
        int least = 0; // number of the edit that must be there
        int most = 0;
        for (int kill = 0; kill <= kills; kill++) {
            Process program = start(file);
            List<Told> told;
            try (BufferedReader lines = program.inputReader(StandardCharsets.UTF_8)) {
                int opened = opened(lines);
                if (kill > 0) {
                    check(count, kill, opened, least, most);
                }
                ProjectFile.open(file); // whole at any time
                told = edits(lines, LEAST + random.nextInt(MOST - LEAST), opened);
                program.toHandle().destroyForcibly(); // the process itself would close what it told
                program.waitFor();
                most = rest(lines, told.getLast().number());
            }
            least = numberThatMustSurvive(told);
        }
        count.atLeast(kills);
    }

    private static void check(Count count, int kill, int opened, int least, int most) {
        if (opened >= least && opened <= most) {
            count.good();
        } else {
            count.bad("kill " + kill + ": came back with edit " + opened + ", but must have one from " + least + " to " + most);
        }
    }

    private Process start(Path file) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-cp", System.getProperty("java.class.path"), EditedProgram.class.getName(),
                folder.resolve("kept").toString(), file.toString()));
        Path errors = Files.createTempFile(folder, "errors", ".txt");
        return new ProcessBuilder(command).redirectError(errors.toFile()).start();
    }

    /// Waits until the board is open, what was left over included.
    private static int opened(BufferedReader lines) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("opened ")) {
                return Integer.parseInt(line.substring("opened ".length()));
            }
        }
        throw new AssertionError("the program ended by itself");
    }

    /// Listens for a while.
    private static List<Told> edits(BufferedReader lines, int millis, int opened) throws IOException {
        var told = new ArrayList<Told>();
        long begin = System.nanoTime();
        told.add(new Told(opened, begin));
        while (System.nanoTime() - begin < TimeUnit.MILLISECONDS.toNanos(millis)) {
            String line = lines.readLine();
            if (line == null) {
                throw new AssertionError("the program ended by itself after edit " + told.getLast().number());
            }
            told.add(new Told(Integer.parseInt(line.substring("edit ".length())), System.nanoTime()));
        }
        return told;
    }

    /// What it told before it died, but nobody had heard.
    private static int rest(BufferedReader lines, int last) throws IOException {
        int number = last + 1; // the one that was done, but not told
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.matches("edit \\d+")) {
                number = Integer.parseInt(line.substring("edit ".length())) + 1;
            }
        }
        return number;
    }

    /// The last edit that is older than promised. Pauses in which the machine let the program do nothing do not count.
    private static int numberThatMustSurvive(List<Told> told) {
        long pause = 0;
        for (int i = 1; i < told.size(); i++) {
            pause = Math.max(pause, told.get(i).at() - told.get(i - 1).at());
        }
        long latest = told.getLast().at() - PROMISED - pause;
        return told.stream().filter(edit -> edit.at() <= latest).mapToInt(Told::number).max().orElse(told.getFirst().number());
    }
}
