package org.alignmentmatrix.storage;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// Saves and journals the boards of one document, in the order in which they are given, on two threads of its own: a save that
/// waits for a slow disk does not keep the journal waiting.
///
/// Of several boards that wait for the same file only the newest is saved, and of those that wait for the journal only the newest is
/// journalled. A save that works takes out of the journal what was journalled before it, unless its order is a copy. The program
/// does not end while something is being written or waits to be.
public final class SaveWorker implements AutoCloseable {

    /// What saves a board.
    interface Saver {
        Saved save(SaveOrder order) throws ProblemException;

        /// The order to submit again should this one fail.
        default SaveOrder again(SaveOrder order) {
            return order;
        }
    }

    private final Saver saver;
    private final AtomicLong numbers = new AtomicLong(); // of orders and of what is journalled, in one row
    private final Lane saves = new Lane("save");
    private final JournalLane journal;

    /// A worker that keeps no earlier versions and no journal.
    public SaveWorker() {
        this(new ProjectSaver(null), null);
    }

    /// @param backups where contents that are replaced are kept
    /// @param journal of this process; a slot in it is begun when it is needed
    public SaveWorker(Backups backups, Journal journal) {
        this(new ProjectSaver(backups), journal);
    }

    SaveWorker(Saver saver, @Nullable Journal journal) {
        this.saver = saver;
        this.journal = new JournalLane(journal);
    }

    /// Asks for a save and returns at once.
    ///
    /// @param whenDone is called exactly once, on a thread of this worker
    /// @throws IllegalStateException if the worker is closed
    public void submit(SaveOrder order, Consumer<SaveResult> whenDone) {
        saves.add(new Save(order, numbers.incrementAndGet(), whenDone));
    }

    /// Asks for a board to be put into the journal and returns at once.
    ///
    /// @param whenDone is called exactly once, on a thread of this worker
    /// @throws IllegalStateException if the worker is closed
    public void journal(Unsaved unsaved, Consumer<JournalResult> whenDone) {
        journal.write(unsaved, numbers.incrementAndGet(), whenDone);
    }

    /// Asks for all that was journalled up to now to be forgotten, because it is not wanted or stands in the file anyway, and returns
    /// at once.
    ///
    /// @throws IllegalStateException if the worker is closed
    public void clearJournal() {
        if (!journal.clear(numbers.incrementAndGet(), null)) {
            throw new IllegalStateException("The save worker is closed");
        }
    }

    /// Waits until all that was asked for is written, for example when the system ends the program. It may be called on any thread, and
    /// changes nothing: what is not written in time goes on being written.
    ///
    /// @return whether it is all written, or was given up with a problem
    public boolean flush(Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            return journal.awaitIdle(deadline) && saves.awaitIdle(deadline) && journal.awaitIdle(deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Waits until all that was asked of the journal is done. A save that takes long is not waited for.
    ///
    /// @return whether it is all done, or was given up with a problem
    public boolean flushJournal(Duration patience) {
        try {
            return journal.awaitIdle(System.nanoTime() + patience.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Takes no more saves and returns when all that were submitted have ended. What is still in the journal is left over for the
    /// next start. Closing twice does nothing.
    @Override
    public void close() {
        saves.close();
        journal.close();
    }

    private final class Save implements Lane.Task {

        private final SaveOrder order;
        private final long number;
        private final Consumer<SaveResult> whenDone;

        Save(SaveOrder order, long number, Consumer<SaveResult> whenDone) {
            this.order = order;
            this.number = number;
            this.whenDone = whenDone;
        }

        @Override
        public boolean isReplacedBy(Lane.Task later) {
            return later instanceof Save save && save.order.isFor(order.file())
                    && (order.copy() || !save.order.copy()); // a copy is not the document that is to be saved
        }

        @Override
        public void skip() {
            whenDone.accept(new SaveResult.Superseded(order));
        }

        @Override
        public void run() {
            SaveResult result = result();
            if (result instanceof SaveResult.Saved && !order.copy()) {
                journal.clear(number, order.board());
            }
            whenDone.accept(result);
        }

        private SaveResult result() {
            SaveOrder again = order;
            try {
                again = saver.again(order);
                return new SaveResult.Saved(order, saver.save(order));
            } catch (ProblemException e) {
                return new SaveResult.Failed(again, e.problem());
            } catch (RuntimeException | Error e) {
                Lane.report(e); // the log needs it, but whoever waits for the save needs an answer
                return new SaveResult.Failed(again, new Problem.NotWritten("an unexpected error"));
            }
        }
    }
}
