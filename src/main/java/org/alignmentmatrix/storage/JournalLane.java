package org.alignmentmatrix.storage;

import java.util.function.Consumer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// Writes the unsaved boards of one document into its slot of the journal, and removes them when they are needed no longer. All that
/// is asked for carries a number that grows with time.
final class JournalLane implements AutoCloseable {

    private final @Nullable Journal journal;
    private final Lane lane = new Lane("journal");
    private @Nullable Slot slot; // these two only on the thread of the lane, and after its end
    private @Nullable Write written;

    /// @param journal null if there is none; then nothing is ever kept
    JournalLane(@Nullable Journal journal) {
        this.journal = journal;
    }

    void write(Unsaved unsaved, long number, Consumer<JournalResult> whenDone) {
        lane.add(new Write(unsaved, number, whenDone));
    }

    /// @param number what has a smaller one is to be removed
    /// @param board the board that is to be removed even if it has a greater one, or null
    /// @return whether it will be done: not if the lane is closed, then what is there is left over
    boolean clear(long number, @Nullable Board board) {
        return lane.offer(new Clear(number, board));
    }

    boolean awaitIdle(long deadline) throws InterruptedException {
        return lane.awaitIdle(deadline);
    }

    @Override
    public void close() {
        lane.close();
        if (slot != null) {
            slot.close();
        }
    }

    private final class Write implements Lane.Task {

        private final Unsaved unsaved;
        private final long number;
        private final Consumer<JournalResult> whenDone;

        Write(Unsaved unsaved, long number, Consumer<JournalResult> whenDone) {
            this.unsaved = unsaved;
            this.number = number;
            this.whenDone = whenDone;
        }

        @Override
        public boolean isReplacedBy(Lane.Task later) {
            return later instanceof Write || later instanceof Clear clear && clear.isFor(this);
        }

        @Override
        public void skip() {
            whenDone.accept(new JournalResult.Superseded(unsaved));
        }

        @Override
        public void run() {
            whenDone.accept(result());
        }

        private JournalResult result() {
            try {
                if (journal == null) {
                    return new JournalResult.Failed(unsaved, new Problem.NotWritten("there is no journal"));
                }
                if (slot == null) {
                    slot = journal.begin();
                }
                written = this; // even a write that fails may have left it there
                slot.write(unsaved);
                return new JournalResult.Kept(unsaved);
            } catch (ProblemException e) {
                return new JournalResult.Failed(unsaved, e.problem());
            } catch (RuntimeException | Error e) {
                Lane.report(e);
                return new JournalResult.Failed(unsaved, new Problem.NotWritten("an unexpected error"));
            }
        }
    }

    private final class Clear implements Lane.Task {

        private final long number;
        private final @Nullable Board board;

        Clear(long number, @Nullable Board board) {
            this.number = number;
            this.board = board;
        }

        boolean isFor(Write write) {
            return write.number < number || write.unsaved.board() == board;
        }

        @Override
        public boolean isReplacedBy(Lane.Task later) {
            return false;
        }

        @Override
        public void skip() {
            throw new IllegalStateException("Nothing replaces the clearing of the journal");
        }

        @Override
        public void run() {
            if (slot == null || written == null || !isFor(written)) {
                return;
            }
            try {
                slot.clear();
                written = null;
            } catch (ProblemException e) {
                System.getLogger(JournalLane.class.getName()).log(
                        System.Logger.Level.WARNING, "The journal could not be cleared: {0}", e.problem());
            }
        }
    }
}
