package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Objects;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// Writes over a file that cannot be replaced. A crash in the middle leaves a part of the new content in it; therefore the old and the
/// new content are both kept among the earlier versions before anything is touched, and the old one is put back if something fails.
final class InPlace {

    private static final int RESTORE_TRIES = 4;
    private static final Duration RESTORE_PAUSE = Duration.ofMillis(100);

    private final SafeWriter.Task task;
    private final Pause pause;

    /// @param task with backups
    InPlace(SafeWriter.Task task, Pause pause) {
        this.task = task;
        this.pause = pause;
    }

    /// @param refusal why the file cannot be replaced, or null if it should not be
    Saved write(@Nullable IOException refusal) throws IOException, ProblemException {
        Standing old = task.standing();
        if (!old.isThere() && refusal != null && !mayBeNew(refusal)) {
            throw refusal;
        }
        keepBoth(old);
        if (!Objects.equals(old.fingerprint(), task.found())) {
            throw new ProblemException(new Problem.ChangedOnDisk()); // what came to stand there is kept nowhere
        }
        if (!old.isThere()) {
            Content.create(task.target()); // outside: a file that somebody else made just now is not ours to put back
        }
        try {
            Content.write(task.target(), task.bytes());
            Content.check(task.target(), task.bytes());
        } catch (IOException | RuntimeException e) {
            putBack(old, e);
            throw e;
        }
        if (!old.isThere()) {
            Content.forceNames(RealFile.folderOf(task.target()));
        }
        return new Saved(task.fingerprint(), task.target(), Way.IN_PLACE, null);
    }

    /// Whether the folder takes new files and only does not let them change their names.
    private static boolean mayBeNew(IOException refusal) {
        return refusal instanceof AtomicMoveNotSupportedException;
    }

    private void keepBoth(Standing old) throws ProblemException {
        Backups backups = Objects.requireNonNull(task.backups());
        try {
            if (old.isThere()) {
                if (old.bytes() == null) {
                    throw new ProblemException(new Problem.NotWritten("the old file is too large to be kept"));
                }
                backups.keep(task.target(), old.bytes(), Objects.requireNonNull(old.fingerprint()), old.modified());
            }
            backups.keepAsOfNow(task.target(), task.bytes(), task.fingerprint());
        } catch (ProblemException e) {
            throw new ProblemException(new Problem.NotWritten(
                    "it can only be written over in place, and no copy could be kept before: " + DiskProblem.reason(e)), e);
        }
    }

    private void putBack(Standing old, Exception cause) throws IOException {
        IOException last = null;
        for (int tries = 1; tries <= RESTORE_TRIES; tries++) {
            try {
                if (old.bytes() == null) {
                    Files.deleteIfExists(task.target());
                    return;
                }
                if (!Content.holds(task.target(), old.bytes())) {
                    Content.write(task.target(), old.bytes());
                    Content.check(task.target(), old.bytes());
                }
                return;
            } catch (IOException e) {
                last = e;
                if (tries < RESTORE_TRIES) {
                    pause.last(RESTORE_PAUSE);
                }
            }
        }
        var told = new IOException("the disk failed while the file was written over, and what stood in it could not be put back;"
                + " both are kept under File > Earlier versions: " + DiskProblem.reason(Objects.requireNonNull(last)), last);
        told.addSuppressed(cause);
        throw told;
    }
}
