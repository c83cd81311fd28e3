package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.edit.TakeBoard;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.ui.dialog.Dialogs.Unsaved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Saves that fail: what is said, what is tried again, and what waits for them.
class SavingTest extends FileFlowCase {

    private Path drive;
    private Path file;

    @BeforeEach
    void openOnADrive() throws IOException {
        drive = Files.createDirectory(folder.resolve("drive"));
        file = file("drive/spring.matrix.json", RandomBoards.of(3, 8));
        open(file);
        document.perform(new RenameBoard("Spring"));
    }

    private void unplug() throws IOException {
        Files.move(drive, folder.resolve("unplugged"));
    }

    private void plugIn() throws IOException {
        Files.move(folder.resolve("unplugged"), drive);
    }

    private void failToSave() throws IOException, InterruptedException {
        unplug();
        save();
    }

    @Test
    void aFailureStaysUntilASaveWorksAndIsToldInADialogOnce() throws IOException, InterruptedException, ProblemException {
        failToSave();
        assertEquals(new SaveState.Failed(new Problem.NotWritten("there is no folder " + drive), file),
                files.saveStateProperty().get());
        assertEquals(1, dialogs.told.size());

        alarm.pass(Saving.RETRY); // the attempt fails too
        awaitWindow();
        whileWindowHasMore();
        assertInstanceOf(SaveState.Failed.class, files.saveStateProperty().get());
        assertEquals(1, dialogs.told.size(), "nobody asked for that attempt");
        assertEquals(List.of(), notices.told);

        files.tryAgain();
        assertInstanceOf(SaveState.Failed.class, files.saveStateProperty().get(), "it is not saved while it is tried");
        until(() -> !notices.told.isEmpty());
        assertEquals(1, dialogs.told.size());
        assertTrue(notices.told.getLast().startsWith("Still not saved. spring.matrix.json could not be written"), notices.told::getLast);

        plugIn();
        document.perform(new RenameBoard("Summer"));
        alarm.pass(Saving.RETRY);
        until(this::isSaved);
        assertEquals(new SaveState.Saved(document.now()), files.saveStateProperty().get());
        assertEquals("Summer", ProjectFile.open(file).board().title());
        assertFalse(document.isDirty());
    }

    @Test
    void undoingEverythingLeavesNothingThatIsNotSaved() throws IOException, InterruptedException {
        failToSave();

        document.undo();

        assertInstanceOf(SaveState.Saved.class, files.saveStateProperty().get());
        alarm.pass(Saving.RETRY);
        assertTrue(window.isEmpty(), "there is nothing to try again");
    }

    @Test
    void aCopyElsewhereEndsTheFailureAndLeavesTheOldFileAlone() throws IOException, InterruptedException, ProblemException {
        failToSave();
        plugIn();
        byte[] before = Files.readAllBytes(file);
        dialogs.toSave = Optional.of(folder.resolve("elsewhere.matrix.json"));

        files.saveAs();
        awaitWindow();

        assertInstanceOf(SaveState.Saved.class, files.saveStateProperty().get());
        assertEquals("Spring", ProjectFile.open(folder.resolve("elsewhere.matrix.json")).board().title());
        assertArrayEquals(before, Files.readAllBytes(file));
        alarm.pass(Saving.RETRY);
        assertTrue(window.isEmpty(), "the old file is not tried again");
    }

    @Test
    void aFailedSaveKeepsTheWindowOpen() throws IOException, InterruptedException {
        unplug();
        dialogs.unsaved = Unsaved.SAVE;

        files.close();
        awaitWindow();

        assertFalse(ended);
        assertEquals(1, dialogs.told.size());
        assertEquals(Optional.empty(), dialogs.progress);
    }

    @Test
    void aWindowThatClosesSaysWhatItWaitsForOnceThatTakesLong() throws InterruptedException {
        dialogs.unsaved = Unsaved.SAVE;
        files.close();
        Runnable saved = window.take();
        assertEquals(Optional.empty(), dialogs.progress, "most saves are quicker than a dialog");

        alarm.pass(SavePatience.PATIENCE);
        runWindow();
        assertEquals(Optional.of("Saving spring.matrix.json…"), dialogs.progress);
        assertFalse(ended);

        saved.run();
        assertTrue(ended);
        assertEquals(Optional.empty(), dialogs.progress);
    }

