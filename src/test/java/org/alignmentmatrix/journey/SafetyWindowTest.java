package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.SampleBoard;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.storage.SettingsFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program promises about people's work, tried on the program itself: it is killed, its file is replaced under its
/// hands, its disk is filled. What counts is what stands on the disk afterwards.
@Tag("window")
class SafetyWindowTest {

    private static final List<String> DIRECTLY = List.of();
    private static final Duration PROMISED = Duration.ofSeconds(2); // what a crash may cost at most
    private static final Duration WATCHED = Duration.ofSeconds(12); // a change of the file is seen by then, also on a busy machine
    private static final int KILLS = 4;
    private static final String TITLE = "Spring.matrix.json";
    private static final String UNSAVED = "• ";
    private static final int DEAF_AT_MOST = 5; // attempts

    @TempDir
    private Path folder;
    private Path home;
    private Path file;

    @BeforeEach
    void aFile() throws IOException, ProblemException {
        home = Files.createDirectories(folder.resolve("home"));
        file = Files.createDirectories(folder.resolve("boards")).resolve(TITLE);
        ProjectFile.save(file, board("Spring"));
    }

    private static Board board(String title) {
        return SampleBoard.create(Guide.in(Locale.UK), Instant.parse("2026-03-01T09:00:00Z"), LocalDate.of(2026, 3, 1)).withTitle(title);
    }

    @Test
    void aProgramKilledInTheMiddleOfTypingComesBackWithWhatWasTyped() throws Exception {
        byte[] before = Files.readAllBytes(file);
        try (OwnProcess program = OwnProcess.start(home, DIRECTLY, file)) {
            program.awaitWindow(TITLE);
            addFirstCard(program, "Typed before the crash");
            OwnProcess.pause(PROMISED);
            program.press("n");
            Process typing = program.typing("and still typing when the lights go out");
            OwnProcess.pause(Duration.ofMillis(500));
            program.kill();
            typing.waitFor(); // to its end, for a key that is held down when it dies would go on typing
        }
        assertTrue(Stream.of(before).allMatch(bytes -> has(file, bytes)), "the file is as it was until somebody saves");

        try (OwnProcess program = OwnProcess.start(home, DIRECTLY, file)) {
            recover(program);
            program.press("ctrl+s");
            awaitCard(program, file, "Typed before the crash");
            program.terminate();
        }
        try (OwnProcess program = OwnProcess.start(home, DIRECTLY, file)) { // what is saved is not offered again
            program.awaitWindow(TITLE);
            OwnProcess.pause(Duration.ofSeconds(2));
            assertFalse(program.hasDialog(), "nothing is left to recover");
        }
    }

    @Test
    void aProgramKilledInTheMiddleOfSavingLeavesAWholeFile() throws Exception {
        SplittableRandom random = new SplittableRandom(11);
        for (int kill = 0; kill < KILLS; kill++) {
            Board old = ProjectFile.open(file).board();
            String title = "Saved by run " + kill;
            try (OwnProcess program = OwnProcess.start(home, DIRECTLY, file)) {
                recover(program);
                if (program.hasWindow(UNSAVED)) {
                    addCard(program, title);
                } else {
                    addFirstCard(program, title);
                }
                OwnProcess.pause(PROMISED);
                program.press("ctrl+s");
                OwnProcess.pause(Duration.ofMillis(random.nextInt(120)));
                program.kill();
            }
            Board now = ProjectFile.open(file).board();
            assertTrue(now.equals(old) || titles(now).contains(title), "the old board or the new one, whole");
        }
        try (OwnProcess program = OwnProcess.start(home, DIRECTLY, file)) {
            recover(program);
            program.press("ctrl+s");
            for (int kill = 0; kill < KILLS; kill++) {
                awaitCard(program, file, "Saved by run " + kill);
            }
        }
    }

    @Test
    void aProgramThatIsToldToEndKeepsTheLastLetter() throws Exception {
        try (OwnProcess program = OwnProcess.start(home, DIRECTLY, file)) {
            program.awaitWindow(TITLE);
            addFirstCard(program, "The very last words");
            program.terminate();
        }
        try (OwnProcess program = OwnProcess.start(home, DIRECTLY, file)) {
            recover(program);
            program.press("ctrl+s");
            awaitCard(program, file, "The very last words");
        }
    }

