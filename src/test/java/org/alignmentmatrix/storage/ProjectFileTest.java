package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasSavedIsOpened() throws ProblemException {
        Path file = folder.resolve("Größe 日本 board.json");
        for (long seed = 0; seed < 10; seed++) {
            Board board = RandomBoards.of(seed);

            ProjectFile.save(file, board);

            assertEquals(board, ProjectFile.open(file).board());
        }
    }

    @Test
    void openingChangesNothingOnDisk() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.json"), "{\"format\":\"alignment-matrix\",");
        byte[] before = Files.readAllBytes(file);

        assertEquals(new Problem.Broken(1, 30, "the end of the file"), problem(file));

        assertArrayEquals(before, Files.readAllBytes(file));
    }

    @Test
    void aMissingFileIsMissing() {
        assertEquals(new Problem.Missing(), problem(folder.resolve("none.json")));
    }

    @Test
    void aFolderAndADeviceAreNoFiles() {
        assertEquals(new Problem.NotAFile(), problem(folder));
        assertEquals(new Problem.NotAFile(), problem(Path.of("/dev/zero")));
    }

    @Test
    void anEmptyFileIsForeign() throws IOException {
        assertEquals(new Problem.Foreign("an empty file"), problem(Files.createFile(folder.resolve("empty.json"))));
    }

    @Test
    void aFileBeyondTheLimitIsNotRead() throws IOException {
        Path file = folder.resolve("large.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(5_000_000_000L);
        }

        assertEquals(new Problem.TooLarge(5_000_000_000L, 67_108_864), problem(file));
        assertEquals(new Problem.TooLarge(5_000_000_000L, 67_108_864),
                assertThrows(ProblemException.class, () -> ProjectFile.fingerprint(file)).problem());
    }

    @Test
    void theFingerprintIsThatOfTheFileALinkLeadsTo() throws Exception {
        byte[] damaged = new byte[200_000];
        damaged[150_000] = 1;
        Files.write(folder.resolve("damaged.json"), damaged);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("damaged.json"));

        assertEquals(Fingerprint.of(damaged), ProjectFile.fingerprint(link));
    }

    @Test
    void aFileThatCannotBeReachedSaysWhy() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("link.json"));

        assertEquals(new Problem.NoAccess("Too many levels of symbolic links or unable to access attributes of symbolic link"),
                problem(link));
    }

    @Test
    void bytesThatWouldBeReadAsAnotherBoardAreNotWritten() {
        byte[] other = ProjectCodec.encode(RandomBoards.of(1));

        assertEquals(new Problem.NotWritten("the file would be read as another board"),
                assertThrows(ProblemException.class, () -> ProjectFile.checked(RandomBoards.of(2), other)).problem());
    }

    private static Problem problem(Path file) {
        return assertThrows(ProblemException.class, () -> ProjectFile.open(file)).problem();
    }
}
