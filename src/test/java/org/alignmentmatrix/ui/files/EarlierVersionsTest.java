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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.merge.Differences;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Versions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What was kept of a file, and what one can do with it.
class EarlierVersionsTest extends FileFlowCase {

    private final Board first = RandomBoards.of(3, 8);
    private Path file;

    @BeforeEach
    void openAFile() throws IOException {
        file = file("spring.matrix.json", first);
        open(file);
    }

    private void saveAs(String title) throws InterruptedException {
        document.perform(new RenameBoard(title));
        files.save();
        until(() -> !document.isDirty());
    }

    /// Chooses the newest version as soon as it is read.
    private Versions.Chosen newest(Versions versions, Versions.Use use) {
        var read = new ArrayList<Versions.Read>();
        versions.reader().read(versions.all().getFirst(), found -> read.add(found.orElseThrow()));
        runWindow();
        assertEquals(Differences.between(read.getFirst().board(), document.board()).size(), read.getFirst().differences());
        return new Versions.Chosen(versions.all().getFirst(), read.getFirst().board(), use);
    }

    private void show() {
        files.earlier().show();
        runWindow();
    }

    @Test
    void beforeTheFirstSaveThereAreNone() {
        show();

        assertEquals(List.of(), dialogs.shownVersions.getFirst().all());
        assertEquals("spring.matrix.json", dialogs.shownVersions.getFirst().name());
    }

    @Test
    void bringingOneBackIsOneStepOfUndoAndWritesNothing() throws InterruptedException, ProblemException {
        saveAs("Spring");
        dialogs.version = versions -> newest(versions, Versions.Use.BRING_BACK);

        show();

        assertEquals(first, document.board());
        assertTrue(document.isDirty());
        assertEquals("Spring", ProjectFile.open(file).board().title());
        assertTrue(notices.told.getLast().endsWith("is back. Nothing is saved yet."), notices.told::getLast);
        notices.links.getFirst().run().run();
        assertEquals("Spring", document.board().title());
        assertFalse(document.isDirty());
    }

    @Test
    void oneIsNotBroughtBackIntoAnotherBoardThatCameMeanwhile() throws InterruptedException, IOException {
        saveAs("Spring");
        Path other = file("other.matrix.json", RandomBoards.of(9));
        dialogs.version = versions -> {
            Versions.Chosen chosen = newest(versions, Versions.Use.BRING_BACK);
            open(other);
            return chosen;
        };

        show();

        assertEquals(RandomBoards.of(9), document.board());
        assertFalse(document.isDirty());
        assertEquals("The board in the window changed meanwhile, so nothing was brought back. Choose the version again.",
                notices.told.getLast());
    }

    @Test
    void aCopyGoesIntoAFileOfItsOwnAndTheBoardStaysWhereItIs() throws InterruptedException, ProblemException {
        saveAs("Spring");
        dialogs.version = versions -> newest(versions, Versions.Use.SAVE_COPY);
        dialogs.toSave = Optional.of(folder.resolve("old.matrix.json"));

        show();
        until(() -> notices.told.contains("Saved as old.matrix.json."));

        assertTrue(dialogs.suggestedFile.orElseThrow().getFileName().toString().matches(
                "spring \\d{4}-\\d\\d-\\d\\d \\d\\d-\\d\\d\\.matrix\\.json"));
        assertEquals(first, ProjectFile.open(folder.resolve("old.matrix.json")).board());
        assertEquals(new Origin.File(file), document.origin());
        assertEquals("Spring", document.board().title());
    }

    @Test
    void theOpenFileIsNotTheTargetOfACopy() throws InterruptedException, ProblemException {
        saveAs("Spring");
        dialogs.version = versions -> newest(versions, Versions.Use.SAVE_COPY);
        dialogs.toSave = Optional.of(file);

        show();

        assertEquals(List.of(new Message("That is the file of this board",
                "spring.matrix.json is open here, so no copy was written over it.",
                "Choose another name, or bring the earlier version back and save.")), dialogs.told);
        saver.flush(Duration.ofSeconds(10));
        assertEquals("Spring", ProjectFile.open(file).board().title());
    }

    @Test
    void comparingLeadsToBothAndBackToTheList() throws InterruptedException {
        saveAs("Spring");
        dialogs.version = versions -> dialogs.shownVersions.size() > 1 ? null : newest(versions, Versions.Use.COMPARE);
        show();
        assertEquals(2, dialogs.shownVersions.size(), "the list is there again after a comparison that decided nothing");
        assertEquals(List.of("Bring back", "Save a copy…"), dialogs.compared.getFirst().buttons());

        dialogs.pressed = OptionalInt.of(0);
        dialogs.version = versions -> newest(versions, Versions.Use.COMPARE);
        show();
        assertEquals(first, document.board());
    }

    @ParameterizedTest
    @ValueSource(strings = {"cut", "zeros", "empty"})
    void aDamagedFileOffersTheNewestEarlierVersion(String damage) throws InterruptedException, IOException, ProblemException {
        saveAs("Spring");
        files.newBoard();
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = switch (damage) {
            case "cut" -> Arrays.copyOf(whole, whole.length / 2);
            case "zeros" -> new byte[whole.length];
            default -> new byte[0];
        };
        Files.write(file, damaged);
        dialogs.takesOffers = true;

        files.open(file);
        runWindow();

        assertTrue(dialogs.told.getFirst().advice().startsWith("An earlier version of it was kept on this computer"),
                dialogs.told.getFirst()::advice);
        assertTrue(dialogs.offered.getFirst().startsWith("Open the version of "), dialogs.offered::getFirst);
        assertEquals(first, document.board());
        assertEquals(new Origin.File(file), document.origin());
        assertTrue(document.isDirty());
        assertArrayEquals(damaged, Files.readAllBytes(file), "nothing is written before Save");
        files.save();
        until(() -> !document.isDirty());
        assertEquals(first, ProjectFile.open(file).board());
        assertArrayEquals(damaged, Files.readAllBytes(backups.versions(file).getFirst().file()));
    }

    @Test
    void aDamagedFileThatNobodyWantsReplacedStaysClosed() throws InterruptedException, IOException {
        saveAs("Spring");
        files.newBoard();
        Files.write(file, "{\"format\":".getBytes(StandardCharsets.UTF_8));

        files.open(file);
        runWindow();

        assertEquals(1, dialogs.offered.size());
        assertEquals(new Origin.Untitled(), document.origin());
    }
}
