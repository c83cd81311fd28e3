package org.alignmentmatrix.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeWriterTest {

    static final byte[] OLD = "old".getBytes(UTF_8);
    static final byte[] NEW = "new content".getBytes(UTF_8);

    @TempDir
    private Path folder;

    @Test
    void aNewFileHoldsTheBytes() throws Exception {
        SafeWriter.write(folder.resolve("a.json"), NEW);

        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("a.json")));
        assertEquals(Set.of("a.json"), names(folder));
    }

    @Test
    void anOldFileIsReplacedAndKeepsItsMode() throws Exception {
        Path file = Files.write(folder.resolve("a.json"), OLD);
        for (String mode : List.of("rw-rw-r--", "rw-------", "rw-r--r--", "rwxrwxrwx")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

            SafeWriter.write(file, NEW);

            assertArrayEquals(NEW, Files.readAllBytes(file));
            assertEquals(mode, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertEquals(Set.of("a.json"), names(folder));
    }

    @Test
    void theModeIsSetBeforeAnythingIsWritten() throws Exception {
        Path file = Files.write(folder.resolve("a.json"), OLD);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        var modes = new ArrayList<String>();

        write(file, new Disk() {
            @Override
            public void write(Path temporary, byte[] bytes) throws IOException {
                modes.add(PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary)));
                Disk.super.write(temporary, bytes);
            }
        });

        assertEquals(List.of("rw-------"), modes);
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsWritten() throws Exception {
        Path elsewhere = Files.createDirectories(folder.resolve("shared/boards"));
        Path target = Files.write(elsewhere.resolve("real.json"), OLD);
        Path near = Files.createSymbolicLink(folder.resolve("near.json"), Path.of("shared/boards/real.json"));
        Path far = Files.createSymbolicLink(folder.resolve("far.json"), near);

        SafeWriter.write(far, NEW);

        assertTrue(Files.isSymbolicLink(far) && Files.isSymbolicLink(near));
        assertArrayEquals(NEW, Files.readAllBytes(target));
        assertEquals(Set.of("far.json", "near.json", "shared"), names(folder));
    }

    @Test
    void aLinkThatLeadsNowhereGetsItsFile() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("real.json"));

        SafeWriter.write(link, NEW);

        assertTrue(Files.isSymbolicLink(link));
        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("real.json")));
    }

    @Test
    void aLinkBelowALinkedFolderIsFollowedFromWhereItReallyStands() throws Exception {
        Path real = Files.createDirectories(folder.resolve("deep/er"));
        Files.createSymbolicLink(real.resolve("link.json"), Path.of("../real.json"));
        Path linked = Files.createSymbolicLink(folder.resolve("linked"), real);

        SafeWriter.write(linked.resolve("link.json"), NEW);

        assertArrayEquals(NEW, Files.readAllBytes(folder.resolve("deep/real.json")));
    }

    @Test
    void aLinkThatLeadsBackToItselfIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), Path.of("link.json"));

        assertEquals(new Problem.NotWritten("the link leads back to itself"), problem(link, Disk.REAL));
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("a.json"));

        assertEquals(new Problem.NotAFile(), problem(target, Disk.REAL));
        assertEquals(new Problem.NotAFile(), problem(folder.getRoot(), Disk.REAL));
        assertEquals(Set.of("a.json"), names(folder));
    }

    @Test
    void aMissingFolderIsNamed() throws IOException {
        Path missing = folder.toRealPath().resolve("missing");

        assertEquals(new Problem.NotWritten("there is no folder " + missing), problem(missing.resolve("a.json"), Disk.REAL));
        assertEquals(Set.of(), names(folder));
    }

    @Test
    void aNameAsLongAsTheFileSystemTakesIsWritten() throws Exception {
        Path file = folder.resolve("界".repeat(83) + ".json"); // 254 bytes

        SafeWriter.write(file, OLD);
        SafeWriter.write(file, NEW);

        assertArrayEquals(NEW, Files.readAllBytes(file));
    }

    @Test
    void theTemporaryFileStandsBesideUnderANameOfItsOwn() throws Exception {
        var created = new ArrayList<Path>();
        Files.write(folder.resolve("~a.json.bb1ad573.tmp"), OLD); // the first name that this seed gives

        write(folder.resolve("a.json"), new Disk() {
            @Override
            public void create(Path file) throws IOException {
                created.add(file);
                Disk.super.create(file);
            }
        });

        Path real = folder.toRealPath();
        assertEquals(List.of(real.resolve("~a.json.bb1ad573.tmp"), real.resolve("~a.json.19b89cd8.tmp")), created);
        assertEquals(Set.of("a.json", "~a.json.bb1ad573.tmp"), names(folder));
    }

    @Test
    void theStepsComeInTheOrderThatSurvivesAPowerCut() throws Exception {
        var steps = new ArrayList<String>();

        write(Files.write(folder.resolve("a.json"), OLD), new Disk() {
            @Override
            public void create(Path file) throws IOException {
                steps.add("create");
                Disk.super.create(file);
            }

            @Override
            public void write(Path file, byte[] bytes) throws IOException {
                steps.add("write and force");
                Disk.super.write(file, bytes);
            }

            @Override
            public byte[] read(Path file) throws IOException {
                steps.add("read back");
                return Disk.super.read(file);
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                steps.add("move");
                Disk.super.move(from, to);
            }

            @Override
            public void forceNames(Path names) throws IOException {
                steps.add("force names");
                Disk.super.forceNames(names);
            }
        });

        assertEquals(List.of("create", "write and force", "read back", "move", "force names"), steps);
    }

    static void write(Path file, Disk disk) throws ProblemException {
        new SafeWriter(disk, new Random(1)).replace(file, NEW);
    }

    static Problem problem(Path file, Disk disk) {
        return assertThrows(ProblemException.class, () -> write(file, disk)).problem();
    }

    static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
