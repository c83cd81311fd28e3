package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.alignmentmatrix.faults.disk.Fault;
import org.alignmentmatrix.faults.disk.Faults;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that cannot be replaced.
class InPlaceTest {

    private static final Board OLD = RandomBoards.of(1, 40);
    private static final Board NEW = RandomBoards.of(2, 20);

    @TempDir
    private Path folder;
    private Path file = Path.of("");
    private Backups backups = new Backups(Path.of(""), InstantSource.system());

    @BeforeEach
    void writeTheOldFile() throws Exception {
        backups = new Backups(folder.resolve("backups"), InstantSource.system());
        file = Files.createDirectory(folder.resolve("boards")).resolve("a.matrix.json");
        Files.write(file, ProjectCodec.encode(OLD));
    }

    private Saved save(Path to) throws ProblemException {
        return QuickSaves.saver(backups).save(
                new SaveOrder(to, NEW, new Expected.Content(Fingerprint.of(ProjectCodec.encode(OLD)))));
    }

    private Path on(Faults faults) {
        return FaultyDisk.over(file, faults);
    }

    /// A folder that takes no new files.
    private static Fault readOnlyFolder(Kind kind) {
        return kind == Kind.CREATE ? Fault.EACCES : null;
    }

    private List<Board> kept() throws ProblemException {
        List<Board> boards = new ArrayList<>();
        for (Version version : backups.versions(file)) {
            boards.add(backups.read(version));
        }
        return boards;
    }

    private void assertNothingElseIsThere() throws IOException {
        assertEquals(Set.of("a.matrix.json"), SafeWriterTest.names(file.getParent()));
    }

    @Test
    void allNamesOfAFileGetTheNewContent() throws Exception {
        Path other = Files.createLink(folder.resolve("other.json"), file);

        assertEquals(Way.IN_PLACE, save(file).way());

        assertEquals(NEW, ProjectFile.open(other).board());
        assertEquals(NEW, ProjectFile.open(file).board());
        assertEquals(List.of(NEW, OLD), kept());
        assertNothingElseIsThere();
    }

    @Test
    void aFileInAFolderThatTakesNoNewOnesIsWritten() throws Exception {
        assertEquals(Way.IN_PLACE, save(on(operation -> readOnlyFolder(operation.kind()))).way());

        assertEquals(NEW, ProjectFile.open(file).board());
        assertEquals(List.of(NEW, OLD), kept());
    }

    @Test
    void aDiskThatCannotReplaceAFileInOneStepIsWritten() throws Exception {
        assertEquals(Way.IN_PLACE, save(on(operation -> operation.kind() == Kind.MOVE ? Fault.EXDEV : null)).way());

        assertEquals(NEW, ProjectFile.open(file).board());
        assertNothingElseIsThere();
    }

    @Test
    void aFirstFileIsWrittenThereToo() throws Exception {
        Path first = FaultyDisk.over(file.resolveSibling("b.json"), operation -> operation.kind() == Kind.MOVE ? Fault.EXDEV : null);

        Saved saved = ProjectFile.save(first, NEW, new Expected.Absent(), backups);

        assertEquals(Way.IN_PLACE, saved.way());
        assertEquals(NEW, ProjectFile.open(file.resolveSibling("b.json")).board());
    }

    @Test
    void aFolderThatTakesNoFirstFileSaysSo() {
        Path first = FaultyDisk.over(file.resolveSibling("b.json"), operation -> readOnlyFolder(operation.kind()));

        assertEquals(new Problem.NoAccess("permission denied"),
                assertThrows(ProblemException.class, () -> ProjectFile.save(first, NEW, new Expected.Absent(), backups)).problem());
        assertFalse(Files.exists(file.resolveSibling("b.json")));
    }

    @Test
    void aFullDiskIsNotWrittenInPlace() throws IOException {
        Path full = on(operation -> operation.kind() == Kind.CREATE ? Fault.ENOSPC : null);

        assertInstanceOf(Problem.NoSpace.class, assertThrows(ProblemException.class, () -> save(full)).problem());
        assertArrayEquals(ProjectCodec.encode(OLD), Files.readAllBytes(file));
    }

    @Test
    void whenTheDiskFailsInTheMiddleTheOldContentIsPutBack() throws Exception {
        var writes = new AtomicInteger();
        Path failing = on(operation -> operation.kind() == Kind.WRITE && writes.incrementAndGet() == 1 ? Fault.ENOSPC
                : readOnlyFolder(operation.kind()));

        assertThrows(ProblemException.class, () -> save(failing));

        assertArrayEquals(ProjectCodec.encode(OLD), Files.readAllBytes(file));
        assertEquals(List.of(NEW, OLD), kept());
    }

    @Test
    void damageThatIsFoundInTheMiddleIsPutBackToo() throws Exception {
        var writes = new AtomicInteger();
        Path failing = on(operation -> operation.kind() == Kind.WRITE && writes.incrementAndGet() == 1 ? Fault.SILENT_DAMAGE
                : readOnlyFolder(operation.kind()));

        assertEquals(new Problem.NotWritten("the disk gives back other bytes than were written"),
                assertThrows(ProblemException.class, () -> save(failing)).problem());

        assertArrayEquals(ProjectCodec.encode(OLD), Files.readAllBytes(file));
    }

    @Test
    void whatCannotBePutBackIsAmongTheEarlierVersions() throws Exception {
        Path failing = on(operation -> operation.kind() == Kind.WRITE ? Fault.SILENT_DAMAGE : readOnlyFolder(operation.kind()));

        assertEquals(new Problem.NotWritten("the disk failed while the file was written over, and what stood in it could not be put back;"
                        + " both are kept under File > Earlier versions: the disk gives back other bytes than were written"),
                assertThrows(ProblemException.class, () -> save(failing)).problem());

        assertEquals(List.of(NEW, OLD), kept());
        assertEquals(NEW, backups.read(backups.newestGood(file).orElseThrow()));
    }

    @Test
    void withoutRoomForCopiesNothingIsTouched() throws Exception {
        backups = new Backups(FaultyDisk.over(folder.resolve("backups"), operation -> operation.kind() == Kind.WRITE ? Fault.ENOSPC : null),
                InstantSource.system());
        Files.createLink(folder.resolve("other.json"), file);

        assertEquals(new Problem.NotWritten("it can only be written over in place, and no copy could be kept before: the disk is full"),
                assertThrows(ProblemException.class, () -> save(file)).problem());

        assertArrayEquals(ProjectCodec.encode(OLD), Files.readAllBytes(file));
    }

    @Test
    void whatIsNoProjectKeepsNothingAndIsNotWrittenInPlace() throws IOException {
        byte[] bytes = ProjectCodec.encode(NEW);

        assertEquals(new Problem.NoAccess("permission denied"), assertThrows(ProblemException.class,
                () -> SafeWriter.write(on(operation -> readOnlyFolder(operation.kind())), bytes)).problem());
        assertArrayEquals(ProjectCodec.encode(OLD), Files.readAllBytes(file));
    }
}
