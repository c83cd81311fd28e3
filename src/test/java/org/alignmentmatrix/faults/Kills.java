package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LeftOver;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.StateFolder;

/// Kills processes that save, one after the other on the same file, and looks at what each has left.
final class Kills {

    private static final int LONGEST_START = 700; // milliseconds until a process that has just begun is killed
    private static final int LONGEST_SAVE = 120; // milliseconds after a save has begun
    private static final int SAVES = 3;

    private final Path file;
    private final StateFolder state;
    private final SavingProcess.Work work;
    private final Random random;
    private int next = 1; // number of a board nobody has seen yet
    private int whileSaving;

    /// @param folder for this alone
    Kills(Path folder, SavingProcess.Work work, Random random) {
        this.file = folder.resolve("Spring.matrix.json");
        this.state = new StateFolder(folder.resolve("state"));
        this.work = work;
        this.random = random;
    }

    /// Goes on killing.
    ///
    /// @param goesOn asked before each kill
    void killWhile(BooleanSupplier goesOn, Count count) throws IOException, ProblemException, InterruptedException {
        Files.createDirectories(file.getParent());
        ProjectFile.save(file, NumberedBoards.ofAnySize(next++));
        int inFile = next - 1;
        SavingRun prepared = SavingRun.start(file, work, state.folder());
        while (goesOn.getAsBoolean()) {
            SavingRun run = prepared; // if something is wrong with it, its end comes with that of the test
            killSomewhere(run);
            prepared = SavingRun.start(file, work, state.folder()); // starts while the disk is looked at
            next = Math.max(next, Math.max(run.saving(), run.kept()) + 5);
            Optional<String> complaint = complaint(run, inFile);
            complaint.ifPresentOrElse(count::bad, count::good);
            inFile = next++;
            ProjectFile.save(file, NumberedBoards.ofAnySize(inFile), new Expected.Anything(),
                    new Backups(state.backups(), InstantSource.system())); // also the test that a save works again
        }
        prepared.kill();
    }

    /// How many of them died between the begin of a save and its report.
    int whileSaving() {
        return whileSaving;
    }

    private void killSomewhere(SavingRun run) throws IOException, InterruptedException {
        run.go(next);
        if (random.nextInt(5) == 0) {
            Thread.sleep(random.nextInt(LONGEST_START));
        } else {
            run.awaitSave(1 + random.nextInt(SAVES));
            Thread.sleep(Duration.ofNanos(random.nextLong(Duration.ofMillis(LONGEST_SAVE).toNanos())));
        }
        run.kill();
        if (run.saving() > run.saved()) {
            whileSaving++;
        }
    }

    /// @param before the number of the board in the file before
    private Optional<String> complaint(SavingRun run, int before) {
        String what = "killed with " + before + " in the file, saving " + run.saving() + ", saved " + run.saved() + ", kept " + run.kept();
        int found;
        try {
            OptionalInt number = NumberedBoards.number(ProjectFile.open(file).board());
            if (number.isEmpty()) {
                return Optional.of(what + ": the file holds a board that nobody has made");
            }
            found = number.getAsInt();
        } catch (ProblemException e) {
            return Optional.of(what + ": the file cannot be read, " + e.problem());
        }
        int least = Math.max(before, run.saved());
        int most = Math.max(before, run.saving());
        if (found < least || found > most) {
            return Optional.of(what + ": the file holds " + found);
        }
        return recovered(run, found).map(complaint -> what + ", the file holds " + found + ": " + complaint);
    }

    /// Looks into the journal as the next start does, and empties it.
    private Optional<String> recovered(SavingRun run, int found) {
        var journal = new Journal(state.recovery());
        int newest = found;
        try {
            List<LeftOver> leftOvers = journal.leftOvers();
            for (LeftOver leftOver : leftOvers) {
                switch (leftOver) {
                    case LeftOver.Damaged damaged -> {
                        return Optional.of("the journal is damaged, " + damaged.problem());
                    }
                    case LeftOver.Readable readable -> {
                        Board board = readable.unsaved().board();
                        OptionalInt number = NumberedBoards.number(board);
                        if (number.isEmpty()) {
                            return Optional.of("the journal holds a board that nobody has made");
                        }
                        newest = Math.max(newest, number.getAsInt());
                        journal.remove(leftOver);
                    }
                }
            }
        } catch (ProblemException e) {
            return Optional.of("the journal cannot be read, " + e.problem());
        }
        return newest < run.kept() ? Optional.of("the newest that can be recovered is " + newest) : Optional.empty();
    }
}
