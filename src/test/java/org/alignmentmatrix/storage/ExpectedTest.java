package org.alignmentmatrix.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.alignmentmatrix.faults.disk.Fault;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who else may have written the file since.
class ExpectedTest {

    private static final Board MINE = Board.EMPTY.withTitle("Mine");
    private static final Board THEIRS = Board.EMPTY.withTitle("Theirs");

    @TempDir
    private Path folder;

    private Saved save(Path file, Board board, Expected expected) throws ProblemException {
        return ProjectFile.save(file, board, expected, new Backups(folder.resolve("backups"), InstantSource.system()));
    }

    private Problem problem(Path file, Expected expected) {
        return assertThrows(ProblemException.class, () -> save(file, MINE, expected)).problem();
    }

    private Path file() {
        return folder.resolve("a.matrix.json");
    }

    @Test
    void oneSaveExpectsWhatTheOneBeforeWrote() throws Exception {
        Saved first = save(file(), Board.EMPTY, new Expected.Absent());
        Saved second = save(file(), MINE, new Expected.Content(first.fingerprint()));

        Opened opened = ProjectFile.open(file());

        assertEquals(MINE, opened.board());
        assertEquals(second.fingerprint(), opened.fingerprint());
        assertEquals(second.real(), opened.real());
    }

    @Test
    void whatAnotherProgramWroteIsNotReplaced() throws Exception {
        Fingerprint known = save(file(), Board.EMPTY, new Expected.Absent()).fingerprint();
        FileTime time = Files.getLastModifiedTime(file());
        ProjectFile.save(file(), THEIRS);
        Files.setLastModifiedTime(file(), time); // even a clock that was set back does not hide it

        assertEquals(new Problem.ChangedOnDisk(), problem(file(), new Expected.Content(known)));

        assertEquals(THEIRS, ProjectFile.open(file()).board());
        assertEquals(Set.of("a.matrix.json"), SafeWriterTest.names(folder));
    }

    @Test
    void aFileThatOnlyHasAnotherTimeIsReplaced() throws Exception {
        Fingerprint known = save(file(), Board.EMPTY, new Expected.Absent()).fingerprint();
        Files.setLastModifiedTime(file(), FileTime.from(Instant.parse("2001-01-01T00:00:00Z")));

        save(file(), MINE, new Expected.Content(known));

        assertEquals(MINE, ProjectFile.open(file()).board());
    }

    @Test
    void aFileThatIsGoneIsNotWrittenAnew() throws Exception {
        Fingerprint known = save(file(), Board.EMPTY, new Expected.Absent()).fingerprint();
        Files.delete(file());

        assertEquals(new Problem.Gone(), problem(file(), new Expected.Content(known)));

        assertFalse(Files.exists(file()));
    }

    @Test
    void aFileThatCameToStandThereIsNotReplaced() throws Exception {
        ProjectFile.save(file(), THEIRS);

        assertEquals(new Problem.ChangedOnDisk(), problem(file(), new Expected.Absent()));

        assertEquals(THEIRS, ProjectFile.open(file()).board());
    }

    @Test
    void whatIsThereAlreadyIsNoConflict() throws Exception {
        ProjectFile.save(file(), MINE);

        save(file(), MINE, new Expected.Absent());
        save(file(), MINE, new Expected.Content(Fingerprint.of("something else".getBytes(UTF_8))));

        assertEquals(MINE, ProjectFile.open(file()).board());
    }

    @Test
    void aChangeInTheLastMomentIsNotReplacedEither() throws Exception {
        Fingerprint known = save(file(), Board.EMPTY, new Expected.Absent()).fingerprint();
        Path busy = FaultyDisk.over(file(), operation -> {
            if (operation.kind() == Kind.FORCE) { // the new content is ready
                write(ProjectCodec.encode(THEIRS));
            }
            return null;
        });

        assertEquals(new Problem.ChangedOnDisk(), problem(busy, new Expected.Content(known)));

        assertEquals(THEIRS, ProjectFile.open(file()).board());
        assertEquals(Set.of("a.matrix.json"), SafeWriterTest.names(folder));
    }

    @Test
    void whatASaveLeftThatWasNotConfirmedIsNoChangeByAnother() throws Exception {
        Fingerprint known = save(file(), Board.EMPTY, new Expected.Absent()).fingerprint();
        var expected = new Expected.Content(known);
        var saver = new ProjectSaver(null);
        boolean[] broken = {true};
        Path file = FaultyDisk.over(file(), operation -> broken[0] && operation.kind() == Kind.FORCE_NAMES ? Fault.EIO : null);

        assertThrows(ProblemException.class, () -> saver.save(new SaveOrder(file, THEIRS, expected)));
        assertEquals(THEIRS, ProjectFile.open(file()).board());
        broken[0] = false;
        saver.save(new SaveOrder(file, MINE, expected));

        assertEquals(MINE, ProjectFile.open(file()).board());
    }

    private void write(byte[] bytes) {
        try {
            Files.write(file(), bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
