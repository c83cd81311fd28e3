package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LeftOver;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Slot;
import org.alignmentmatrix.storage.Unsaved;
import org.alignmentmatrix.ui.compare.Comparison;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A start after a run of the program that ended without saving.
class RecoveryFlowTest extends FileFlowCase {

    private static final Instant EDITED = Instant.parse("2026-11-20T08:30:00Z");

    private final Board saved = RandomBoards.of(3, 8);
    private final Board unsaved = new RenameBoard("Typed before the crash").applyTo(saved, EDITED);
    private boolean startedAsUsual;

    /// Leaves something over, as a run of the program that was killed.
    private void leave(Board board, @Nullable Path origin) throws ProblemException, IOException {
        Fingerprint base = origin == null ? null : Fingerprint.of(Files.readAllBytes(origin));
        try (Slot slot = new Journal(folder.resolve("state/recovery")).begin()) {
            slot.write(new Unsaved(board, origin, base, EDITED));
        }
    }

    private void start() {
        files.recovery().begin(Optional.empty(), () -> startedAsUsual = true);
        runWindow();
    }

    private List<LeftOver> leftOvers() throws ProblemException {
        return journal.leftOvers();
    }

    @Test
    void withNothingLeftOverTheStartIsAsUsual() {
        start();

        assertTrue(startedAsUsual);
        assertEquals(List.of(), dialogs.compared);
        assertEquals(0, files.recovery().countProperty().get());
    }

    @Test
    void whatDiffersFromItsFileIsComparedAndOpensAsAnUnsavedChange() throws IOException, ProblemException, InterruptedException {
        Path file = file("spring.matrix.json", saved);
        leave(unsaved, file);
        dialogs.pressed = OptionalInt.of(0);

        start();

        Comparison asked = dialogs.compared.getFirst();
        assertEquals("“spring.matrix.json” has changes that were not saved", asked.title());
        assertEquals(List.of(saved, unsaved), List.of(asked.before().board(), asked.after().board()));
        assertEquals(Optional.of(EDITED), asked.after().at());
        assertEquals(List.of("Open recovered", "Open the file"), asked.buttons());
        assertFalse(startedAsUsual);
        assertEquals(unsaved, document.board());
        assertEquals(new Origin.File(file), document.origin());
        assertTrue(document.isDirty());
        assertEquals(saved, ProjectFile.open(file).board(), "the file is as it was");
        document.undo();
        assertEquals(saved, document.board());
        document.redo();
        files.save();
        until(() -> !document.isDirty());
        assertEquals(unsaved, ProjectFile.open(file).board());
    }

    @Test
    void whatWasLeftOverGoesOnlyWhenItIsInTheJournalOfThisRun() throws IOException, ProblemException, InterruptedException {
        leave(unsaved, file("spring.matrix.json", saved));
        LeftOver before = leftOvers().getFirst();
        dialogs.pressed = OptionalInt.of(0);

        files.recovery().begin(Optional.empty(), () -> { });
        runWindowUntilAsked();
        saver.flush(Duration.ofSeconds(10));
        assertTrue(Files.exists(before.file()), "its removal waits for the window’s thread");
        until(() -> !Files.exists(before.file()));

        saver.close(); // the next crash
        LeftOver.Readable after = (LeftOver.Readable) new Journal(folder.resolve("state/recovery")).leftOvers().getFirst();
        assertEquals(unsaved, after.unsaved().board());
    }

    private void runWindowUntilAsked() throws InterruptedException {
        Runnable offer = window.take();
        offer.run();
    }

    @Test
    void whatEqualsItsFileIsRemovedWithoutADialog() throws IOException, ProblemException {
        leave(saved, file("spring.matrix.json", saved));

        start();

        assertTrue(startedAsUsual);
        assertEquals(List.of(), dialogs.compared);
        assertEquals(List.of(), leftOvers());
    }

    @Test
    void theFileTheProgramWasStartedWithIsALinkAway() throws IOException, ProblemException {
        leave(unsaved, file("spring.matrix.json", saved));
        Path asked = file("summer.matrix.json", RandomBoards.of(9));
        dialogs.pressed = OptionalInt.of(0);

        files.recovery().begin(Optional.of(asked), () -> startedAsUsual = true);
        runWindow();

        assertEquals(unsaved, document.board());
        assertEquals(List.of("summer.matrix.json was not opened, because there was unsaved work to show first."), notices.told);
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        notices.links.getFirst().run().run();
        runWindow();
        assertEquals(RandomBoards.of(9), document.board());
    }

    @Test
    void ifItIsTheFileOfTheRecoveredBoardNothingIsMissing() throws IOException, ProblemException {
        Path file = file("spring.matrix.json", saved);
        leave(unsaved, file);
        dialogs.pressed = OptionalInt.of(0);

        files.recovery().begin(Optional.of(file), () -> startedAsUsual = true);
        runWindow();

        assertEquals(unsaved, document.board());
        assertEquals(List.of(), notices.told);
    }

