package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.merge.Whose;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.FileWatch.Report;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LeftOver;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.alignmentmatrix.ui.dialog.Dialogs.Unsaved;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the bar offers when somebody else writes, moves or damages the file, and what each offer does.
class DiskChangesTest extends FileFlowCase {

    private final Board before = RandomBoards.of(3, 8);
    private final Board theirs = new RenameBoard("Theirs").applyTo(before, document.now());
    private Path file;

    @BeforeEach
    void openAFile() throws IOException {
        file = file("spring.matrix.json", before);
        open(file);
    }

    /// Somebody else writes the file, and the watch reports it.
    private void theyWrite(Board board) throws IOException, ProblemException {
        file("spring.matrix.json", board);
        files.changes().heard(new Report.Changed(ProjectFile.open(file)));
    }

    @Test
    void aChangeWhileNothingIsUnsavedIsReloadedAsOneStepOfUndo() throws IOException, ProblemException {
        CardId selected = before.cards().get(2).id();
        document.select(Set.of(selected));
        theyWrite(theirs);

        assertEquals("spring.matrix.json was changed by another program or another person. Nothing here is unsaved.",
                caution().orElseThrow().text());
        assertEquals(List.of("Reload", "Keep mine", "Compare…"), labels());
        assertEquals(before, document.board(), "nothing happens before the user decides");
        choose("Reload");

        assertEquals(theirs, document.board());
        assertFalse(document.isDirty());
        assertEquals(Set.of(selected), document.selection());
        assertEquals(Optional.empty(), caution());
        document.undo();
        assertEquals(before, document.board());
        assertTrue(document.isDirty(), "the file holds theirs");
    }

    @Test
    void keepingMineReplacesTheirsWithTheNextSaveAndKeepsItAmongTheEarlierVersions()
            throws IOException, ProblemException, InterruptedException {
        theyWrite(theirs);

        choose("Keep mine");
        assertEquals(Optional.empty(), caution());
        assertTrue(document.isDirty());
        assertEquals(theirs, ProjectFile.open(file).board(), "only Save writes");
        files.save();
        until(() -> !document.isDirty());

        assertEquals(before, ProjectFile.open(file).board());
        assertEquals(theirs, backups.read(backups.versions(file).getFirst()));
    }

    @Test
    void withUnsavedChangesTheBarOffersAllWaysOut() throws IOException, ProblemException {
        theyWrite(theirs);
        document.perform(new RenameBoard("Mine"));

        assertEquals("spring.matrix.json was changed by another program or another person, and you have unsaved changes. "
                + "Both are safe until you decide.", caution().orElseThrow().text());
        assertEquals(List.of("Keep mine", "Take theirs", "Compare…", "Merge…", "Save a copy…"), labels());
        choose("Take theirs");

        assertEquals(theirs, document.board());
        assertFalse(document.isDirty());
        document.undo();
        assertEquals("Mine", document.board().title());
    }

    @Test
    void aSaveThatMeetsAnotherContentWritesNothingAndShowsTheBar() throws IOException, ProblemException, InterruptedException {
        document.perform(new RenameBoard("Mine"));
        byte[] written = Files.readAllBytes(file("spring.matrix.json", theirs));

        files.save();
        until(() -> caution().isPresent());

        assertArrayEquals(written, Files.readAllBytes(file));
        assertEquals(new SaveState.Failed(new Problem.ChangedOnDisk(), file), files.saveStateProperty().get());
        assertEquals(List.of(), dialogs.told, "a bar and no dialog");
        choose("Keep mine");
        until(this::isSaved);
        assertEquals("Mine", ProjectFile.open(file).board().title());
        assertEquals(Optional.empty(), caution());
    }

