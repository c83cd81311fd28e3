package org.alignmentmatrix.faults;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.JournalResult;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.SaveOrder;
import org.alignmentmatrix.storage.SaveResult;
import org.alignmentmatrix.storage.SaveWorker;
import org.alignmentmatrix.storage.Slot;
import org.alignmentmatrix.storage.StateFolder;
import org.alignmentmatrix.storage.Unsaved;

/// A process that saves one board after another until it is killed. It says what it is about to do and what was reported:
/// `saving 7`, `kept 7` (in the journal), `saved 7`.
public final class SavingProcess {

    private static final int EDITS = 3; // boards that are journalled between two saves

    private final FileOutputStream out = new FileOutputStream(FileDescriptor.out);
    private final Path file;

    private SavingProcess(Path file) {
        this.file = file;
    }

    /// What a process does all the time.
    enum Work {
        /// It edits, journals and saves.
        SAVING,
        /// It recovers what an earlier run has left over, and saves that.
        RECOVERING,
        /// It saves as [FileSaver#TRUNCATING] does.
        TRUNCATING
    }

    /// Waits for a line with the first number, then saves.
    ///
    /// @param arguments the file, the name of the [Work], the folder of the program's state
    public static void main(String[] arguments) throws IOException, ProblemException, InterruptedException {
        var process = new SavingProcess(Path.of(arguments[0]));
        var state = new StateFolder(Path.of(arguments[2]));
        process.say("ready");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        int first = Integer.parseInt(in.readLine());
        Thread.ofPlatform().daemon().start(() -> endWithKiller(in));
        try {
            switch (Work.valueOf(arguments[1])) {
                case SAVING -> process.save(first, state);
                case RECOVERING -> process.recover(first, state);
                case TRUNCATING -> process.truncate(first);
            }
        } catch (RuntimeException | ProblemException e) {
            process.say(e.toString());
            Runtime.getRuntime().halt(1); // the threads of the save worker would go on
        }
    }

    /// A test that is broken off must not leave a process behind that saves for ever.
    private static void endWithKiller(BufferedReader in) {
        try {
            while (in.readLine() != null) {
                continue;
            }
        } catch (IOException e) {
            // as good as the end
        }
        Runtime.getRuntime().halt(2);
    }

    /// In one piece, so that nothing that was said is lost with the process.
    private void say(String line) throws IOException {
        out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void truncate(int first) throws IOException, ProblemException {
        for (int number = first; ; number++) {
            byte[] bytes = ProjectCodec.encode(NumberedBoards.ofAnySize(number));
            say("saving " + number);
            FileSaver.TRUNCATING.save(file, bytes);
            say("saved " + number);
        }
    }

    /// Edits and saves with all that the program has.
    private void save(int first, StateFolder state) throws IOException, ProblemException, InterruptedException {
        Fingerprint base = ProjectFile.open(file).fingerprint();
        var worker = new SaveWorker(new Backups(state.backups(), InstantSource.system()), new Journal(state.recovery()));
        for (int number = first; ; number++) {
            Board board = NumberedBoards.ofAnySize(number);
            BlockingQueue<JournalResult> kept = new LinkedBlockingQueue<>();
            worker.journal(new Unsaved(board, file, base, Instant.now()), kept::add);
            if (number % EDITS == 0) {
                BlockingQueue<SaveResult> results = new LinkedBlockingQueue<>();
                say("saving " + number);
                worker.submit(new SaveOrder(file, board, new Expected.Content(base)), results::add); // while it is journalled
                base = saved(results.take(), number);
            }
            if (kept.take() instanceof JournalResult.Kept) {
                say("kept " + number);
            }
        }
    }

    /// Leaves work over, as an earlier run would have, and recovers it.
    private void recover(int first, StateFolder state) throws IOException, ProblemException {
        Fingerprint base = ProjectFile.open(file).fingerprint();
        var journal = new Journal(state.recovery());
        var recovery = new Recovery(journal, new Backups(state.backups(), InstantSource.system()), file);
        for (int number = first; ; number++) {
            try (Slot slot = journal.begin()) {
                slot.write(new Unsaved(NumberedBoards.ofAnySize(number), file, base, Instant.now()));
            }
            say("kept " + number);
            say("saving " + number);
            base = recovery.recover(journal.leftOvers()).fingerprint();
            say("saved " + number);
        }
    }

    private Fingerprint saved(SaveResult result, int number) throws IOException {
        return switch (result) {
            case SaveResult.Saved done -> {
                say("saved " + number);
                yield done.saved().fingerprint();
            }
            case SaveResult.Failed failed -> throw new IllegalStateException("not saved: " + failed.problem());
            case SaveResult.Superseded _ -> throw new IllegalStateException("nothing newer was submitted");
        };
    }
}