    @Test
    void aSecondStartHandsItsFileToTheFirstWindow() throws Exception {
        Path other = file.resolveSibling("Autumn.matrix.json");
        ProjectFile.save(other, board("Autumn"));
        try (OwnProcess first = OwnProcess.start(home, DIRECTLY, file)) {
            first.awaitWindow(TITLE);
            try (OwnProcess second = OwnProcess.start(home, DIRECTLY, other)) {
                assertEquals(0, second.end(), second.said());
            }
            first.awaitWindow("Autumn.matrix.json");
        }
    }

    @Test
    void twoWindowsOnOneFileDoNotWriteOverEachOther() throws Exception {
        Path otherHome = Files.createDirectories(folder.resolve("other"));
        try (OwnProcess anna = OwnProcess.start(home, DIRECTLY, file); OwnProcess ben = OwnProcess.start(otherHome, DIRECTLY, file)) {
            anna.awaitWindow(TITLE);
            ben.awaitWindow(TITLE);
            addFirstCard(ben, "By Ben");
            anna.awaitWindow(TITLE);
            addFirstCard(anna, "By Anna");
            anna.press("ctrl+s");
            awaitCard(anna, file, "By Anna");

            ben.awaitWindow(TITLE);
            ben.press("ctrl+s");
            OwnProcess.pause(WATCHED);
            assertEquals(List.of(true, false), List.of(titles(file).contains("By Anna"), titles(file).contains("By Ben")),
                    "what Anna saved is not written over");

            merge(ben);
            ben.press("ctrl+s");
            awaitCard(ben, file, "By Ben");
            assertTrue(titles(file).contains("By Anna"), "both are there");
        }
    }

    /// Brings the board in the file and the one in the window together: the bar, its choice *Merge…*, and the dialog as it is proposed.
    private static void merge(OwnProcess program) {
        program.press("F9", "Tab", "Tab", "Tab", "space");
        program.awaitDialog();
        program.press("Return");
        program.awaitNoDialog();
    }

