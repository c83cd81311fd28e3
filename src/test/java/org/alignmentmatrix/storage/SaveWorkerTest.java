package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class SaveWorkerTest {

    private static final Path A = Path.of("a.json");
    private static final Path B = Path.of("b.json");
    private static final Saved SAVED = new Saved(Fingerprint.of(new byte[0]), A, Way.REPLACED, null);

    @TempDir
    private Path folder;

    private final List<SaveResult> results = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    @Test
    void ofTwoHundredQuickSavesTheNewestIsOnDisk() throws ProblemException {
        Path file = folder.resolve("board.json");
        Board start = RandomBoards.of(3);
        try (var worker = new SaveWorker()) {
            for (int i = 1; i <= 200; i++) {
                worker.submit(order(file, start.withTitle("Save " + i)), results::add);
            }
        }

        assertEquals("Save 200", ProjectFile.open(file).board().title());
        assertEquals(200, results.size());
        assertEquals(order(file, start.withTitle("Save 200")), assertInstanceOf(SaveResult.Saved.class, results.getLast()).order());
        assertTrue(results.stream().noneMatch(SaveResult.Failed.class::isInstance), results.toString());
    }

    @Test
    void aCopyDoesNotTakeThePlaceOfTheDocument() throws InterruptedException {
        try (var worker = new SaveWorker(this::held, null)) {
            worker.submit(order(A, board("1")), results::add);
            assertTrue(started.await(10, TimeUnit.SECONDS));
            worker.submit(order(A, board("2")), results::add);
            worker.submit(new SaveOrder(A, board("3"), new Expected.Anything(), true), results::add);
            released.countDown();
        }

        assertEquals(3, results.size());
        assertTrue(results.stream().allMatch(SaveResult.Saved.class::isInstance), results.toString());
    }

    @Test
    void anOrderThatFailedMayReplaceOnlyWhatStoodThereBefore() throws ProblemException {
        Path there = folder.resolve("there.json");
        Saved saved = ProjectFile.save(there, board("1"));
        var saver = new ProjectSaver(null);

        assertEquals(new Expected.Content(saved.fingerprint()), saver.again(order(there, board("2"))).expected());
        assertEquals(new Expected.Absent(), saver.again(order(folder.resolve("nothing.json"), board("2"))).expected());
        assertEquals(new Expected.Absent(), saver.again(order(folder.resolve("no/folder.json"), board("2"))).expected());
    }

    @Test
    void whatWaitsForTheSameFileIsSupersededByTheNewest() throws InterruptedException {
        try (var worker = new SaveWorker(this::held, null)) {
            worker.submit(order(A, board("1")), results::add);
            assertTrue(started.await(10, TimeUnit.SECONDS));
            worker.submit(order(A, board("2")), results::add);
            worker.submit(order(A, board("3")), results::add);
            released.countDown();
        }

        assertEquals(List.of(saved(A, board("1")), new SaveResult.Superseded(order(A, board("2"))),
                saved(A, board("3"))), results);
    }

    @Test
    void aSaveToOneFileIsNotSupersededByASaveToAnother() throws InterruptedException {
        try (var worker = new SaveWorker(this::held, null)) {
            worker.submit(order(B, board("1")), results::add);
            assertTrue(started.await(10, TimeUnit.SECONDS));
            worker.submit(order(A, board("2")), results::add);
            worker.submit(order(B, board("3")), results::add);
            released.countDown();
        }

        assertEquals(List.of(saved(B, board("1")), saved(A, board("2")), saved(B, board("3"))),
                results);
    }

    @Test
    void aFailedSaveSaysWhyAndTheNextOneWorks() {
        var problem = new Problem.NoAccess("permission denied");
        try (var worker = new SaveWorker(order -> {
            if (order.file().equals(A)) {
                throw new ProblemException(problem);
            }
            return SAVED;
        }, null)) {
            worker.submit(order(A, board("1")), results::add);
            worker.submit(order(B, board("2")), results::add);
        }

        assertEquals(List.of(new SaveResult.Failed(order(A, board("1")), problem), saved(B, board("2"))), results);
    }

    @Test
    void aProgrammingErrorIsAFailedSaveAndIsReported() {
        List<Throwable> reported = Collections.synchronizedList(new ArrayList<>());
        var error = new IllegalStateException("broken");
        var before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((_, thrown) -> reported.add(thrown));
        try (var worker = new SaveWorker(order -> {
            if (order.file().equals(A)) {
                throw error;
            }
            return SAVED;
        }, null)) {
            worker.submit(order(A, board("1")), results::add);
            worker.submit(order(B, board("2")), result -> {
                results.add(result);
                throw error;
            });
            worker.submit(order(B.resolve("c"), board("3")), results::add);
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }

        assertEquals(List.of(new SaveResult.Failed(order(A, board("1")), new Problem.NotWritten("an unexpected error")),
                saved(B, board("2")), saved(B.resolve("c"), board("3"))), results);
        assertEquals(List.of(error, error), reported);
    }

    @Test
    void closingWaitsForTheRunningSave() throws InterruptedException {
        var worker = new SaveWorker(this::held, null);
        worker.submit(order(A, board("1")), results::add);
        assertTrue(started.await(10, TimeUnit.SECONDS));
        var closing = Thread.ofPlatform().start(worker::close);

        assertFalse(closing.join(Duration.ofMillis(100)));
        released.countDown();
        closing.join();

        assertEquals(List.of(saved(A, board("1"))), results);
        assertThrows(IllegalStateException.class, () -> worker.submit(order(A, board("2")), results::add));
        worker.close();
    }

    @Test
    void theProgramDoesNotEndWhileASaveRuns() {
        List<Boolean> daemons = Collections.synchronizedList(new ArrayList<>());
        try (var worker = new SaveWorker(_ -> {
            daemons.add(Thread.currentThread().isDaemon());
            return SAVED;
        }, null)) {
            worker.submit(order(A, board("1")), results::add);
        }

        assertEquals(List.of(false), daemons);
    }

    private Saved held(SaveOrder order) {
        started.countDown();
        try {
            assertTrue(released.await(10, TimeUnit.SECONDS));
            return SAVED;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SaveOrder order(Path file, Board board) {
        return new SaveOrder(file, board, new Expected.Anything());
    }

    private static SaveResult saved(Path file, Board board) {
        return new SaveResult.Saved(order(file, board), SAVED);
    }

    private static Board board(String title) {
        return Board.EMPTY.withTitle(title);
    }
}
