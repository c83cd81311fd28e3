package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.JournalResult;
import org.alignmentmatrix.storage.SaveOrder;
import org.alignmentmatrix.storage.SaveResult;
import org.alignmentmatrix.storage.SaveWorker;
import org.alignmentmatrix.storage.Unsaved;

/// An edit is journalled and saved, then another one is journalled: by the worker of a document, with all that belongs to it.
///
/// @param size of the boards in bytes
record WorkerAct(int size) implements Act {

    private static final int BEFORE = 1;
    private static final int SAVED = 2;
    private static final int UNSAVED = 3;
    private static final Problem UNEXPECTED = new Problem.NotWritten("an unexpected error");

    @Override
    public String name() {
        return "save worker with " + size + " bytes";
    }

    private Remains remains(Path folder) {
        return new Remains(folder, size);
    }

    @Override
    public void prepare(Path folder) throws IOException {
        remains(folder).put(BEFORE);
    }

    @Override
    public void perform(Path folder, Consumer<String> reported) throws ProblemException {
        Remains remains = remains(folder);
        var base = Fingerprint.of(remains.bytes(BEFORE));
        List<Problem> problems = new ArrayList<>();
        try (var worker = new SaveWorker(remains.backups(), remains.journal())) {
            journal(worker, remains, SAVED, base, reported).ifPresent(problems::add);
            BlockingQueue<SaveResult> results = new LinkedBlockingQueue<>();
            worker.submit(new SaveOrder(remains.file(), remains.board(SAVED), new Expected.Content(base)), results::add);
            switch (next(results)) {
                case SaveResult.Saved _ -> reported.accept("saved");
                case SaveResult.Failed failed -> problems.add(failed.problem());
                case SaveResult.Superseded _ -> throw new IllegalStateException("Nothing newer was submitted");
            }
            worker.flush(Duration.ofMinutes(1));
            journal(worker, remains, UNSAVED, base, reported).ifPresent(problems::add);
        }
        if (problems.contains(UNEXPECTED)) {
            throw new IllegalStateException("The worker met an exception that nobody expected");
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems.getFirst());
        }
    }

    private static Optional<Problem> journal(SaveWorker worker, Remains remains, int number, Fingerprint base, Consumer<String> reported) {
        BlockingQueue<JournalResult> results = new LinkedBlockingQueue<>();
        worker.journal(new Unsaved(remains.board(number), remains.file(), base, Remains.CLOCK.instant()), results::add);
        return switch (next(results)) {
            case JournalResult.Kept _ -> {
                reported.accept("kept " + number);
                yield Optional.empty();
            }
            case JournalResult.Failed(Unsaved _, Problem problem) -> Optional.of(problem);
            case JournalResult.Superseded _ -> throw new IllegalStateException("Nothing newer was journalled");
        };
    }

    private static <R> R next(BlockingQueue<R> results) {
        try {
            R result = results.poll(1, TimeUnit.MINUTES);
            if (result == null) {
                throw new IllegalStateException("The worker does not answer");
            }
            return result;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Set<String> parts() {
        return Set.of("kept " + SAVED, "saved", "kept " + UNSAVED);
    }

    @Override
    public Optional<String> complaint(Path folder, Set<String> reported) {
        Remains remains = remains(folder);
        Set<Integer> found = remains.inJournal();
        if (found.contains(-1)) {
            return Optional.of("an entry is damaged");
        }
        if (reported.contains("kept " + UNSAVED) && !found.contains(UNSAVED)) {
            return Optional.of("only " + found + " can be recovered");
        }
        boolean isSomewhere = remains.inFile().orElse(0) == SAVED || found.contains(SAVED) || found.contains(UNSAVED);
        if (reported.contains("kept " + SAVED) && !isSomewhere) {
            return Optional.of("what was journalled first is gone");
        }
        return remains.fileComplaint(BEFORE, SAVED, reported.contains("saved"));
    }
}
