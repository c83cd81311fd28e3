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
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is left on disk when a step of the writing fails.
class SafeWriterFaultsTest {

    @TempDir
    private Path folder;

    /// A disk on which one step fails, and what is said about it.
    private record Fault(String name, Disk disk, Problem problem) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Fault> faults() {
        return Stream.of(
                new Fault("no right to create", new Disk() {
                    @Override
                    public void create(Path file) throws IOException {
                        throw new AccessDeniedException(file.toString());
                    }
                }, new Problem.NoAccess("permission denied")),
                new Fault("disk full half way", new Disk() {
                    @Override
                    public void write(Path file, byte[] bytes) throws IOException {
                        Disk.super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                        throw new IOException("No space left on device");
                    }
                }, new Problem.NotWritten("No space left on device")),
                new Fault("a part is silently not written", new Disk() {
                    @Override
                    public void write(Path file, byte[] bytes) throws IOException {
                        Disk.super.write(file, Arrays.copyOf(bytes, bytes.length - 1));
                    }
                }, new Problem.NotWritten("the disk gives back other bytes than were written")),
                new Fault("reading back fails", new Disk() {
                    @Override
                    public byte[] read(Path file) throws IOException {
                        throw new IOException("Input/output error");
                    }
                }, new Problem.NotWritten("Input/output error")),
                new Fault("no move in one step", new Disk() {
                    @Override
                    public void move(Path from, Path to) throws IOException {
                        throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "Invalid cross-device link");
                    }
                }, new Problem.NotWritten("this disk cannot replace a file in one step")),
                new Fault("read-only file system", new Impatient(new FileSystemException("a.json", null, "Read-only file system")),
                        new Problem.NotWritten("Read-only file system")),
                new Fault("locked for ever", new Impatient(new AccessDeniedException("a.json")),
                        new Problem.NoAccess("permission denied")));
    }

    /// A disk that never lets a file be moved, and on which no time passes.
    private static final class Impatient implements Disk {

        private final IOException refusal;
        private final List<Long> pauses = new ArrayList<>();

        Impatient(IOException refusal) {
            this.refusal = refusal;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            throw refusal;
        }

        @Override
        public void pause(Duration time) {
            pauses.add(time.toMillis());
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void whateverFailsTheOldFileIsUntouchedAndNothingIsLeftBehind(Fault fault) throws IOException {
        Path file = Files.write(folder.resolve("a.json"), OLD);

        assertEquals(fault.problem(), problem(file, fault.disk()));

        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(Set.of("a.json"), names(folder));
    }

    @Test
    void aProgrammingErrorLeavesNothingBehindEither() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), OLD);
        var broken = new Disk() {
            @Override
            public byte[] read(Path temporary) {
                throw new IllegalStateException("broken");
            }
        };

        assertThrows(IllegalStateException.class, () -> write(file, broken));

        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(Set.of("a.json"), names(folder));
    }

    @Test
    void aLockedFileIsTriedAgainForThreeSeconds() {
        var locked = new Impatient(new AccessDeniedException("a.json"));

        problem(folder.resolve("a.json"), locked);

        assertEquals(List.of(20L, 40L, 80L, 160L, 320L, 640L, 1280L, 460L), locked.pauses);
    }

    @Test
    void aFileThatIsLetGoInTimeIsWritten() throws Exception {
        Path file = Files.write(folder.resolve("a.json"), OLD);
        var attempts = new ArrayList<Path>();

        write(file, new Disk() {
            @Override
            public void move(Path from, Path to) throws IOException {
                attempts.add(from);
                if (attempts.size() < 3) {
                    throw new AccessDeniedException(to.toString());
                }
                Disk.super.move(from, to);
            }
        });

        assertEquals(3, attempts.size());
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void aNameThatTheDiskDoesNotConfirmIsNoSuccess() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), OLD);
        var unsure = new Disk() {
            @Override
            public void forceNames(Path names) throws IOException {
                throw new IOException("Input/output error");
            }
        };

        assertEquals(new Problem.NotWritten("the file was replaced, but the disk did not confirm its name: Input/output error"),
                problem(file, unsure));
        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void aThreadThatWasInterruptedWritesNothing() throws IOException {
        Path file = Files.write(folder.resolve("a.json"), OLD);

        Thread.currentThread().interrupt();
        Problem problem = problem(file, Disk.REAL);

        assertTrue(Thread.interrupted());
        assertTrue(problem instanceof Problem.NotWritten, problem.toString());
        assertArrayEquals(OLD, Files.readAllBytes(file));
        assertEquals(Set.of("a.json"), names(folder));
    }
}