    @Test
    void whoKeepsTheWindowOpenStillGetsTheSave() throws InterruptedException {
        dialogs.unsaved = Unsaved.SAVE;
        files.close();
        Runnable saved = window.take();
        alarm.pass(SavePatience.PATIENCE);
        runWindow();

        dialogs.stopWaiting.run();
        saved.run();

        assertFalse(ended);
        assertFalse(document.isDirty());
    }

    @Test
    void closingWhileJustThisBoardIsBeingSavedAsksNothing() throws InterruptedException {
        files.save();

        files.close();
        assertFalse(ended);
        until(() -> ended);

        assertEquals(List.of(), dialogs.askedUnsaved);
    }

    @Test
    void ofWhatIsToHappenAfterASaveOnlyTheLastDoes() throws InterruptedException {
        files.save();
        files.close();
        files.newBoard();

        until(() -> document.origin() instanceof Origin.Untitled);
        whileWindowHasMore();

        assertFalse(ended);
    }

    @Test
    void closingWaitsForASaveOfWhatWasUndoneMeanwhile() throws InterruptedException {
        files.save();
        document.undo();
        assertFalse(document.isDirty());
        dialogs.unsaved = Unsaved.CANCEL;

        files.close();
        assertFalse(ended, "the file is about to hold another board");
        until(this::isSaved);

        assertTrue(document.isDirty());
        assertFalse(ended, "the user was asked and stays");
    }

    @Test
    void autosaveDoesNotTakeThePlaceOfAFileThatTheUserChose() throws InterruptedException, ProblemException {
        Path copy = folder.resolve("copy.matrix.json");
        var saving = new Saving(desk, saver, new OpenFile());
        saving.save(folder.resolve("first.matrix.json"), Saving.Asked.USER);
        saving.save(copy, Saving.Asked.USER);
        saving.save(folder.resolve("first.matrix.json"), Saving.Asked.BY_ITSELF);

        until(() -> !saving.isBusy());

        assertEquals(document.board(), ProjectFile.open(copy).board());
    }

    @Test
    void everyFileThatTheUserChoseWhileASaveRanIsWrittenAndTheBoardEndsInTheLastOne() throws InterruptedException, ProblemException {
        Path second = folder.resolve("second.matrix.json");
        Path third = folder.resolve("third.matrix.json");
        files.save();
        dialogs.toSave = Optional.of(second);
        files.saveAs();
        dialogs.toSave = Optional.of(third);
        files.saveAs();

        until(() -> document.origin().equals(new Origin.File(third)) && isSaved());

        assertEquals(document.board(), ProjectFile.open(second).board());
        assertEquals(document.board(), ProjectFile.open(third).board());
    }

