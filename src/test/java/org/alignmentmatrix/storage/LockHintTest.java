package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.storage.LockHint.Holder;
import org.alignmentmatrix.storage.LockNote.Author;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockHintTest {

    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    private static final long GONE = 4_000_000_000L; // no system counts its processes so far

    @TempDir
    private Path folder;
    private Path board;
    private Path hint;
    private final Instant processStart = ProcessHandle.current().info().startInstant().orElse(Instant.EPOCH);

    @BeforeEach
    void paths() {
        board = folder.resolve("Spring.matrix.json");
        hint = folder.resolve(".~lock.Spring.matrix.json#");
    }

    @Test
    void theHintSaysWhoWhereAndSinceWhenInTheUsualForm() throws IOException {
        hint("ann, the \\ boss; really", "PC-7", 42).place(board);

        assertEquals("ann\\, the \\\\ boss\\; really,ann\\, the \\\\ boss\\; really,PC-7,2026-03-04T05:06:07Z,alignment-matrix process 42;",
                Files.readString(hint));
        assertEquals(Optional.of(new Holder("ann, the \\ boss; really", "PC-7", NOW)), hint("bob", "PC-8", 43).seenFor(board));
    }

    @Test
    void ourOwnHintIsNone() {
        LockHint ours = hint("ann", "PC-7", 42);
        ours.place(board);

        assertEquals(Optional.empty(), ours.seenFor(board));
    }

    @Test
    void itGoesWithTheBoard() {
        Path other = folder.resolve("Autumn.matrix.json");
        LockHint ours = hint("ann", "PC-7", 42);
        ours.place(board);
        ours.place(board);
        assertTrue(Files.exists(hint));

        ours.place(other);
        assertEquals(List.of(".~lock.Autumn.matrix.json#"), names());

        ours.close();
        ours.close();
        assertEquals(List.of(), names());

        ours.place(board);
        assertEquals(List.of(), names(), "the program has ended");
    }

    @Test
    void somebodyElsesHintIsLeftAlone() throws IOException {
        hint("bob", "PC-8", 1).place(board);
        String theirs = Files.readString(hint);
        LockHint ours = hint("ann", "PC-7", 42);

        ours.place(board);
        assertEquals(theirs, Files.readString(hint));
        ours.remove();
        assertEquals(theirs, Files.readString(hint));
    }

    @Test
    void aHintThatSomebodyElseTookOverIsNotRemoved() throws IOException {
        LockHint ours = hint("ann", "PC-7", 42);
        ours.place(board);
        Files.writeString(hint, "bob,bob,PC-8,2026-03-04T05:06:07Z,;");

        ours.remove();

        assertEquals(Optional.of(new Holder("bob", "PC-8", NOW)), ours.seenFor(board));
    }

    @Test
    void ourHintOfAProcessThatIsGoneIsTakenOver() {
        hint("ann", "PC-7", GONE).place(board);
        LockHint ours = hint("ann", "PC-7", 42);
        assertEquals(Optional.empty(), ours.seenFor(board));

        ours.place(board);
        ours.remove();

        assertEquals(List.of(), names());
    }

    @Test
    void anotherWindowOfOursThatStillRunsIsSaid() {
        Instant later = processStart.plusSeconds(60);
        new LockHint(() -> new Author("ann", "PC-7", ProcessHandle.current().pid()), InstantSource.fixed(later)).place(board);

        assertEquals("PC-7", hint("ann", "PC-7", 42).seenFor(board).orElseThrow().host());
    }

    @Test
    void aProcessThatBeganAfterTheHintIsAnotherOne() {
        Instant earlier = processStart.minusSeconds(3_600);
        new LockHint(() -> new Author("ann", "PC-7", ProcessHandle.current().pid()), InstantSource.fixed(earlier)).place(board);

        assertEquals(Optional.empty(), hint("ann", "PC-7", 42).seenFor(board));
    }

    @Test
    void aHintOfAnotherProgramIsRead() throws IOException {
        Files.setLastModifiedTime(Files.writeString(hint, "Ann Smith,ann,LAPTOP,22.11.2026 11:27,file:///home/ann/.config/office/4;"),
                FileTime.from(NOW));
        assertEquals(Optional.of(new Holder("ann", "LAPTOP", NOW)), hint("bob", "PC-8", 43).seenFor(board));

        Files.setLastModifiedTime(Files.writeString(hint, "Ann,,\u202eLAP\nTOP"), FileTime.from(NOW));
        assertEquals(Optional.of(new Holder("Ann", "LAP TOP", NOW)), hint("bob", "PC-8", 43).seenFor(board));
    }

    @Test
    void nonsenseIsNoHintAndStays() throws IOException {
        for (String nonsense : List.of("\0\0\0\0", "hello", "a,b", ";;;;", "x".repeat(10_000), "a,b,c".repeat(2_000))) {
            Files.writeString(hint, nonsense);
            LockHint ours = hint("ann", "PC-7", 42);

            assertEquals(Optional.empty(), ours.seenFor(board));
            ours.place(board);
            ours.remove();
            assertEquals(nonsense, Files.readString(hint));
        }
    }

    @Test
    void anEmptyOneIsTakenOver() throws IOException {
        Files.createFile(hint);
        LockHint ours = hint("ann", "PC-7", 42);

        ours.place(board);

        assertEquals("ann", hint("bob", "PC-8", 1).seenFor(board).orElseThrow().user());
    }

    @Test
    void aFolderInItsPlaceOrNoFolderAtAllIsSilent() throws IOException {
        Files.createDirectories(hint.resolve("inside"));
        LockHint ours = hint("ann", "PC-7", 42);
        ours.place(board);
        ours.place(folder.resolve("missing/board.json"));
        ours.place(folder.resolve("x".repeat(250)));
        ours.remove();

        assertEquals(Optional.empty(), ours.seenFor(board));
        assertTrue(Files.isDirectory(hint.resolve("inside")));
    }

    @Test
    void whereNoHintCanBeWrittenNothingIsSaid() throws IOException {
        Files.createDirectories(hint.resolve("in the way"));
        hint("ann", "PC-7", 42).place(board);
        assertTrue(Files.isDirectory(hint));
    }

    @Test
    void thisProcessKnowsWhoItIs() {
        Author me = Author.ofThisProcess();

        assertEquals(ProcessHandle.current().pid(), me.process());
        assertEquals(System.getProperty("user.name"), me.user());
        assertFalse(me.host().isBlank());
    }

    private static LockHint hint(String user, String host, long process) {
        return new LockHint(() -> new Author(user, host, process), InstantSource.fixed(NOW));
    }

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
