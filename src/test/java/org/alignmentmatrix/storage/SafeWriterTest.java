package org.alignmentmatrix.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.Operation.Kind;
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

        write(FaultyDisk.over(file, operation -> {
            if (operation.kind() == Kind.WRITE) {
                modes.add(PosixFilePermissions.toString(mode(operation.path())));
            }
            return null;
        }));

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

        assertEquals(new Problem.NotWritten("the link leads back to itself"), problem(link));
    }

    @Test
    void aFolderIsNotReplaced() throws IOException {
        Path target = Files.createDirectory(folder.resolve("a.json"));

        assertEquals(new Problem.NotAFile(), problem(target));
        assertEquals(new Problem.NotAFile(), problem(folder.getRoot()));
        assertEquals(Set.of("a.json"), names(folder));
    }

    @Test
    void aMissingFolderIsNamed() throws IOException {
        Path missing = folder.toRealPath().resolve("missing");

        assertEquals(new Problem.NotWritten("there is no folder " + missing), problem(missing.resolve("a.json")));
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

        write(FaultyDisk.over(folder.resolve("a.json"), operation -> {
            if (operation.kind() == Kind.CREATE) {
                created.add(operation.path());
            }
            return null;
        }));

        Path real = folder.toRealPath();
        assertEquals(List.of(real.resolve("~a.json.bb1ad573.tmp"), real.resolve("~a.json.19b89cd8.tmp")), created);
        assertEquals(Set.of("a.json", "~a.json.bb1ad573.tmp"), names(folder));
    }

    @Test
    void theStepsComeInTheOrderThatSurvivesAPowerCut() throws Exception {
        Path file = Files.write(folder.resolve("a.json"), OLD);
        var steps = new ArrayList<Kind>();

        write(FaultyDisk.over(file, operation -> {
            steps.add(operation.kind());
            return null;
        }));

        assertEquals(List.of(Kind.CREATE, Kind.CLOSE, Kind.OPEN, Kind.WRITE, Kind.FORCE, Kind.CLOSE, Kind.OPEN, Kind.READ, Kind.READ,
                Kind.CLOSE, Kind.MOVE, Kind.OPEN, Kind.FORCE_NAMES, Kind.CLOSE, Kind.LIST),
                steps.stream().filter(SafeWriterTest::isStep).toList());
    }

    private static boolean isStep(Kind kind) {
        return kind != Kind.READ_ATTRIBUTES && kind != Kind.CHANGE_ATTRIBUTES;
    }

    private static Set<PosixFilePermission> mode(Path file) {
        try {
            return Files.getPosixFilePermissions(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file) throws ProblemException {
        write(file, Pause.REAL);
    }

    static void write(Path file, Pause pause) throws ProblemException {
        new SafeWriter(pause, new Random(1), InstantSource.system()).replace(file, NEW);
    }

    static Problem problem(Path file) {
        return assertThrows(ProblemException.class, () -> write(file)).problem();
    }

    static Problem problem(Path file, Pause pause) {
        return assertThrows(ProblemException.class, () -> write(file, pause)).problem();
    }

    static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
