package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LeftOver;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.StateFolder;
import org.alignmentmatrix.storage.Version;

/// Where the program finds boards again: in the project file, in the journal and among the earlier versions.
///
/// @param folder that everything lies in
/// @param size of all boards in bytes, see [NumberedBoards]
record Remains(Path folder, int size) {

    /// What the program calls now.
    static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-03-02T09:00:00Z"));

    Path file() {
        return folder.resolve("Spring.matrix.json");
    }

    StateFolder state() {
        return new StateFolder(folder.resolve("home").resolve("state"));
    }

    Backups backups() {
        return new Backups(state().backups(), CLOCK);
    }

    Journal journal() {
        return new Journal(state().recovery());
    }

    Board board(int number) {
        return NumberedBoards.board(number, size);
    }

    byte[] bytes(int number) {
        return ProjectCodec.encode(board(number));
    }

    /// The number of the board in the file; -1 if it is no whole board, nothing if there is no file.
    OptionalInt inFile() {
        if (!Files.exists(file())) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(number(ProjectFile.open(file()).board()));
        } catch (ProblemException e) {
            return OptionalInt.of(-1);
        }
    }

    /// The numbers of all boards that can be recovered; -1 stands for a damaged entry.
    Set<Integer> inJournal() {
        var numbers = new HashSet<Integer>();
        try {
            List<LeftOver> leftOvers = journal().leftOvers();
            leftOvers.forEach(leftOver -> numbers.add(switch (leftOver) {
                case LeftOver.Readable readable -> number(readable.unsaved().board());
                case LeftOver.Damaged _ -> -1;
            }));
        } catch (ProblemException e) {
            numbers.add(-1);
        }
        return numbers;
    }

    /// The numbers of all earlier versions that can be read; -1 stands for one that cannot.
    Set<Integer> inBackups() {
        var numbers = new HashSet<Integer>();
        for (Version version : backups().versions(file())) {
            try {
                numbers.add(number(backups().read(version)));
            } catch (ProblemException e) {
                numbers.add(-1);
            }
        }
        return numbers;
    }

    private int number(Board board) {
        return NumberedBoards.number(board, size).orElse(-1);
    }

    /// Puts a board into the file, with the content from a clock that does not go.
    void put(int number) throws IOException {
        Files.write(file(), bytes(number));
    }

    /// Finds fault with the file if it holds neither of two boards, or the wrong one.
    ///
    /// @param before in the file before, or 0 for none
    /// @param after in the file if the save was reported
    Optional<String> fileComplaint(int before, int after, boolean reported) {
        int found = inFile().orElse(0);
        if (found == after) {
            return Optional.empty();
        }
        if (reported) {
            return Optional.of("the save of " + after + " was reported, but there is " + found);
        }
        return found == before ? Optional.empty() : Optional.of("the file held " + before + " and was to hold " + after + ", but there is "
                + found);
    }
}
