package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alignmentmatrix.faults.disk.Fault;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFileTest {

    private static final int LIMIT = 50 * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void allBytesAreRead() throws Exception {
        Path file = Files.writeString(folder.resolve("list.csv"), "a,b\n1,2\n");

        assertArrayEquals("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), ForeignFile.read(file, LIMIT));
    }

    @Test
    void aGigabyteIsRefusedByItsLength() throws IOException {
        Path file = folder.resolve("huge.csv");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength(1L << 30); // takes no room on the disk
        }
        Path unreadable = FaultyDisk.over(folder, operation -> operation.kind() == Kind.READ ? Fault.EIO : null).resolve("huge.csv");

        assertEquals(new Problem.TooLarge(1L << 30, LIMIT), problem(file));
        assertEquals(new Problem.TooLarge(1L << 30, LIMIT), problem(unreadable));
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals(new Problem.NotAFile(), problem(folder));
    }

    @Test
    void aFileThatIsNotThereIsMissing() {
        assertEquals(new Problem.Missing(), problem(folder.resolve("gone.csv")));
    }

    @Test
    void aFileThatAnotherProgramHoldsIsToldSo() throws IOException {
        Files.writeString(folder.resolve("open.xlsx"), "x");
        Path held = FaultyDisk.over(folder, operation -> operation.kind() == Kind.OPEN ? Fault.EACCES : null).resolve("open.xlsx");

        assertEquals(new Problem.NoAccess("permission denied"), problem(held));
    }

    @Test
    void aDiskThatBreaksWhileReadingIsToldSo() throws IOException {
        Files.writeString(folder.resolve("list.csv"), "x");
        Path broken = FaultyDisk.over(folder, operation -> operation.kind() == Kind.READ ? Fault.EIO : null).resolve("list.csv");

        assertEquals(new Problem.NoAccess("Input/output error"), problem(broken));
    }

    private static Problem problem(Path file) {
        return assertThrows(ProblemException.class, () -> ForeignFile.read(file, LIMIT)).problem();
    }
}
