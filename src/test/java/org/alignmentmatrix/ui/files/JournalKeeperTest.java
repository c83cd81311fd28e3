package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LeftOver;
import org.alignmentmatrix.storage.SaveOrder;
import org.alignmentmatrix.storage.Unsaved;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.junit.jupiter.api.Test;

/// What is in the journal when.
class JournalKeeperTest extends FileFlowCase {

    private static final Duration ENOUGH = Duration.ofSeconds(10);

    /// What a start would find if the program died now.
    private List<String> titlesAfterACrash() throws ProblemException {
        saver.flush(ENOUGH);
        saver.close();
        return new Journal(folder.resolve("state/recovery")).leftOvers().stream()
                .map(left -> ((LeftOver.Readable) left).unsaved().board().title()).toList();
    }

    @Test
    void anEditIsKeptSoonEvenWithoutAFile() throws ProblemException {
        document.perform(new RenameBoard("Spring"));
        alarm.pass(JournalKeeper.DELAY);

        assertEquals(List.of("Spring"), titlesAfterACrash());
    }

    @Test
    void editingWithoutAPauseDoesNotPutItOff() throws ProblemException {
        for (int i = 1; i <= 15; i++) {
            document.perform(new RenameBoard("Spring " + i));
            alarm.pass(Duration.ofMillis(100));
        }

        assertEquals(List.of("Spring 10"), titlesAfterACrash());
    }

    @Test
    void theEndOfTheProcessKeepsWhatIsNewest() throws ProblemException {
        document.perform(new RenameBoard("Spring"));

        assertTrue(files.journal().flush(ENOUGH));

        assertEquals(List.of("Spring"), titlesAfterACrash());
    }

    @Test
    void aSaveThatHangsIsNoReasonToSayThatNothingWasKept() throws ProblemException {
        var released = new CountDownLatch(1);
        saver.submit(new SaveOrder(folder.resolve("other.matrix.json"), document.board(), new Expected.Absent(), true), _ -> {
            try {
                released.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        try {
            assertTrue(files.journal().flush(ENOUGH), "nothing is unsaved");
            document.perform(new RenameBoard("Spring"));
            assertTrue(files.journal().flush(ENOUGH));
        } finally {
            released.countDown();
        }
        assertEquals(List.of("Spring"), titlesAfterACrash());
    }

    @Test
    void aSaveTakesItOutOfTheJournal() throws ProblemException, InterruptedException {
        document.perform(new RenameBoard("Spring"));
        alarm.pass(JournalKeeper.DELAY);
        dialogs.toSave = Optional.of(folder.resolve("spring.matrix.json"));

        files.save();
        until(() -> !document.isDirty());
        alarm.pass(JournalKeeper.DELAY);

        assertEquals(List.of(), titlesAfterACrash());
    }

    @Test
    void whatIsDoneWhileASaveRunsStaysInTheJournal() throws ProblemException, InterruptedException {
        document.perform(new RenameBoard("Spring"));
        dialogs.toSave = Optional.of(folder.resolve("spring.matrix.json"));
        files.save();
        document.perform(new RenameBoard("Summer"));
        alarm.pass(JournalKeeper.DELAY);
        until(this::isSaved);

        assertEquals(List.of("Summer"), titlesAfterACrash());
    }

    @Test
    void whatIsDoneWhileASaveRunsBelongsToTheFileAsItIsAfterwards() throws ProblemException, InterruptedException, IOException {
        Path file = folder.resolve("spring.matrix.json");
        document.perform(new RenameBoard("Spring"));
        dialogs.toSave = Optional.of(file);
        files.save();
        document.perform(new RenameBoard("Summer"));
        alarm.pass(JournalKeeper.DELAY);
        until(this::isSaved);
        alarm.pass(JournalKeeper.DELAY);

        saver.flush(ENOUGH);
        saver.close();
        var left = (LeftOver.Readable) new Journal(folder.resolve("state/recovery")).leftOvers().getFirst();
        assertEquals(file, left.unsaved().origin());
        assertEquals(Fingerprint.of(Files.readAllBytes(file)), left.unsaved().base());
    }

    @Test
    void aLaterStateThatIsKeptCountsForTheOneItReplaced() throws InterruptedException {
        var slow = new CountDownLatch(1);
        var kept = new AtomicBoolean();
        saver.journal(new Unsaved(document.board(), null, null, document.now()), _ -> await(slow));

        files.journal().begin(() -> kept.set(true));
        document.perform(new RenameBoard("Spring"));
        alarm.pass(JournalKeeper.DELAY);
        runWindow();
        assertFalse(kept.get());
        slow.countDown();

        until(kept::get);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void notSavingOnPurposeTakesItOutOfTheJournal() throws ProblemException {
        document.perform(new RenameBoard("Spring"));
        alarm.pass(JournalKeeper.DELAY);
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;

        files.close();

        assertTrue(ended);
        assertEquals(List.of(), titlesAfterACrash());
    }

    @Test
    void notSavingIsNotYetDecidedWhileAnotherBoardIsChosen() throws ProblemException {
        document.perform(new RenameBoard("Spring"));
        alarm.pass(JournalKeeper.DELAY);
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;

        files.open(); // and gives up in the dialog of the system

        assertEquals("Spring", document.board().title());
        assertEquals(List.of("Spring"), titlesAfterACrash());
    }

    @Test
    void openingABoardIsNothingToRecover() throws IOException, ProblemException {
        open(file("spring.matrix.json", RandomBoards.of(3)));
        alarm.pass(JournalKeeper.DELAY);

        assertEquals(List.of(), titlesAfterACrash());
    }

    @Test
    void aJournalThatCannotBeWrittenIsSaidAndPasses() throws IOException, InterruptedException {
        Path recovery = folder.resolve("state/recovery");
        Files.createDirectories(recovery.getParent());
        Files.createFile(recovery); // where the folder should be
        document.perform(new RenameBoard("Spring"));
        alarm.pass(JournalKeeper.DELAY);
        until(() -> files.journal().failingProperty().get());
        assertEquals(List.of(), dialogs.told);
        assertFalse(files.journal().flush(ENOUGH), "whoever asks is not told that it is safe");

        Files.delete(recovery);
        document.perform(new RenameBoard("Summer"));
        alarm.pass(JournalKeeper.DELAY);
        until(() -> !files.journal().failingProperty().get());
        try (Stream<Path> entries = Files.list(recovery)) {
            assertFalse(entries.toList().isEmpty());
        }
    }

    @Test
    void aJournalThatWorksAgainIsFoundWithoutAnotherEdit() throws IOException, ProblemException, InterruptedException {
        Path recovery = folder.resolve("state/recovery");
        Files.createDirectories(recovery.getParent());
        Files.createFile(recovery); // where the folder should be
        document.perform(new RenameBoard("Spring"));
        alarm.pass(JournalKeeper.DELAY);
        until(() -> files.journal().failingProperty().get());

        Files.delete(recovery);
        alarm.pass(Saving.RETRY);
        until(() -> !files.journal().failingProperty().get());

        assertEquals(List.of("Spring"), titlesAfterACrash());
    }
}