    @Test
    void whatWasDecidedByKeepingMineIsNotAskedAgainByALaterMerge() throws IOException, ProblemException {
        document.perform(new RenameBoard("Mine"));
        theyWrite(theirs);
        choose("Keep mine");

        theyWrite(theirs.withFrozen(!theirs.frozen()));
        dialogs.merges = Optional.of(Whose.THEIRS);
        choose("Merge…");

        assertEquals(0, dialogs.askedMerges.getFirst().merge().conflicts().size(), "both are compared with what was decided about");
        assertEquals("Mine", document.board().title());
        assertEquals(!theirs.frozen(), document.board().frozen());
    }

    @Test
    void aMergeTakesWhatBothChangedAndIsOneStep() throws IOException, ProblemException, InterruptedException {
        Card card = before.cards().get(0);
        document.perform(new SetField<>(Set.of(card.id()), CardField.NOTES, "Mine", false));
        theyWrite(theirs);
        dialogs.merges = Optional.of(Whose.MINE);

        choose("Merge…");

        assertEquals("Theirs", document.board().title());
        assertEquals("Mine", document.board().cards().find(card.id()).orElseThrow().notes());
        assertEquals(0, dialogs.askedMerges.getFirst().merge().conflicts().size(), "the board both began with is known");
        assertTrue(document.isDirty());
        files.save();
        until(() -> !document.isDirty());
        assertEquals("Mine", ProjectFile.open(file).board().cards().find(card.id()).orElseThrow().notes());
        document.undo();
        assertEquals(before.title(), document.board().title());
    }

    @Test
    void comparingDecidesNothing() throws IOException, ProblemException {
        theyWrite(theirs);
        dialogs.pressed = OptionalInt.empty();

        choose("Compare…");

        assertEquals(theirs, dialogs.compared.getFirst().after().board());
        assertEquals(List.of("Reload", "Keep mine", "Compare…"), labels());
    }

    @Test
    void aCopyElsewhereSettlesIt() throws IOException, ProblemException, InterruptedException {
        document.perform(new RenameBoard("Mine"));
        theyWrite(theirs);
        dialogs.toSave = Optional.of(folder.resolve("mine.matrix.json"));

        choose("Save a copy…");
        until(this::isSaved);

        assertEquals("Theirs", ProjectFile.open(file).board().title());
        assertEquals("Mine", ProjectFile.open(folder.resolve("mine.matrix.json")).board().title());
        assertEquals(Optional.empty(), caution());
    }

    @Test
    void theSameBoardWrittenInAnotherWayIsNotWorthAWord() throws IOException, ProblemException, InterruptedException {
        Files.writeString(file, new String(ProjectCodec.encode(before), StandardCharsets.UTF_8) + "\n\n");
        files.changes().heard(new Report.Changed(ProjectFile.open(file)));
        assertEquals(Optional.empty(), caution());

        document.perform(new RenameBoard("Mine"));
        files.save();
        until(() -> !document.isDirty());
        assertEquals(Optional.empty(), caution(), "the save expected what it found");
    }

    @Test
    void aFileThatIsGoneIsSavedThereAgain() throws IOException, ProblemException, InterruptedException {
        Files.delete(file);
        files.changes().heard(new Report.Gone());

        assertEquals("spring.matrix.json is not in %s any more: it was moved, renamed or deleted. Your board is still here."
                .formatted(folder.toAbsolutePath()), caution().orElseThrow().text());
        assertEquals(List.of("Save it there again", "Save elsewhere…"), labels());
        choose("Save it there again");
        until(() -> Files.exists(file));
        until(this::isSaved);

        assertEquals(before, ProjectFile.open(file).board());
        assertEquals(Optional.empty(), caution());
    }

    @Test
    void aFileThatComesBackIsMoot() throws IOException {
        files.changes().heard(new Report.Gone());
        files.changes().heard(new Report.Back());
        runWindow();

        assertEquals(Optional.empty(), caution());
        assertFalse(document.isDirty());
    }

    @Test
    void aBoardWhoseFileIsGoneIsNotClosedWithoutAQuestion() throws IOException {
        Files.delete(file);
        files.changes().heard(new Report.Gone());

        assertTrue(document.isDirty(), "it is nowhere but in the window");
        files.close();
        assertFalse(ended);
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        files.close();
        assertTrue(ended);
    }

