package org.alignmentmatrix.storage;

import static org.alignmentmatrix.storage.SafeWriterTest.NEW;
import static org.alignmentmatrix.storage.SafeWriterTest.OLD;
import static org.alignmentmatrix.storage.SafeWriterTest.names;
import static org.alignmentmatrix.storage.SafeWriterTest.problem;
import static org.alignmentmatrix.storage.SafeWriterTest.write;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.alignmentmatrix.faults.disk.Fault;
import org.alignmentmatrix.faults.disk.Faults;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.alignmentmatrix.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is left on disk when a step of the writing fails, and what is said about it. That every step may fail in every way is tested
/// with the faults.
class SafeWriterFaultsTest {

    private static final Pause NONE = _ -> { };

    @TempDir
    private Path folder;

    /// A step that always fails, and what is said about it.
    private record Failure(Kind step, Fault fault, Problem problem) {

        Faults always() {
            return operation -> operation.kind() == step ? fault : null;
        }
    }

    static Stream<Failure> failures() {
        return Stream.of(
                new Failure(Kind.CREATE, Fault.EACCES, new Problem.NoAccess("permission denied")),
                new Failure(Kind.CREATE, Fault.ENOSPC, new Problem.NoSpace(NEW.length)),
                new Failure(Kind.WRITE, Fault.ENOSPC, new Problem.NoSpace(NEW.length)),
                new Failure(Kind.WRITE, Fault.SILENT_DAMAGE, new Problem.NotWritten("the disk gives back other bytes than were written")),
                new Failure(Kind.FORCE, Fault.EIO, new Problem.NotWritten("Input/output error")),
                new Failure(Kind.CLOSE, Fault.EIO, new Problem.NotWritten("Input/output error")),
                new Failure(Kind.READ, Fault.EIO, new Problem.NotWritten("Input/output error")),
                new Failure(Kind.MOVE, Fault.EXDEV, new Problem.NotWritten("this disk cannot replace a file in one step")),
                new Failure(Kind.MOVE, Fault.EROFS, new Problem.NotWritten("Read-only file system")),
                new Failure(Kind.MOVE, Fault.EACCES, new Problem.NoAccess("permission denied")));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void whateverFailsTheOldFileIsUntouchedAndNothingIsLeftBehind(Failure failure) throws IOException {
        Path file = Files.write(folder.resolve("a.json"), OLD);

        assertEquals(failure.problem(), problem(FaultyDisk.over(file, failure.always()), NONE));

        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(Set.of("a.json"), names(folder));
    }

    @Test
    void whatIsWrittenInPiecesIsWrittenWhole() throws Exception {
        Path file = folder.resolve("a.json");

        write(FaultyDisk.over(file, operation -> operation.kind() == Kind.WRITE ? Fault.SHORT_WRITE : null));

        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void aProgrammingErrorLeavesNothingBehindEither() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), OLD);
        Path broken = FaultyDisk.over(file, operation -> {
            if (operation.kind() == Kind.READ) {
                throw new IllegalStateException("broken");
            }
            return null;
        });

        assertThrows(IllegalStateException.class, () -> write(broken));

        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(Set.of("a.json"), names(folder));
    }

    @Test
    void aLockedFileIsTriedAgainForThreeSeconds() {
        List<Long> pauses = new ArrayList<>();

        problem(FaultyDisk.over(folder.resolve("a.json"), operation -> operation.kind() == Kind.MOVE ? Fault.EACCES : null),
                time -> pauses.add(time.toMillis()));

        assertEquals(List.of(20L, 40L, 80L, 160L, 320L, 640L, 1280L, 460L), pauses);
    }

    @Test
    void aFileThatIsLetGoInTimeIsWritten() throws Exception {
        Path file = Files.write(folder.resolve("a.json"), OLD);
        var attempts = new AtomicInteger();

        write(FaultyDisk.over(file, operation ->
                operation.kind() == Kind.MOVE && attempts.incrementAndGet() < 3 ? Fault.EACCES : null), NONE);

        assertEquals(3, attempts.get());
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void aNameThatTheDiskDoesNotConfirmIsNoSuccess() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), OLD);

        assertEquals(new Problem.NotWritten("the file was replaced, but the disk did not confirm its name: Input/output error"),
                problem(FaultyDisk.over(file, operation -> operation.kind() == Kind.FORCE_NAMES ? Fault.EIO : null)));
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void aThreadThatWasInterruptedWritesNothing() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), OLD);

        Thread.currentThread().interrupt();
        Problem problem = problem(file);

        assertTrue(Thread.interrupted());
        assertTrue(problem instanceof Problem.NotWritten, problem.toString());
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(Set.of("a.json"), names(folder));
    }
}
