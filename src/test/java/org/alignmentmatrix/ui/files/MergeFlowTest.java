package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.merge.Whose;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Two people edited copies of one board.
class MergeFlowTest extends FileFlowCase {

    private final Board before = RandomBoards.of(3, 8);
    private final Board theirs = new RenameBoard("Theirs").applyTo(before, document.now());
    private Path file;
    private Path copy;

    @BeforeEach
    void openAFile() throws IOException {
        file = file("spring.matrix.json", before);
        copy = file("copy.matrix.json", theirs);
        open(file);
        dialogs.toOpen = Optional.of(copy);
        dialogs.merges = Optional.of(Whose.THEIRS);
    }

    @Test
    void aCopyComesInAsOneStepAndItsFileStays() throws ProblemException {
        files.merging().start();
        runWindow();

        assertEquals("Theirs", document.board().title());
        document.undo();
        assertEquals(before, document.board());
        assertFalse(document.isDirty());
        assertEquals(theirs, ProjectFile.open(copy).board());
    }

    @Test
    void aBoardThatWasChangedWhileTheCopyWasReadStaysAsItIsAndThatIsSaid() {
        files.merging().start();
        document.perform(new RenameBoard("Mine"));
        runWindow();

        assertEquals("Mine", document.board().title());
        assertEquals(List.of("The board in the window changed meanwhile, so nothing was merged. Merge again."), notices.told);
    }

    @Test
    void theStateBothBeganWithIsFoundAmongTheEarlierVersions() throws IOException, InterruptedException {
        Card card = before.cards().get(0);
        document.perform(new SetField<>(Set.of(card.id()), CardField.NOTES, "Mine", false));
        files.save(); // what was before is kept
        until(() -> !document.isDirty());
        backup(copy, before); // the copy began with it

        files.merging().start();
        runWindow();

        assertEquals(0, dialogs.askedMerges.getFirst().merge().conflicts().size());
        assertEquals("Theirs", document.board().title());
        assertEquals("Mine", document.board().cards().find(card.id()).orElseThrow().notes());
    }

    private void backup(Path path, Board board) throws IOException {
        try {
            backups.keep(path, Files.readAllBytes(file("base.matrix.json", board)), document.now());
        } catch (ProblemException e) {
            throw new IOException(e);
        }
    }

    @Test
    void withoutThatStateWhatDiffersIsAsked() {
        document.perform(new RenameBoard("Mine"));

        files.merging().start();
        runWindow();

        assertTrue(dialogs.askedMerges.getFirst().merge().conflicts().size() > 0);
        assertEquals("Theirs", document.board().title(), "as it was chosen");
    }

    @Test
    void whoGivesUpHasTheBoardAsItWas() {
        dialogs.merges = Optional.empty();

        files.merging().start();
        runWindow();

        assertEquals(before, document.board());
    }

    @Test
    void aFileThatIsNoBoardIsSaid() throws IOException {
        Files.writeString(copy, "no board");

        files.merging().start();
        runWindow();

        assertEquals(List.of("This file is not a board"), dialogs.told.stream().map(message -> message.title()).toList());
        assertEquals(before, document.board());
    }

    @Test
    void anEqualCopyChangesNothing() throws IOException {
        file("copy.matrix.json", before);

        files.merging().start();
        runWindow();

        assertEquals(List.of("copy.matrix.json holds nothing that this board does not have."), notices.told);
        assertFalse(document.isDirty());
    }
}
