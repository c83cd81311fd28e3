package org.alignmentmatrix.app;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.SampleCards;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LeftOver;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Unsaved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The real program in processes of its own.
@Timeout(120)
class ProcessesTest {

    @TempDir
    private Path folder;
    private Path home;
    private Path state;
    private Path spring;
    private Path autumn;
    private final List<RunningProgram> running = new ArrayList<>();

    @BeforeEach
    void boards() throws IOException, ProblemException {
        home = Files.createDirectory(folder.resolve("home"));
        state = home.resolve(".local/state/alignment-matrix");
        spring = board("Spring");
        autumn = board("Autumn");
    }

    @AfterEach
    void end() {
        running.forEach(RunningProgram::close);
    }

    @Test
    void aSecondStartHandsItsFileOverAndEnds() throws Exception {
        RunningProgram first = start(spring);
        first.await(shows("Spring"));

        RunningProgram second = start(Path.of("").toAbsolutePath().relativize(autumn));

        assertEquals(0, second.exitCode());
        first.await(shows("Autumn"));
        assertEquals(0, start().exitCode(), "without a file it only comes to the front");
        first.await(shows("Autumn"));
    }

    @Test
    void afterAKillTheNextStartIsTheFirst() throws Exception {
        RunningProgram killed = start(spring);
        killed.await(shows("Spring"));
        killed.kill();
        killed.exitCode();

        RunningProgram first = start(autumn);
        first.await(shows("Autumn"));

        assertEquals(0, start(spring).exitCode());
        first.await(shows("Spring"));
    }

    @Test
    void whenTheSystemEndsTheProgramWhatIsUnsavedIsKeptAndTheHintIsGone() throws Exception {
        RunningProgram program = start(spring);
        program.await(shows("Spring"));
        Path hint = folder.resolve(".~lock.Spring.matrix.json#");
        await().atMost(Duration.ofSeconds(30)).until(() -> Files.exists(hint));
        assertEquals("fired", program.say("Select all"));
        assertEquals("fired", program.say("Duplicate"));

        program.terminate(); // long before the edit has its turn

        assertEquals(143, program.exitCode());
        List<LeftOver> left = new Journal(state.resolve("recovery")).leftOvers();
        assertEquals(1, left.size());
        Unsaved unsaved = assertInstanceOf(LeftOver.Readable.class, left.getFirst()).unsaved();
        assertEquals(2, unsaved.board().cards().size());
        assertEquals(spring, unsaved.origin());
        assertEquals(1, ProjectFile.open(spring).board().cards().size());
        assertFalse(Files.exists(hint));
        assertFalse(Files.exists(state.resolve("instance.socket")));
    }

    @Test
    void anUnexpectedErrorIsToldAndLoggedWithoutTheBoard() throws Exception {
        RunningProgram program = start(spring);
        program.await(shows("Spring"));

        assertEquals("thrown", program.say("throw"));

        program.await(titles -> titles.contains("|"));
        String log = Files.readString(state.resolve("log/alignment-matrix-0.0.log"));
        assertTrue(log.startsWith("Alignment Matrix "), log);
        assertTrue(log.contains(" SEVERE org.alignmentmatrix.app.LastResort: Unexpected error "), log);
        assertTrue(log.contains("\n  java.lang.IllegalStateException\n    at "), log);
        assertFalse(log.contains("secret"), log);
    }

    @Test
    void anEndlessRecursionAndAFullMemoryAreSurvived() throws Exception {
        for (String wrong : List.of("recurse", "fill")) {
            RunningProgram program = start(spring);
            program.await(shows("Spring"));

            program.say(wrong);
            program.await(titles -> titles.contains("|")); // it is told
            program.say("Select all");
            program.say("Duplicate");
            program.say("Save");

            await().atMost(Duration.ofSeconds(60)).until(() -> ProjectFile.open(spring).board().cards().size() > 1);
            program.kill();
            program.exitCode();
            spring = board("Spring");
        }
    }

    @Test
    void withoutAHomeTheProgramStarts() throws Exception {
        RunningProgram program = start("?", spring);

        program.await(shows("Spring"));

        assertFalse(Files.exists(Path.of("?")));
    }

    @Test
    void aHomeThatCannotHoldAnythingDoesNotStopAStart() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));

        RunningProgram program = start(file.toString(), spring);

        program.await(shows("Spring"));
        assertEquals("fired", program.say("Select all"));
        assertEquals("fired", program.say("Duplicate"));
        assertEquals("fired", program.say("Save"));
        program.await(titles -> !titles.contains("•"));
        assertEquals(2, ProjectFile.open(spring).board().cards().size());
    }

    private RunningProgram start(Path... files) throws IOException {
        return start(home.toString(), files);
    }

    private RunningProgram start(String where, Path... files) throws IOException {
        RunningProgram program = RunningProgram.start(where, folder, files);
        running.add(program);
        return program;
    }

    private static Predicate<String> shows(String board) {
        return titles -> Stream.of(titles.split("\\|")).anyMatch(title -> title.contains(board));
    }

    private Path board(String title) throws ProblemException {
        Path file = folder.resolve(title + ".matrix.json");
        ProjectFile.save(file, Board.EMPTY.withTitle(title).withCards(Cards.of(List.of(SampleCards.card(1)))));
        return file;
    }
}
