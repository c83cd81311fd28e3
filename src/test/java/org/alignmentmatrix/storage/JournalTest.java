package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.faults.disk.Fault;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JournalTest {

    private static final Instant EDITED = Instant.parse("2026-03-10T12:00:00.123456789Z");

    @TempDir
    private Path folder;

    private Path recovery() {
        return folder.resolve("recovery");
    }

    /// The journal of another start of the program: it knows nothing of the slots that were begun before.
    private Journal nextStart() {
        return new Journal(recovery());
    }

    private static Unsaved unsaved(Board board) {
        return new Unsaved(board, null, null, EDITED);
    }

    private static Unsaved unsaved(int number) {
        return unsaved(Board.EMPTY.withTitle("Board " + number));
    }

    /// What a run leaves that is killed after it wrote these.
    private Path leave(Unsaved... written) throws ProblemException {
        try (Slot slot = nextStart().begin()) {
            for (Unsaved one : written) {
                slot.write(one);
            }
        }
        return nextStart().leftOvers().getFirst().file();
    }

    private List<String> titles() throws ProblemException {
        return nextStart().leftOvers().stream()
                .map(left -> left instanceof LeftOver.Readable readable ? readable.unsaved().board().title() : left.toString()).toList();
    }

    @Test
    void whatANewerProgramLeftStaysForIt() throws Exception {
        Path entry = leave(unsaved(1));
        String later = Files.readString(entry).replaceFirst("recovery 1 ", "recovery 2 ");
        Files.writeString(entry, later);

        assertEquals(List.of(), nextStart().leftOvers());
        assertEquals(later, Files.readString(entry));
    }

    @Test
    void aBoardInANewerFormStaysForTheProgramThatKnowsIt() throws Exception {
        Path entry = leave(unsaved(1));
        String text = Files.readString(entry);
        String body = text.substring(text.indexOf('\n') + 1).replaceFirst("\"version\": \\d+", "\"version\": 9999");
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        Files.writeString(entry, "alignment-matrix-recovery 1 " + bytes.length + " " + Fingerprint.of(bytes).sha256() + "\n" + body);

        assertEquals(List.of(), nextStart().leftOvers());
        assertTrue(Files.exists(entry));
    }

    @Test
    void whatWasNotSavedIsLeftOver() throws Exception {
        Path origin = folder.resolve("100% Größe 日本\nzweite Zeile.matrix.json");
        for (long seed = 0; seed < 10; seed++) {
            var first = new Unsaved(RandomBoards.of(seed), origin, Fingerprint.of(new byte[] {1}), EDITED);

            leave(first, new Unsaved(RandomBoards.of(seed + 1), origin, Fingerprint.of(new byte[] {2}), EDITED));

            var found = assertInstanceOf(LeftOver.Readable.class, nextStart().leftOvers().getFirst());
            assertEquals(new Unsaved(RandomBoards.of(seed + 1), origin, Fingerprint.of(new byte[] {2}), EDITED), found.unsaved());
        }
    }

    @Test
    void aBoardThatWasNeverSavedHasNoOrigin() throws Exception {
        leave(unsaved(1));

        assertEquals(unsaved(1), assertInstanceOf(LeftOver.Readable.class, nextStart().leftOvers().getFirst()).unsaved());
    }

    @Test
    void theFirstStartFindsNothing() throws ProblemException {
        assertEquals(List.of(), nextStart().leftOvers());
        assertFalse(Files.exists(recovery()));
    }

    @Test
    void whatIsStillBeingEditedIsNotLeftOver() throws Exception {
        Journal journal = nextStart();
        Slot slot = journal.begin();
        slot.write(unsaved(1));

        assertEquals(List.of(), journal.leftOvers());
        assertEquals(List.of(), journal.leftOvers(), "looking changes nothing");

        slot.close();
        assertEquals(List.of("Board 1"), titles());
    }

    @Test
    void anotherProcessSeesThatItIsStillBeingEdited() throws Exception {
        try (Slot slot = nextStart().begin()) {
            slot.write(unsaved(1));
            assertEquals("0 left over", lookedAtByAnotherProcess());
        }
        assertEquals("1 left over", lookedAtByAnotherProcess());
    }

    private String lookedAtByAnotherProcess() throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        Process process = new ProcessBuilder(java.toString(), "-cp", System.getProperty("java.class.path"), OtherProcess.class.getName(),
                recovery().toString()).redirectErrorStream(true).start();
        try (BufferedReader said = process.inputReader()) {
            return said.readAllAsString().strip();
        }
    }

    /// A second start of the program.
    static final class OtherProcess {

        private OtherProcess() {
        }

        public static void main(String[] arguments) throws ProblemException {
            System.out.println(new Journal(Path.of(arguments[0])).leftOvers().size() + " left over");
        }
    }

    @Test
    void whatWasClearedIsNotLeftOver() throws Exception {
        try (Slot slot = nextStart().begin()) {
            slot.write(unsaved(1));
            slot.clear();
            slot.clear();
        }

        assertEquals(List.of(), nextStart().leftOvers());
        assertEquals(Set.of(), SafeWriterTest.names(recovery()));
    }

    @Test
    void theNewestComesFirstWhateverTheClocksSay() throws Exception {
        leave(new Unsaved(Board.EMPTY.withTitle("Board 1"), null, null, EDITED.plusSeconds(9_000)));
        leave(unsaved(2));
        try (Slot early = nextStart().begin(); Slot late = nextStart().begin()) {
            late.write(unsaved(3));
            late.write(unsaved(4));
            early.write(new Unsaved(Board.EMPTY.withTitle("Board 5"), null, null, Instant.EPOCH));
        }

        assertEquals(List.of("Board 4", "Board 5", "Board 2", "Board 1"), titles());
    }

    @Test
    void lookingAgainFindsTheSame() throws Exception {
        leave(unsaved(1));
        leave(unsaved(2));

        assertEquals(nextStart().leftOvers(), nextStart().leftOvers());
    }

    @Test
    void whatWasRemovedIsGoneAndNothingElse() throws Exception {
        leave(unsaved(1));
        leave(unsaved(2));
        Journal journal = nextStart();
        LeftOver newest = journal.leftOvers().getFirst();

        journal.remove(newest);
        journal.remove(newest);

        assertEquals(List.of("Board 1"), titles());
        assertEquals(1, SafeWriterTest.names(recovery()).size());
    }

    @Test
    void whatARunThatWasKilledLockedIsLeftOver() throws Exception {
        Path entry = leave(unsaved(1));
        Files.createFile(entry.resolveSibling(entry.getFileName().toString().replace(".journal", ".lock")));
        Files.createFile(entry.resolveSibling("00112233aabbccdd.lock")); // it never wrote an entry

        Journal journal = nextStart();
        journal.remove(journal.leftOvers().getFirst());

        assertEquals(Set.of(), SafeWriterTest.names(recovery()));
    }

    private record Harm(String name, UnaryOperator<byte[]> done, String found) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Harm> harms() {
        return Stream.of(
                new Harm("empty", _ -> new byte[0], "an empty file"),
                new Harm("zeros", bytes -> new byte[bytes.length], "a file of zeros"),
                new Harm("zeros instead of the second half", bytes -> Arrays.copyOf(Arrays.copyOf(bytes, bytes.length / 2), bytes.length),
                        "a file with zeros instead of its end"),
                new Harm("cut in the middle", bytes -> Arrays.copyOf(bytes, bytes.length / 2), "a file that was cut"),
                new Harm("cut by one", bytes -> Arrays.copyOf(bytes, bytes.length - 1), "a file that was cut"),
                new Harm("cut in its first line", bytes -> Arrays.copyOf(bytes, 20), "other bytes than were written"),
                new Harm("longer", bytes -> Arrays.copyOf(bytes, bytes.length + 1), "a file with zeros instead of its end"),
                new Harm("one bit", bytes -> flipped(bytes, bytes.length / 2), "other bytes than were written"),
                new Harm("one bit of the head", bytes -> flipped(bytes, 110), "other bytes than were written"),
                new Harm("one bit of the first line", bytes -> flipped(bytes, 30), "a file that was cut"));
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] flipped = bytes.clone();
        flipped[at] ^= 1;
        return flipped;
    }

    @ParameterizedTest
    @MethodSource("harms")
    void aDamagedEntryIsToldAndNeverDeleted(Harm harm) throws Exception {
        Path entry = leave(unsaved(1));
        byte[] damaged = harm.done().apply(Files.readAllBytes(entry));
        Files.write(entry, damaged);
        leave(unsaved(2));
        Journal journal = nextStart();

        List<LeftOver> all = journal.leftOvers();

        assertEquals(2, all.size());
        LeftOver last = all.getLast();
        if (last instanceof LeftOver.Damaged(Path file, Problem problem)) {
            assertEquals(entry, file);
            assertTrue(problem instanceof Problem.Damaged(String what) && what.equals(harm.found()), problem.toString());
        } else {
            throw new AssertionError("not noticed: " + last);
        }
        journal.remove(last);
        assertEquals(List.of("Board 2"), titles());
        try (Stream<Path> files = Files.list(recovery())) {
            Path aside = files.filter(found -> found.toString().endsWith(".damaged")).findFirst().orElseThrow();
            assertArrayEquals(damaged, Files.readAllBytes(aside));
        }
    }

    @Test
    void everyFlippedBitIsNoticed() throws Exception {
        Path entry = leave(unsaved(1));
        byte[] bytes = Files.readAllBytes(entry);
        for (int at = 0; at < bytes.length; at++) {
            byte[] damaged = flipped(bytes, at);
            assertThrows(ProblemException.class, () -> JournalEntry.of(damaged, folder.getFileSystem()), "at " + at);
        }
    }

    @Test
    void whatDoesNotBelongThereIsPassedOver() throws Exception {
        leave(unsaved(1));
        Files.writeString(recovery().resolve("notes.journal"), "of the user");
        Files.writeString(recovery().resolve("~0011223344556677.journal.00112233.tmp"), "half a");

        assertEquals(List.of("Board 1"), titles());
    }

    @Test
    void aWriteThatFailsKeepsTheOneBefore() throws Exception {
        boolean[] full = {false};
        Path faulty = FaultyDisk.over(recovery(), operation -> full[0] && operation.kind() == Kind.WRITE ? Fault.ENOSPC : null);
        try (Slot slot = new Journal(faulty).begin()) {
            slot.write(unsaved(1));
            full[0] = true;
            Problem problem = assertThrows(ProblemException.class, () -> slot.write(unsaved(2))).problem();
            assertInstanceOf(Problem.NoSpace.class, problem);
        }

        assertEquals(List.of("Board 1"), titles());
    }

    @Test
    void anEntryIsTheSameInEveryCountry() throws Exception {
        byte[] expected = new JournalEntry(12, unsaved(1)).bytes();
        Locale before = Locale.getDefault();
        try {
            for (String tag : List.of("ar-EG-u-nu-arab", "th-TH-u-ca-buddhist", "tr-TR", "fa-IR-u-nu-arabext")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertArrayEquals(expected, new JournalEntry(12, unsaved(1)).bytes(), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aFolderThatCannotBeReadSaysSo() throws IOException {
        Files.writeString(recovery(), "a file");

        assertThrows(ProblemException.class, () -> nextStart().leftOvers());
        assertThrows(ProblemException.class, () -> nextStart().begin());
    }

    @Test
    void slotsHaveNamesOfTheirOwn() throws Exception {
        Journal journal = nextStart();
        try (Slot one = journal.begin(); Slot two = journal.begin()) {
            one.write(unsaved(1));
            two.write(unsaved(2));
        }

        assertEquals(Set.of("Board 1", "Board 2"), titles().stream().collect(Collectors.toSet()));
    }
}
