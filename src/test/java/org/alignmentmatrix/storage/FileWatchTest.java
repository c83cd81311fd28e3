package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.FileWatch.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class FileWatchTest {

    private static final Board OURS = RandomBoards.of(1).withTitle("Ours");
    private static final Board THEIRS = RandomBoards.of(2).withTitle("Theirs");

    @TempDir
    private Path folder;
    private Path file;
    private int ticks;
    private final List<Report> reports = Collections.synchronizedList(new ArrayList<>());
    private FileWatch watch;

    @BeforeEach
    void watchABoard() throws Exception {
        file = folder.resolve("board.json");
        write(OURS);
        watch = new FileWatch(file, print(OURS), reports::add);
        looks(3);
        assertEquals(List.of(), reports);
    }

    @Test
    void anotherBoardIsToldOnceAfterTwoLooks() throws Exception {
        write(THEIRS);
        looks(1);
        assertEquals(List.of(), reports);

        looks(5);

        assertEquals(List.of("Changed Theirs"), told());
        assertEquals(print(THEIRS), ((Report.Changed) reports.getFirst()).theirs().fingerprint());
    }

    @Test
    void whatWasChangedBeforeTheFirstLookIsFoundToo() throws Exception {
        write(THEIRS);
        watch = new FileWatch(file, print(OURS), reports::add);

        looks(2);

        assertEquals(List.of("Changed Theirs"), told());
    }

    @Test
    void touchedButEqualIsSilence() throws IOException {
        for (int i = 0; i < 3; i++) {
            touch();
            looks(3);
        }
        Files.move(Files.copy(file, folder.resolve("copy")), file, StandardCopyOption.REPLACE_EXISTING);
        looks(3);

        assertEquals(List.of(), reports);
    }

    @Test
    void aHalfSyncedFileWaitsUntilItIsWhole() throws Exception {
        byte[] whole = ProjectCodec.encode(THEIRS);
        for (int length : new int[] {0, whole.length / 3, whole.length / 2, whole.length - 10}) {
            Files.write(file, Arrays.copyOf(whole, length));
            touch();
            looks(2);
            assertEquals(List.of(), reports, "after " + length + " bytes");
        }
        write(THEIRS);
        looks(2);

        assertEquals(List.of("Changed Theirs"), told());
    }

    @Test
    void whatStaysBrokenIsToldAfterAWhileAndOnce() throws Exception {
        Files.write(file, new byte[100]);
        touch();
        looks(4);
        assertEquals(List.of(), reports);

        looks(5);
        assertEquals(1, reports.size());
        assertInstanceOf(Problem.Foreign.class, assertInstanceOf(Report.Unreadable.class, reports.getFirst()).problem());

        write(OURS);
        looks(3);
        assertEquals(List.of("Unreadable", "Back"), told());
    }

    @Test
    void aFileThatGoesAndComesBackIsToldBoth() throws Exception {
        Path aside = Files.move(file, folder.resolve("aside"));
        looks(1);
        assertEquals(List.of(), reports);
        looks(4);
        assertEquals(List.of("Gone"), told());

        Files.move(aside, file);
        looks(4);
        assertEquals(List.of("Gone", "Back"), told());
    }

    @Test
    void aFileThatIsReplacedBetweenTwoLooksWasNeverGone() throws Exception {
        Path aside = Files.move(file, folder.resolve("aside"));
        looks(1);
        Files.move(aside, file);
        looks(4);

        assertEquals(List.of(), reports);
    }

    @Test
    void aFolderInItsPlaceOrAHugeFileIsUnreadable() throws Exception {
        Files.delete(file);
        Files.createDirectory(file);
        looks(6);
        Files.delete(file);
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[1]), ProjectCodec.SIZE_LIMIT + 10L);
        }
        looks(6);

        assertEquals(List.of(new Report.Unreadable(new Problem.NotAFile()),
                new Report.Unreadable(new Problem.TooLarge(ProjectCodec.SIZE_LIMIT + 11L, ProjectCodec.SIZE_LIMIT))), reports);
    }

    @Test
    void theirsThatGoesBackToOursIsOver() throws Exception {
        write(THEIRS);
        looks(3);
        write(OURS);
        looks(3);
        write(THEIRS);
        looks(3);

        assertEquals(List.of("Changed Theirs", "Back", "Changed Theirs"), told());
    }

    @Test
    void whatWeTookOrWroteIsKnownFromThenOn() throws Exception {
        write(THEIRS);
        looks(3);
        watch.know(print(THEIRS));
        looks(3);
        assertEquals(List.of("Changed Theirs"), told());

        write(OURS);
        looks(3);
        assertEquals(List.of("Changed Theirs", "Changed Ours"), told());
    }

    @Test
    void aPauseIsSilentAndWhatSomebodyElseDidInItIsFoundAfterwards() throws Exception {
        watch.pause();
        write(THEIRS);
        looks(5);
        assertEquals(List.of(), reports);

        watch.resume();
        looks(1);
        assertEquals(List.of(), reports);
        looks(1);
        assertEquals(List.of("Changed Theirs"), told());
    }

    @Test
    void whatWeWroteMayBeToldRightAfterThePause() throws Exception {
        watch.pause();
        write(THEIRS);
        looks(5);
        watch.resume();
        looks(1);
        watch.know(print(THEIRS));
        looks(5);

        assertEquals(List.of(), reports);
    }

    @Test
    void ourOwnSavesAreNeverReported() throws Exception {
        Board[] boards = new Board[20];
        Arrays.setAll(boards, i -> OURS.withTitle("Save " + i));
        try (FileWatch busy = FileWatch.begin(file, print(OURS), Duration.ofNanos(200_000), reports::add)) {
            for (int i = 0; i < 100; i++) {
                Board board = boards[i % boards.length];
                busy.pause();
                ProjectFile.save(file, board);
                busy.know(print(board));
                busy.resume();
                if (i % 10 == 0) {
                    Thread.sleep(2); // so that it has looks enough to settle
                }
            }
            assertEquals(List.of(), told());
        }
    }

    @Test
    void aSaveOfSomebodyElseAmongOursIsFound() throws Exception {
        var heard = new LinkedBlockingQueue<Report>();
        try (FileWatch busy = FileWatch.begin(file, print(OURS), Duration.ofMillis(1), heard::add)) {
            for (int i = 0; i < 10; i++) {
                busy.pause();
                ProjectFile.save(file, OURS.withTitle("Save " + i));
                busy.know(print(OURS.withTitle("Save " + i)));
                busy.resume();
            }
            ProjectFile.save(file, THEIRS);

            Report report = heard.poll(20, TimeUnit.SECONDS);
            assertEquals("Theirs", assertInstanceOf(Report.Changed.class, report).theirs().board().title());
        }
    }

    @Test
    void aClosedWatchSaysNothing() throws Exception {
        watch.close();
        write(THEIRS);
        looks(5);

        assertEquals(List.of(), reports);
    }

    @Test
    void itRunsOnADaemonAndAnErrorOfItsListenerIsReportedAndDoesNotEndIt() throws Exception {
        var threads = new LinkedBlockingQueue<Thread>();
        var errors = new LinkedBlockingQueue<Throwable>();
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> errors.add(thrown));
        try (FileWatch _ = FileWatch.begin(file, print(OURS), Duration.ofMillis(1), _ -> {
            threads.add(Thread.currentThread());
            throw new IllegalStateException("broken");
        })) {
            write(THEIRS);
            assertTrue(threads.poll(20, TimeUnit.SECONDS).isDaemon());
            assertEquals("broken", errors.poll(20, TimeUnit.SECONDS).getMessage());
            write(OURS);
            assertTrue(threads.poll(20, TimeUnit.SECONDS).isDaemon());
            assertEquals("broken", errors.poll(20, TimeUnit.SECONDS).getMessage());
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
    }

    private void looks(int times) {
        for (int i = 0; i < times; i++) {
            watch.look();
        }
    }

    private List<String> told() {
        return reports.stream().map(report -> switch (report) {
            case Report.Changed(Opened theirs) -> "Changed " + theirs.board().title();
            case Report.Gone _ -> "Gone";
            case Report.Back _ -> "Back";
            case Report.Unreadable _ -> "Unreadable";
        }).toList();
    }

    private void write(Board board) throws ProblemException, IOException {
        Files.write(file, ProjectCodec.encode(board));
        touch();
    }

    /// Each change has a time of its own, however quick the test is.
    private void touch() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH.plusSeconds(++ticks)));
    }

    private static Fingerprint print(Board board) throws ProblemException {
        return Fingerprint.of(ProjectCodec.encode(board));
    }
}