    @Test
    void aFileThatASyncClientReplacesIsNotWrittenOver() throws Exception {
        try (OwnProcess program = OwnProcess.start(home, DIRECTLY, file)) {
            program.awaitWindow(TITLE);
            addFirstCard(program, "Mine, not saved");
            byte[] theirs = encoded("Theirs");
            Path half = file.resolveSibling(".half");
            Files.write(half, Arrays.copyOf(theirs, theirs.length / 2));
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE); // as a client does that has not got all of it yet
            OwnProcess.pause(WATCHED);
            program.press("ctrl+s");
            OwnProcess.pause(PROMISED);
            assertTrue(Files.size(file) == theirs.length / 2, "nothing was written");

            Files.write(half, theirs);
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
            OwnProcess.pause(WATCHED);
            assertTrue(has(file, theirs), "nothing was written");

            program.press("F9", "space"); // keep mine
            program.press("ctrl+s");
            awaitCard(program, file, "Mine, not saved");
        }
    }

    private byte[] encoded(String title) throws IOException, ProblemException {
        Path other = folder.resolve("Other.matrix.json");
        ProjectFile.save(other, board(title));
        return Files.readAllBytes(other);
    }

    @Test
    void aFullDiskDuringAutosaveCostsNothingAndItGoesOnWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        Path source = file;
        Path onDisk = disk.resolve(TITLE);
        new SettingsFile(home.resolve("config").resolve("alignment-matrix")).write(Settings.DEFAULTS.withAutosaved(onDisk, true));
        List<String> mounted = List.of("unshare", isAdministrator() ? "--mount" : "--map-root-user", "--mount", "sh", "-c",
                "mount -t tmpfs -o size=256k tmpfs '%s' && cp '%s' '%s' && exec \"$@\"".formatted(disk, source, onDisk), "sh");
        try (OwnProcess program = OwnProcess.start(home, mounted, onDisk)) {
            program.awaitWindow(TITLE);
            Path seen = Path.of("/proc", Long.toString(program.pid()), "root").resolve(Path.of("/").relativize(onDisk));
            addCard(program, "Saved by itself");
            awaitCard(program, seen, "Saved by itself");

            Path filler = seen.resolveSibling("filler");
            fill(filler);
            byte[] before = Files.readAllBytes(seen);
            addCard(program, "While the disk is full");
            OwnProcess.pause(Duration.ofSeconds(8));
            assertTrue(has(seen, before), "the file is whole");

            Files.delete(filler);
            awaitCard(program, seen, "While the disk is full"); // nobody does anything
        }
    }

    private static void fill(Path filler) {
        try (var out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[1_024]);
            }
        } catch (IOException e) {
            assertTrue(Files.exists(filler), "the disk is full: " + e);
        }
    }

    private static boolean isAdministrator() {
        return System.getProperty("user.name").equals("root");
    }

    @Test
    void aNewerFileIsShownAndNeverWritten() throws Exception {
        String text = Files.readString(file).replaceFirst("\"version\": \\d+", "\"version\": 99")
                .replaceFirst("\"title\"", "\"mood\": \"hopeful\",\n  \"title\"");
        Files.writeString(file, text, StandardCharsets.UTF_8);
        byte[] before = Files.readAllBytes(file);
        try (OwnProcess program = OwnProcess.start(home, DIRECTLY, file)) {
            program.awaitWindow(TITLE);
            addCard(program, "Not into a newer file");
            program.press("ctrl+s");
            OwnProcess.pause(PROMISED);
            program.press("Escape");
        }
        assertTrue(has(file, before), "the file is as it was");
    }

    @Test
    void whereNothingCanBeWrittenTheWorkIsSavedElsewhere() throws Exception {
        Path before = Files.copy(file, folder.resolve("before"));
        Path elsewhere = folder.resolve("Elsewhere.matrix.json");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
        try (OwnProcess program = OwnProcess.start(home, boundByModes(), file)) {
            program.awaitWindow(TITLE);
            addFirstCard(program, "Not here");
            program.press("ctrl+s");
            program.awaitDialog();
            program.press("Escape");
            program.awaitNoDialog();
            assertTrue(program.hasWindow(UNSAVED + TITLE), "it is not said to be saved");
            assertTrue(has(file, Files.readAllBytes(before)), "the file is as it was");

            program.press("F9", "space"); // save a copy elsewhere
            program.awaitWindow("Save");
            program.press("ctrl+a");
            program.type(elsewhere.toString());
            program.press("Return");
            program.await("the copy", () -> Files.exists(elsewhere));
            awaitCard(program, elsewhere, "Not here");
        } finally {
            Files.setPosixFilePermissions(file.getParent(), PosixFilePermissions.fromString("rwx------"));
        }
        assertTrue(has(file, Files.readAllBytes(before)), "the file is as it was");
    }

    /// The modes of files bind everybody but the administrator, whose rights are taken from the program here.
    private static List<String> boundByModes() {
        return isAdministrator()
                ? List.of("setpriv", "--securebits=+noroot", "--bounding-set=-all", "--inh-caps=-all", "--ambient-caps=-all") : DIRECTLY;
    }

    private static void addCard(OwnProcess program, String title) {
        program.press("n");
        program.type(title);
        program.press("Return", "Escape");
    }

    /// Adds a card to a board without unsaved changes. A window that has just come up may still be deaf.
    private static void addFirstCard(OwnProcess program, String title) {
        for (int attempt = 0; attempt < DEAF_AT_MOST && !program.hasWindow(UNSAVED); attempt++) {
            addCard(program, title);
            program.hasWindowSoon(UNSAVED);
        }
        assertTrue(program.hasWindow(UNSAVED + TITLE), "the board has a card that is not saved");
    }

    /// Waits for the window, and takes what is offered to be recovered.
    private static void recover(OwnProcess program) {
        program.awaitWindow(OwnProcess.NAME);
        OwnProcess.pause(Duration.ofSeconds(2));
        if (program.hasDialog()) {
            program.awaitDialog();
            program.press("Return");
            program.awaitNoDialog();
        }
        program.awaitWindow(TITLE);
    }

    private static void awaitCard(OwnProcess program, Path file, String title) {
        program.await("a card “" + title + "” in the file", () -> titles(file).contains(title));
    }

    private static List<String> titles(Path file) {
        try {
            return titles(ProjectCodec.decode(Files.readAllBytes(file)));
        } catch (ProblemException | IOException e) {
            throw new AssertionError("The file is no board: " + e, e);
        }
    }

    private static List<String> titles(Board board) {
        return board.cards().stream().map(Card::title).toList();
    }

    private static boolean has(Path file, byte[] bytes) {
        try {
            return Arrays.equals(bytes, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
