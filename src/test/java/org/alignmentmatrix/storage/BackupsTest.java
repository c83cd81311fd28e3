package org.alignmentmatrix.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentmatrix.faults.disk.Fault;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    @TempDir
    private Path folder;
    private Instant now = NOON;

    private Backups backups() {
        return new Backups(folder.resolve("backups"), () -> now);
    }

    private Path project() {
        return folder.resolve("Spring plan.matrix.json");
    }

    private static Board board(int number) {
        return Board.EMPTY.withTitle("Board " + number);
    }

    private void keep(int number) throws ProblemException {
        backups().keep(project(), ProjectCodec.encode(board(number)), now);
    }

    private List<String> titles() throws ProblemException {
        List<String> titles = new ArrayList<>();
        for (Version version : backups().versions(project())) {
            titles.add(backups().read(version).title());
        }
        return titles;
    }

    @Test
    void whatASaveReplacesIsKeptWithTheTimeItWasSaved() throws Exception {
        for (int i = 1; i <= 3; i++) {
            Saved saved = ProjectFile.save(project(), board(i), new Expected.Anything(), new Backups(folder.resolve("backups"),
                    InstantSource.system()));
            assertNull(saved.notKept());
        }

        assertEquals(List.of("Board 2", "Board 1"), titles());
        Version newest = backups().versions(project()).getFirst();
        assertEquals(ProjectCodec.encode(board(2)).length, newest.bytes());
        assertEquals(Fingerprint.of(ProjectCodec.encode(board(2))), newest.fingerprint());
    }

    @Test
    void thereIsNothingBeforeTheFirstSave() {
        assertEquals(List.of(), backups().versions(project()));
        assertEquals(Optional.empty(), backups().newestGood(project()));
    }

    @Test
    void projectsOfOneNameInTwoFoldersAreKeptApart() throws Exception {
        Path other = Files.createDirectory(folder.resolve("other")).resolve("Spring plan.matrix.json");
        keep(1);

        backups().keep(other, ProjectCodec.encode(board(2)), now);

        assertEquals(List.of("Board 1"), titles());
        assertEquals(1, backups().versions(other).size());
    }

    @Test
    void aLinkLeadsToTheVersionsOfItsFile() throws Exception {
        keep(1);
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), project());

        assertEquals(backups().versions(project()), backups().versions(link));
    }

    @Test
    void theOrderComesFromNumbersAndNotFromClocks() throws Exception {
        keep(1);
        now = NOON.minus(Duration.ofDays(400)); // the battery of the clock is empty
        keep(2);
        now = Instant.parse("9999-01-01T00:00:00Z").plus(Duration.ofDays(4_000_000));
        keep(3);

        assertEquals(List.of("Board 3", "Board 2", "Board 1"), titles());
    }

    @Test
    void aContentIsKeptOnceAndBecomesTheNewest() throws Exception {
        for (int number : new int[] {1, 1, 2, 1, 1}) {
            keep(number);
        }

        assertEquals(List.of("Board 1", "Board 2"), titles());
    }

    @Test
    void aTimeToComeCountsAsNow() throws Exception {
        backups().keep(project(), ProjectCodec.encode(board(1)), NOON.plus(Duration.ofDays(2)));

        assertEquals(NOON, backups().versions(project()).getFirst().at());
    }

    @Test
    void whatDoesNotBelongIntoAStoreIsPassedOver() throws Exception {
        keep(1);
        Path store = backups().versions(project()).getFirst().file().getParent();
        Files.writeString(store.resolve("notes.txt"), "of the user");
        Files.writeString(store.resolve("000007-20260310T120000Z-abc.matrix.json"), "{");
        Files.writeString(store.resolve("000008-20269999T999999Z-" + "a".repeat(64) + ".matrix.json"), "{");
        Files.createDirectory(store.resolve("000009-20260310T120000Z-" + "b".repeat(64) + ".matrix.json"));
        Files.createSymbolicLink(store.resolve("000010-20260310T120000Z-" + "c".repeat(64) + ".matrix.json"), Path.of("nowhere"));

        keep(2);

        assertEquals(List.of("Board 2", "Board 1"), titles());
    }

    @Test
    void aDamagedVersionIsListedAndNotTheNewestGoodOne() throws Exception {
        keep(1);
        keep(2);
        keep(3);
        List<Version> versions = backups().versions(project());
        Files.write(versions.get(0).file(), new byte[0]);
        Files.write(versions.get(1).file(), new byte[300]);

        assertEquals(new Problem.Damaged("an empty file"), problem(versions.get(0)));
        assertEquals(new Problem.Damaged("a file of zeros"), problem(versions.get(1)));
        assertEquals(Optional.of(versions.get(2)), backups().newestGood(project()));
        assertEquals(3, backups().versions(project()).size());
    }

    @Test
    void aChangedVersionIsNotWhatWasKept() throws Exception {
        keep(1);
        Version version = backups().versions(project()).getFirst();
        Files.write(version.file(), ProjectCodec.encode(board(2)));

        assertEquals(new Problem.Damaged("other bytes than were written"), problem(version));
    }

    @Test
    void aDamagedVersionIsKeptAgain() throws Exception {
        keep(1);
        Files.write(backups().versions(project()).getFirst().file(), new byte[0]);

        keep(1);

        assertEquals(List.of("Board 1"), titles());
    }

    @Test
    void whoElseUsesTheMachineSeesNothing() throws Exception {
        keep(1);
        Path store = backups().versions(project()).getFirst().file().getParent();

        for (Path made : List.of(store, store.getParent())) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
        }
    }

    @Test
    void theNewContentIsSavedEvenIfTheOldCannotBeKept() throws Exception {
        ProjectFile.save(project(), board(1));
        Path full = FaultyDisk.over(folder.resolve("backups"), operation -> operation.kind() == Kind.WRITE ? Fault.ENOSPC : null);

        Saved saved = ProjectFile.save(project(), board(2), new Expected.Anything(), new Backups(full, InstantSource.system()));

        assertNotNull(saved.notKept());
        assertEquals(board(2), ProjectFile.open(project()).board());
    }

    @Test
    void theOldContentIsKeptBeforeTheNewTakesItsPlace() throws Exception {
        ProjectFile.save(project(), board(1));
        Path store = folder.resolve("backups");
        List<Boolean> keptBefore = new ArrayList<>();
        Path watched = FaultyDisk.over(project(), operation -> {
            if (operation.kind() == Kind.MOVE) {
                keptBefore.add(!new Backups(store, InstantSource.system()).versions(project()).isEmpty());
            }
            return null;
        });

        ProjectFile.save(watched, board(2), new Expected.Anything(), new Backups(store, InstantSource.system()));

        assertEquals(List.of(true), keptBefore);
    }

    @Test
    void theNamesAreTheSameInEveryCountry() throws Exception {
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                keep(tag.length());
            }
        } finally {
            Locale.setDefault(before);
        }

        assertEquals(3, titles().size());
    }

    @Test
    void whatIsNotNeededAnyLongerIsRemoved() throws Exception {
        for (int i = 1; i <= 14; i++) {
            now = NOON.plus(Duration.ofMinutes(i));
            keep(i);
        }

        assertEquals(10, titles().size());
        assertEquals("Board 14", titles().getFirst());
    }

    @Test
    void differentPathsHaveDifferentStoresHoweverAlikeTheirNamesAre() throws Exception {
        List<Path> projects = Stream.of("a?b.json", "a:b.json", "a b.json", "界".repeat(80)).map(folder::resolve).toList();
        for (Path project : projects) {
            backups().keep(project, project.toString().getBytes(UTF_8), now);
        }

        for (Path project : projects) {
            assertEquals(1, backups().versions(project).size());
        }
        assertNotEquals(backups().versions(projects.get(0)), backups().versions(projects.get(1)));
    }

    private Problem problem(Version version) {
        return assertThrows(ProblemException.class, () -> backups().read(version)).problem();
    }

    @Test
    void aStoreThatCannotBeReadHasNoVersions() throws IOException {
        Files.writeString(folder.resolve("backups"), "a file");

        assertEquals(List.of(), backups().versions(project()));
    }
}