    @Test
    void savingRightAfterSaveAsGoesIntoTheNewFileAndLeavesTheOldOneAlone() throws IOException, InterruptedException, ProblemException {
        byte[] before = Files.readAllBytes(file);
        Path copy = folder.resolve("copy.matrix.json");
        dialogs.toSave = Optional.of(copy);
        files.saveAs();
        document.perform(new RenameBoard("Summer"));
        files.save();

        until(() -> !document.isDirty());

        assertEquals("Summer", ProjectFile.open(copy).board().title());
        assertEquals(new Origin.File(copy), document.origin());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void autosaveDoesNotWriteTheOldFileWhileTheBoardIsOnItsWayIntoAnother() throws IOException, InterruptedException {
        byte[] before = Files.readAllBytes(file);
        Path copy = folder.resolve("copy.matrix.json");
        files.autosave().toggle();
        dialogs.toSave = Optional.of(copy);
        files.saveAs();
        document.perform(new RenameBoard("Summer"));
        alarm.pass(Autosave.PAUSE);

        until(this::isSaved);
        alarm.pass(Autosave.PAUSE);
        whileWindowHasMore();

        assertEquals(new Origin.File(copy), document.origin());
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    private void empty() {
        document.perform(new TakeBoard(Board.EMPTY.withTitle("Emptied"), TakeBoard.Reason.EARLIER_VERSION));
    }

    @Test
    void anEmptiedBoardIsNotWrittenOverAFullOneByTheNextAttempt() throws IOException, InterruptedException, ProblemException {
        failToSave();
        empty();
        plugIn();
        byte[] before = Files.readAllBytes(file);

        alarm.pass(Saving.RETRY);
        whileWindowHasMore();
        assertArrayEquals(before, Files.readAllBytes(file));
        assertInstanceOf(SaveState.Failed.class, files.saveStateProperty().get());

        document.undo();
        alarm.pass(Saving.RETRY);
        until(this::isSaved);
        assertEquals("Spring", ProjectFile.open(file).board().title());
    }

    @Test
    void tryingAgainWithAnEmptiedBoardNeedsConsent() throws IOException, InterruptedException, ProblemException {
        failToSave();
        empty();
        plugIn();

        files.tryAgain();
        assertEquals(List.of("Save an empty board over spring.matrix.json?"), dialogs.confirmed);
        whileWindowHasMore();
        assertInstanceOf(SaveState.Failed.class, files.saveStateProperty().get());

        dialogs.consents = true;
        files.tryAgain();
        until(this::isSaved);
        assertEquals("Emptied", ProjectFile.open(file).board().title());
    }

    @Test
    void whatIsEmptiedWhileASaveWaitsIsNotWhatIsSaved() throws InterruptedException, ProblemException {
        files.save();
        document.perform(new RenameBoard("Summer"));
        files.save();
        empty();

        until(this::isSaved);

        assertEquals("Summer", ProjectFile.open(file).board().title());
        assertTrue(document.isDirty());
    }

    @Test
    void aFileThatWasChosenIsNotReplacedByTheNextAttemptIfSomebodyElseWroteItMeanwhile()
            throws IOException, InterruptedException, ProblemException {
        Path stick = folder.resolve("stick");
        Path target = stick.resolve("spring.matrix.json");
        dialogs.toSave = Optional.of(target);
        files.saveAs();
        until(() -> files.saveStateProperty().get() instanceof SaveState.Failed);
        Files.createDirectory(stick);
        Board theirs = RandomBoards.of(5, 8);
        file("stick/spring.matrix.json", theirs);

        alarm.pass(Saving.RETRY);
        until(() -> files.saveStateProperty().get().equals(new SaveState.Failed(new Problem.ChangedOnDisk(), target)));
        assertEquals(theirs, ProjectFile.open(target).board());
        assertEquals(Optional.empty(), caution(), "it is not the file of this board");

        files.saveAs(); // the user is asked about replacing it, and wants that
        until(this::isSaved);
        assertEquals("Spring", ProjectFile.open(target).board().title());
    }

    @Test
    void aSaveAsThatFailedIsNotTriedAgainIfNothingIsUnsaved() throws IOException, InterruptedException {
        save();
        Path stick = folder.resolve("stick");
        dialogs.toSave = Optional.of(stick.resolve("spring.matrix.json"));
        files.saveAs();
        until(() -> !dialogs.told.isEmpty());
        assertTrue(isSaved());

        Files.createDirectory(stick);
        document.perform(new RenameBoard("Summer"));
        alarm.pass(Saving.RETRY);
        whileWindowHasMore();

        assertFalse(Files.exists(stick.resolve("spring.matrix.json")));
        assertEquals(new Origin.File(file), document.origin());
    }

    @Test
    void aSaveAsThatFailedDoesNotStopAutosave() throws InterruptedException, ProblemException {
        dialogs.toSave = Optional.of(folder.resolve("stick/spring.matrix.json"));
        files.saveAs();
        until(() -> files.saveStateProperty().get() instanceof SaveState.Failed);

        files.autosave().toggle();
        alarm.pass(Autosave.PAUSE);
        until(() -> !document.isDirty());

        assertEquals("Spring", ProjectFile.open(file).board().title());
    }

    @Test
    void twoSavesInARowAreNoConflictWithEachOther() throws InterruptedException, ProblemException {
        files.save();
        document.perform(new RenameBoard("Summer"));
        files.save();

        until(() -> !document.isDirty());

        assertEquals("Summer", ProjectFile.open(file).board().title());
        assertEquals(new SaveState.Saved(document.now()), files.saveStateProperty().get());
        assertEquals(Optional.empty(), files.cautions().topProperty().get());
    }

    @Test
    void whatWasSavedBeforeIsAmongTheEarlierVersions() throws InterruptedException {
        save();

        assertEquals(1, backups.versions(file).size());
    }
}
