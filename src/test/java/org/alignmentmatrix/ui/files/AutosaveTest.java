package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.edit.TakeBoard;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.AgreementSheet;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.FileWatch.Report;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AutosaveTest extends FileFlowCase {

    private final Board before = RandomBoards.of(3, 8);
    private Path file;

    @BeforeEach
    void openAFile() throws IOException {
        file = file("spring.matrix.json", before);
        open(file);
    }

    @Test
    void itIsOffUntilTheUserWantsItForThisFile() throws InterruptedException {
        document.perform(new RenameBoard("Spring"));
        alarm.pass(Autosave.PAUSE);
        runWindow();
        assertTrue(document.isDirty());

        files.autosave().toggle();
        assertTrue(remembered.get().isAutosaved(file));
        assertTrue(files.autosave().onProperty().get());
        files.newBoard();
        until(() -> document.origin() instanceof Origin.Untitled);
        assertFalse(files.autosave().onProperty().get(), "it is a choice for each file");
        assertFalse(files.autosave().possibleProperty().get(), "and this board has none");
    }

    @Test
    void aChangeIsSavedAfterAPause() throws ProblemException, InterruptedException {
        files.autosave().toggle();
        document.perform(new RenameBoard("Spring"));
        alarm.pass(Autosave.PAUSE.minusMillis(1));
        runWindow();
        assertEquals(before, ProjectFile.open(file).board());

        document.perform(new RenameBoard("Summer")); // going on does not put it off
        alarm.pass(Duration.ofMillis(1));
        until(() -> !document.isDirty());

        assertEquals("Summer", ProjectFile.open(file).board().title());
    }

    @Test
    void whatIsToBeDecidedAboutTheFileStopsIt() throws IOException, ProblemException, InterruptedException {
        files.autosave().toggle();
        Board theirs = new RenameBoard("Theirs").applyTo(before, document.now());
        file("spring.matrix.json", theirs);
        document.perform(new RenameBoard("Mine"));
        files.changes().heard(new Report.Changed(ProjectFile.open(file)));
        alarm.pass(Autosave.PAUSE);
        runWindow();
        assertEquals(theirs, ProjectFile.open(file).board());

        choose("Keep mine");
        alarm.pass(Autosave.PAUSE);
        until(() -> !document.isDirty());
        assertEquals("Mine", ProjectFile.open(file).board().title());
    }

    @Test
    void aChangeItMeetsOnDiskShowsTheBarAndWritesNothing() throws IOException, ProblemException, InterruptedException {
        files.autosave().toggle();
        Board theirs = new RenameBoard("Theirs").applyTo(before, document.now());
        file("spring.matrix.json", theirs);
        document.perform(new RenameBoard("Mine"));
        alarm.pass(Autosave.PAUSE);
        until(() -> caution().isPresent());

        assertEquals(theirs, ProjectFile.open(file).board());
        assertEquals(List.of(), dialogs.told);
    }

    @Test
    void itFailsWithoutADialogAndGoesOnOnceTheDiskWorks() throws IOException, ProblemException, InterruptedException {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        open(file("drive/autumn.matrix.json", before));
        files.autosave().toggle();
        Files.move(drive, folder.resolve("unplugged"));
        document.perform(new RenameBoard("Autumn"));
        alarm.pass(Autosave.PAUSE);
        until(() -> files.saveStateProperty().get() instanceof SaveState.Failed);
        assertEquals(List.of(), dialogs.told);

        Files.move(folder.resolve("unplugged"), drive);
        alarm.pass(Saving.RETRY);
        until(() -> !document.isDirty());
        assertEquals("Autumn", ProjectFile.open(drive.resolve("autumn.matrix.json")).board().title());
    }

    @Test
    void closingSavesWithoutAQuestion() throws ProblemException, InterruptedException {
        files.autosave().toggle();
        document.perform(new RenameBoard("Spring"));

        files.close();
        until(() -> ended);

        assertEquals(List.of(), dialogs.askedUnsaved);
        assertEquals("Spring", ProjectFile.open(file).board().title());
    }

    @Test
    void aBoardOfAnAgreementWithoutCardsIsSavedToo() throws IOException, ProblemException, InterruptedException {
        open(file("agreement.matrix.json", Board.EMPTY.withAgreement(
                AgreementSheet.EMPTY.with(AgreedPoint.values()[0], Party.values()[0], "What we agreed. ".repeat(200)))));
        files.autosave().toggle();
        document.perform(new RenameBoard("Agreement"));
        alarm.pass(Autosave.PAUSE);
        until(() -> !document.isDirty());
        assertEquals("Agreement", ProjectFile.open(folder.resolve("agreement.matrix.json")).board().title());

        document.perform(new RenameBoard("Ours"));
        files.save();
        until(() -> !document.isDirty());
        assertEquals(List.of(), dialogs.confirmed, "nothing was taken out of the file");
    }

    @Test
    void anEmptiedBoardWaitsForTheUser() {
        files.autosave().toggle();
        document.perform(new TakeBoard(Board.EMPTY, TakeBoard.Reason.MERGED));

        alarm.pass(Autosave.PAUSE);
        runWindow();

        assertTrue(document.isDirty());
    }
}
