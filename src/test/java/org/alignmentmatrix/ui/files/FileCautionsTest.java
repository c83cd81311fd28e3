package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Opened;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.Test;

/// What is said about a file as soon as it is open.
class FileCautionsTest extends FileFlowCase {

    private final Board board = RandomBoards.of(3, 8);

    /// A file as a later version of the program would write it.
    private Path newer() throws IOException {
        String text = new String(ProjectCodec.encode(board), StandardCharsets.UTF_8);
        return Files.writeString(folder.resolve("newer.matrix.json"),
                text.replaceFirst("\"version\": ?\\d+", "\"version\": 99, \"mood\": \"good\""));
    }

    @Test
    void aNewerFileCanOnlyBeLookedAt() throws IOException {
        Path file = newer();
        byte[] before = Files.readAllBytes(file);
        open(file);

        assertEquals("newer.matrix.json was written by a newer version of this program. You can look, find and export, but not change it.",
                caution().orElseThrow().text());
        assertFalse(document.perform(new RenameBoard("Summer")));
        document.perform(new RenameBoard("Autumn"));
        runWindow();
        assertEquals(List.of("This board was written by a newer version, so it cannot be changed here."), notices.told,
                "once and not for each key");
        files.save();
        runWindow();
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aCopyOfANewerFileCanBeEditedAndLosesNothing() throws IOException, InterruptedException, ProblemException {
        open(newer());

        choose("Edit a copy");
        assertEquals(Optional.empty(), caution());
        assertEquals(new Origin.Untitled(), document.origin());
        assertTrue(document.perform(new RenameBoard("Summer")));
        dialogs.toSave = Optional.of(folder.resolve("copy.matrix.json"));
        files.save();
        until(() -> !document.isDirty());

        assertEquals("Summer", ProjectFile.open(folder.resolve("copy.matrix.json")).board().title());
        assertTrue(Files.readString(folder.resolve("copy.matrix.json")).contains("\"mood\""));
    }

    @Test
    void whatThisVersionDoesNotKnowIsSaidOnce() throws IOException {
        String text = new String(ProjectCodec.encode(board), StandardCharsets.UTF_8);
        open(Files.writeString(folder.resolve("more.matrix.json"),
                text.replaceFirst("\"title\"", "\"mood\": \"good\", \"weather\": \"fine\", \"title\"")));

        assertEquals(List.of("more.matrix.json holds 2 values this version does not know. They are kept when you save."), notices.told);
        assertEquals(Optional.empty(), caution());
    }

    @Test
    void aFileThatCannotBeWrittenSaysSoBeforeWorkIsDone() {
        Path file = folder.resolve("locked.matrix.json");
        var opened = new Opened(board, file, Fingerprint.of(new byte[0]), 3, false, false, Instant.EPOCH);

        files.about().opened(opened);

        assertEquals(Caution.Kind.NOT_WRITABLE, caution().orElseThrow().kind());
        assertEquals(List.of("Save a copy elsewhere…"), labels());
    }

    @Test
    void whoHasItOpenElsewhereIsNamedAndOurOwnHintGoesWithTheBoard() throws IOException {
        Path file = file("spring.matrix.json", board);
        Path hint = folder.resolve(".~lock.spring.matrix.json#");
        Files.writeString(hint, ",Anna,LAPTOP,20.11.2026 09:03,file:///home/anna;");
        open(file);
        runWindow();

        assertTrue(caution().orElseThrow().text().startsWith("Anna has spring.matrix.json open on LAPTOP since "),
                () -> caution().orElseThrow().text());
        assertTrue(Files.readString(hint).contains("Anna"), "theirs is left alone");

        Path other = file("autumn.matrix.json", board);
        open(other);
        assertEquals(Optional.empty(), caution());
        assertTrue(Files.exists(folder.resolve(".~lock.autumn.matrix.json#")));
        files.close();
        assertFalse(Files.exists(folder.resolve(".~lock.autumn.matrix.json#")));
    }

    @Test
    void theWeightiestIsShownFirstAndTheNextComesAfterIt() {
        Cautions cautions = new Cautions();
        cautions.show(new Caution(Caution.Kind.OPEN_ELSEWHERE, "elsewhere", List.of()));
        cautions.show(new Caution(Caution.Kind.CHANGED_ON_DISK, "changed", List.of()));
        assertEquals("changed", cautions.topProperty().get().orElseThrow().text());

        cautions.withdraw(Caution.Kind.CHANGED_ON_DISK);
        assertEquals("elsewhere", cautions.topProperty().get().orElseThrow().text());
    }
}
