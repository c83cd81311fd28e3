package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What stands in the journal while boards are edited and saved.
@Timeout(60)
class SaveWorkerJournalTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Path FILE = Path.of("a.json");
    private static final Saved SAVED = new Saved(Fingerprint.of(new byte[0]), FILE, Way.REPLACED, null);

    @TempDir
    private Path folder;
    private final List<JournalResult> journalled = Collections.synchronizedList(new ArrayList<>());
    private final List<SaveResult> saved = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch started = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    private SaveWorker worker(SaveWorker.Saver saver) {
        return new SaveWorker(saver, new Journal(folder));
    }

    private static Board board(int number) {
        return Board.EMPTY.withTitle("Board " + number);
    }

    private static Unsaved unsaved(Board board) {
        return new Unsaved(board, FILE, null, Instant.EPOCH);
    }

    private static SaveOrder order(Board board) {
        return new SaveOrder(FILE, board, new Expected.Anything());
    }

    /// What the next start would find if the program was killed now.
    private List<String> found() throws Exception {
        Path copy = Files.createTempDirectory(folder, "killed");
        for (String name : SafeWriterTest.names(folder)) {
            if (name.endsWith(".journal")) {
                Files.copy(folder.resolve(name), copy.resolve(name));
            }
        }
        return new Journal(copy).leftOvers().stream().map(left -> ((LeftOver.Readable) left).unsaved().board().title()).toList();
    }

    private Saved held(SaveOrder order) {
        started.countDown();
        try {
            assertTrue(released.await(30, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return SAVED;
    }

    @Test
    void theNewestBoardIsInTheJournal() throws Exception {
        try (SaveWorker worker = worker(_ -> SAVED)) {
            for (int i = 1; i <= 50; i++) {
                worker.journal(unsaved(board(i)), journalled::add);
            }
            assertTrue(worker.flush(LONG));

            assertEquals(List.of("Board 50"), found());
        }
        assertEquals(50, journalled.size());
        assertEquals(new JournalResult.Kept(unsaved(board(50))), journalled.getLast());
        assertTrue(journalled.stream().noneMatch(JournalResult.Failed.class::isInstance), journalled::toString);
    }

    @Test
    void aSaveTakesItsBoardAndOlderOnesOutOfTheJournal() throws Exception {
        try (SaveWorker worker = worker(_ -> SAVED)) {
            worker.journal(unsaved(board(1)), journalled::add);
            worker.submit(order(board(2)), saved::add);
            assertTrue(worker.flush(LONG));

            assertEquals(List.of(), found());
        }
        assertEquals(List.of(new SaveResult.Saved(order(board(2)), SAVED)), saved);
    }

    @Test
    void aSaveLeavesWhatWasEditedSince() throws Exception {
        try (SaveWorker worker = worker(this::held)) {
            worker.submit(order(board(1)), saved::add);
            assertTrue(started.await(30, TimeUnit.SECONDS));
            worker.journal(unsaved(board(2)), journalled::add);
            released.countDown();
            assertTrue(worker.flush(LONG));

            assertEquals(List.of("Board 2"), found());
        }
    }

    @Test
    void aBoardThatIsJournalledWhileItIsSavedIsTakenOutAgain() throws Exception {
        Board board = board(1);
        try (SaveWorker worker = worker(this::held)) {
            worker.submit(order(board), saved::add);
            assertTrue(started.await(30, TimeUnit.SECONDS));
            worker.journal(unsaved(board), journalled::add);
            released.countDown();
            assertTrue(worker.flush(LONG));

            assertEquals(List.of(), found());
        }
    }

    @Test
    void aSaveThatFailsLeavesTheJournal() throws Exception {
        var problem = new Problem.NoSpace(12);
        try (SaveWorker worker = worker(_ -> {
            throw new ProblemException(problem);
        })) {
            worker.journal(unsaved(board(1)), journalled::add);
            worker.submit(order(board(1)), saved::add);
            assertTrue(worker.flush(LONG));

            assertEquals(List.of("Board 1"), found());
        }
        assertEquals(List.of(new SaveResult.Failed(order(board(1)), problem)), saved);
    }

    @Test
    void aCopyElsewhereLeavesTheJournal() throws Exception {
        try (SaveWorker worker = worker(_ -> SAVED)) {
            worker.journal(unsaved(board(1)), journalled::add);
            worker.submit(new SaveOrder(FILE, board(1), new Expected.Anything(), true), saved::add);
            assertTrue(worker.flush(LONG));

            assertEquals(List.of("Board 1"), found());
        }
    }

    @Test
    void whatIsNotWantedIsForgotten() throws Exception {
        try (SaveWorker worker = worker(_ -> SAVED)) {
            worker.journal(unsaved(board(1)), journalled::add);
            worker.clearJournal();
            assertTrue(worker.flush(LONG));
            assertEquals(List.of(), found());

            worker.journal(unsaved(board(2)), journalled::add);
            assertTrue(worker.flush(LONG));
            assertEquals(List.of("Board 2"), found());
        }
        assertEquals(List.of("Board 2"), new Journal(folder).leftOvers().stream()
                .map(left -> ((LeftOver.Readable) left).unsaved().board().title()).toList(), "closing keeps what was not saved");
    }

    @Test
    void aSaveThatHangsDoesNotKeepTheJournalWaiting() throws Exception {
        try (SaveWorker worker = worker(this::held)) {
            worker.submit(order(board(1)), saved::add);
            assertTrue(started.await(30, TimeUnit.SECONDS));
            var kept = new CountDownLatch(1);
            worker.journal(unsaved(board(2)), _ -> kept.countDown());

            assertTrue(kept.await(30, TimeUnit.SECONDS));
            assertEquals(List.of("Board 2"), found());
            assertFalse(worker.flush(Duration.ofMillis(50)), "the save is not done");
            assertTrue(worker.flushJournal(LONG), "but the journal is");
            released.countDown();
            assertTrue(worker.flush(LONG));
        }
    }

    @Test
    void aJournalThatCannotBeWrittenSaysSoAndIsTriedAgain() throws Exception {
        Path blocked = Files.writeString(folder.resolve("blocked"), "a file");
        try (var worker = new SaveWorker(_ -> SAVED, new Journal(blocked.resolve("recovery")))) {
            worker.journal(unsaved(board(1)), journalled::add);
            assertTrue(worker.flush(LONG));
            assertTrue(journalled.getFirst() instanceof JournalResult.Failed, journalled::toString);

            Files.delete(blocked);
            worker.journal(unsaved(board(2)), journalled::add);
            assertTrue(worker.flush(LONG));
        }
        assertEquals(new JournalResult.Kept(unsaved(board(2))), journalled.getLast());
    }

    @Test
    void aWorkerThatIsClosedTakesNothingMore() {
        SaveWorker worker = worker(_ -> SAVED);
        worker.close();

        assertThrows(IllegalStateException.class, () -> worker.journal(unsaved(board(1)), journalled::add));
        assertThrows(IllegalStateException.class, worker::clearJournal);
        assertTrue(worker.flush(LONG));
    }

    @Test
    void aWorkerThatIsClosedByItsOwnAnswerStillAnswersAll() throws Exception {
        SaveWorker worker = worker(this::held);
        worker.submit(order(board(1)), result -> {
            worker.close();
            saved.add(result);
        });
        worker.submit(new SaveOrder(Path.of("b.json"), board(2), new Expected.Anything()), saved::add);
        released.countDown();
        worker.close();
        assertTrue(worker.flush(LONG));

        assertEquals(2, saved.size());
    }
}