    @Test
    void laterKeepsItForTheMenu() throws IOException, ProblemException {
        leave(unsaved, file("spring.matrix.json", saved));

        start();
        assertTrue(startedAsUsual);
        assertEquals(1, files.recovery().countProperty().get());
        assertEquals(1, leftOvers().size());

        dialogs.pressed = OptionalInt.of(0);
        files.recovery().offerNext();
        assertEquals(unsaved, document.board());
        assertEquals(0, files.recovery().countProperty().get());
    }

    @Test
    void theFileInsteadKeepsItAmongTheEarlierVersions() throws IOException, ProblemException {
        Path file = file("spring.matrix.json", saved);
        leave(unsaved, file);
        dialogs.pressed = OptionalInt.of(1);

        start();

        assertEquals(saved, document.board());
        assertFalse(document.isDirty());
        assertEquals(List.of(), leftOvers());
        assertEquals(unsaved, backups.read(backups.versions(file).getFirst()));
    }

    @Test
    void whatCannotBeKeptElsewhereIsOfferedAgain() throws IOException, ProblemException {
        Path file = file("spring.matrix.json", saved);
        leave(unsaved, file);
        Files.writeString(folder.resolve("state/backups"), "in the way");
        dialogs.pressed = OptionalInt.of(1);

        start();

        assertEquals(saved, document.board());
        assertEquals(1, leftOvers().size());
    }

    @Test
    void theNewestComesFirstAndTheOthersWait() throws IOException, ProblemException {
        leave(unsaved, file("spring.matrix.json", saved));
        leave(RandomBoards.of(5), null);

        start();

        assertEquals(RandomBoards.of(5), dialogs.compared.getFirst().after().board());
        assertEquals(List.of("Open recovered"), dialogs.compared.getFirst().buttons(), "it never had a file");
        assertEquals(2, files.recovery().countProperty().get());
    }

    @Test
    void afterTheFirstTheNextIsOffered() throws IOException, ProblemException, InterruptedException {
        leave(unsaved, null);
        leave(RandomBoards.of(5), null);
        leave(RandomBoards.of(6), null);
        dialogs.pressed = OptionalInt.of(0);

        start();

        assertEquals(List.of("2 more boards have changes that were not saved."), notices.told);
    }

    @Test
    void aBoardThatNeverHadAFileComesBackWithoutOne() throws IOException, ProblemException {
        leave(unsaved, null);
        dialogs.pressed = OptionalInt.of(0);

        start();

        assertEquals("Never saved", dialogs.compared.getFirst().before().name());
        assertEquals(List.of(), notices.told);
        assertEquals(unsaved, document.board());
        assertEquals(new Origin.Untitled(), document.origin());
        assertTrue(document.isDirty());
    }

    @Test
    void aFileThatIsGoneOrDamagedDoesNotTakeTheRecoveredBoardWithIt() throws IOException, ProblemException, InterruptedException {
        Path file = file("spring.matrix.json", saved);
        leave(unsaved, file);
        Files.write(file, new byte[4_000]);
        dialogs.pressed = OptionalInt.of(0);

        start();
        assertEquals(unsaved, document.board());
        files.save();
        until(() -> !document.isDirty());

        assertEquals(unsaved, ProjectFile.open(file).board());
        assertEquals(4_000, Files.size(backups.versions(file).getFirst().file()), "what stood there is kept");
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotWrittenOver() throws IOException, ProblemException, InterruptedException {
        Path file = file("spring.matrix.json", saved);
        leave(unsaved, file);
        Board theirs = RandomBoards.of(9);
        file("spring.matrix.json", theirs);
        dialogs.pressed = OptionalInt.of(0);

        start();
        assertTrue(dialogs.compared.getFirst().text().contains("changed by another program or another person"));
        assertEquals(unsaved, document.board());
        assertEquals(List.of("Keep mine", "Take theirs", "Compare…", "Merge…", "Save a copy…"), labels());
        files.save();
        until(() -> files.saveStateProperty().get() instanceof SaveState.Failed);

        assertEquals(theirs, ProjectFile.open(file).board());
        choose("Merge…");
        assertFalse(dialogs.askedMerges.getFirst().merge().conflicts().isEmpty(), "nobody knows what both began with");
    }

    @Test
    void aDriveThatComesBackHoldsWhatTheRecoveredBoardBelongsTo() throws IOException, ProblemException, InterruptedException {
        Path file = file("spring.matrix.json", saved);
        leave(unsaved, file);
        Path elsewhere = Files.move(file, folder.resolve("elsewhere"));
        dialogs.pressed = OptionalInt.of(0);

        start();
        Files.move(elsewhere, file);
        files.save();
        until(() -> !document.isDirty());

        assertEquals(unsaved, ProjectFile.open(file).board());
    }

    @Test
    void aDamagedEntryIsSaidOnceAndKept() throws IOException, ProblemException {
        leave(unsaved, null);
        Path entry = leftOvers().getFirst().file();
        Files.write(entry, new byte[500]);

        start();

        assertTrue(startedAsUsual);
        assertEquals(List.of("A recovery copy is damaged and could not be read. Nothing was deleted."), notices.told);
        assertEquals(List.of(), leftOvers());
        try (var kept = Files.list(entry.getParent())) {
            assertTrue(kept.anyMatch(path -> path.toString().endsWith(".damaged")));
        }
    }
}
