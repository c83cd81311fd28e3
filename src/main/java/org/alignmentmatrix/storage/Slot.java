package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alignmentmatrix.model.ProblemException;

/// The place of one document in the [Journal]. It is used by one thread at a time.
public final class Slot implements AutoCloseable {

    /// What is to be done when a slot is let go.
    interface Ending {
        void run() throws IOException;
    }

    private final Path file;
    private final FileChannel lock;
    private final Ending ending;
    private long sequence;
    private boolean closed;

    /// @param file of the entry; there is none yet
    /// @param lock is held until the slot is closed
    /// @param sequence the greatest one of all entries
    Slot(Path file, FileChannel lock, long sequence, Ending ending) {
        this.file = file;
        this.lock = lock;
        this.sequence = sequence;
        this.ending = ending;
    }

    /// Replaces what was written before; when it returns, it survives a crash.
    ///
    /// @throws ProblemException if it does not; what was written before then still does
    /// @throws IllegalStateException if the slot is closed
    public void write(Unsaved unsaved) throws ProblemException {
        if (closed) {
            throw new IllegalStateException("The slot is closed");
        }
        SafeWriter.write(file, new JournalEntry(sequence + 1, unsaved).bytes());
        sequence++;
    }

    /// Removes what was written, because it is saved or not wanted.
    ///
    /// @throws ProblemException if it is still there
    public void clear() throws ProblemException {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileWriting(e), e);
        }
    }

    /// Lets the slot go. What was written and not cleared is left over for the next start. Closing twice does nothing.
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (lock) {
            ending.run();
        } catch (IOException e) {
            // the lock ends with the process at the latest, and a start removes its file
        }
    }
}