    @Test
    void aBoardWhoseFileIsSpoiltIsKeptForRecovery() throws ProblemException {
        files.changes().heard(new Report.Unreadable(new Problem.Foreign("a text")));

        assertTrue(document.isDirty());
        alarm.pass(JournalKeeper.DELAY);
        assertEquals(List.of(before.title()), titlesAfterACrash());
    }

    @Test
    void aBoardWhoseFileCameBackNeedsNoRecovery() throws ProblemException {
        files.changes().heard(new Report.Gone());
        alarm.pass(JournalKeeper.DELAY);
        files.changes().heard(new Report.Back());

        assertFalse(document.isDirty(), "the file holds what was saved");
        assertEquals(List.of(), titlesAfterACrash());
    }

    @Test
    void theirsInPlaceOfAFileThatWasGoneFindsNothingUnsaved() throws IOException, ProblemException {
        files.changes().heard(new Report.Gone());
        theyWrite(theirs);

        assertEquals(List.of("Reload", "Keep mine", "Compare…"), labels());
    }

    @Test
    void changesStayUnsavedWhenTheFileComesBack() {
        document.perform(new RenameBoard("Mine"));
        files.changes().heard(new Report.Gone());
        files.changes().heard(new Report.Back());

        assertTrue(document.isDirty());
        document.undo();
        assertFalse(document.isDirty());
    }

    /// What a start would find if the program died now.
    private List<String> titlesAfterACrash() throws ProblemException {
        assertTrue(saver.flush(Duration.ofSeconds(10)));
        saver.close();
        return new Journal(folder.resolve("state/recovery")).leftOvers().stream()
                .map(left -> ((LeftOver.Readable) left).unsaved().board().title()).toList();
    }

    @Test
    void aSaveThatFindsNoFileShowsTheBar() throws IOException, InterruptedException {
        document.perform(new RenameBoard("Mine"));
        Files.delete(file);

        files.save();
        until(() -> caution().isPresent());

        assertEquals(List.of("Save it there again", "Save elsewhere…"), labels());
        assertFalse(Files.exists(file));
    }

    @Test
    void somethingElseInTheFileIsSaidAndNotWrittenOver() throws IOException, InterruptedException {
        Files.writeString(file, "no board");
        files.changes().heard(new Report.Unreadable(new Problem.Foreign("a text")));
        assertEquals(List.of("Save a copy…"), labels());

        document.perform(new RenameBoard("Mine"));
        files.save();
        until(() -> files.saveStateProperty().get() instanceof SaveState.Failed);

        assertEquals("no board", Files.readString(file));
    }

    @Test
    void anotherBoardHasABarOfItsOwn() throws IOException, ProblemException {
        theyWrite(theirs);

        files.newBoard();

        assertEquals(Optional.empty(), caution());
    }

    @Test
    void whatAnotherFileHeldIsNotOfferedToTheNextBoard() throws IOException, ProblemException {
        document.perform(new RenameBoard("Mine"));
        theyWrite(theirs);
        dialogs.unsaved = Unsaved.DISCARD;

        open(file("summer.matrix.json", RandomBoards.of(5)));
        assertEquals(Optional.empty(), caution());
        document.perform(new RenameBoard("Summer"));

        assertEquals(Optional.empty(), caution());
    }

    @Test
    void aNewerVersionInItsPlaceIsOpenedOnlyToLook() throws IOException, ProblemException {
        document.perform(new RenameBoard("Mine"));
        String text = new String(ProjectCodec.encode(theirs), StandardCharsets.UTF_8);
        Files.writeString(file, text.replaceFirst("\"version\": ?\\d+", "\"version\": 99"));

        files.changes().heard(new Report.Changed(ProjectFile.open(file)));

        assertEquals(List.of("Open it to look", "Save a copy…"), labels());
    }
}
