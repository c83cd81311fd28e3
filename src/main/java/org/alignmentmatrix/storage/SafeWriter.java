package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// Replaces the content of a file as a whole: a crash, a power cut or a full disk leaves the old content or the new one, never
/// a part of it.
///
/// The bytes go into a file beside it (`~NAME.RANDOM.tmp`), are forced to the disk, read back and compared; what stood there is
/// kept among the earlier versions; then the new file takes the name in one step. Links are followed, so a link stays a link. The
/// old file's mode, group and owner are kept as far as the system lets us. Where a file cannot be replaced, it is written in
/// place, see [InPlace].
public final class SafeWriter {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(3); // virus scanners and sync clients let go sooner
    private static final int NAME_TRIES = 10;
    private static final int KEEP_TRIES = 3;

    private final Pause pause;
    private final RandomGenerator random;
    private final InstantSource clock;

    SafeWriter(Pause pause, RandomGenerator random, InstantSource clock) {
        this.pause = pause;
        this.random = random;
        this.clock = clock;
    }

    static SafeWriter ofSystem() {
        return new SafeWriter(Pause.REAL, new SplittableRandom(), InstantSource.system());
    }

    /// Writes a file; when it returns, the bytes are on disk. The folder must be there already, the file need not be. What stood in
    /// it is not kept. Of several hard links only the one that is named here gets the new content.
    ///
    /// @throws ProblemException if they are not, with [Problem.NotAFile], [Problem.NoAccess], [Problem.NoSpace] or [Problem.NotWritten]
    public static void write(Path file, byte[] bytes) throws ProblemException {
        ofSystem().replace(file, bytes);
    }

    void replace(Path file, byte[] bytes) throws ProblemException {
        replace(file, bytes, Fingerprint.of(bytes));
    }

    /// @param fingerprint of these bytes
    void replace(Path file, byte[] bytes, Fingerprint fingerprint) throws ProblemException {
        replace(file, bytes, fingerprint, new Guard(new Expected.Anything(), Set.of()), null);
    }

    /// A write on its way.
    ///
    /// @param target with no links to follow
    /// @param backups where the old content is kept, or null if it is not
    record Task(Path target, byte[] bytes, Fingerprint fingerprint, Guard guard, @Nullable Backups backups) {

        boolean needsOld() {
            return backups != null || !guard.isOpen();
        }

        /// What stands there, if it may be replaced.
        Standing standing() throws IOException, ProblemException {
            Standing standing = Standing.at(target);
            guard.check(standing.fingerprint(), fingerprint);
            return standing;
        }

        /// Its fingerprint alone, or null if there is nothing; that takes no memory.
        @Nullable Fingerprint found() throws IOException, ProblemException {
            Fingerprint found = Standing.fingerprintAt(target);
            guard.check(found, fingerprint);
            return found;
        }
    }

    Saved replace(Path file, byte[] bytes, Fingerprint fingerprint, Guard guard, @Nullable Backups backups) throws ProblemException {
        Path target = file;
        try {
            target = RealFile.of(file);
            return replace(new Task(target, bytes, fingerprint, guard, backups));
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileWriting(e, target, bytes.length), e);
        }
    }

    private Saved replace(Task task) throws IOException, ProblemException {
        Path target = task.target;
        boolean exists = mayBeReplaced(target);
        if (task.needsOld()) {
            task.found(); // a conflict is told before anything is written
        }
        if (task.backups != null && exists && Ownership.hardLinks(target) > 1) {
            return new InPlace(task, pause).write(null);
        }
        Path temporary;
        try {
            temporary = create(target);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (FileSystemException e) {
            return orInPlace(task, e);
        }
        return replace(task, temporary, exists);
    }

    /// @return whether there is something to be replaced
    /// @throws ProblemException if it must not be
    static boolean mayBeReplaced(Path target) throws ProblemException {
        boolean exists = Content.stands(target);
        if (exists && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProblemException(new Problem.NotAFile());
        }
        if (exists && !Files.isWritable(target)) { // a rename would not care
            throw new ProblemException(new Problem.NoAccess("the file is write-protected"));
        }
        return exists;
    }

    private Saved replace(Task task, Path temporary, boolean exists) throws IOException, ProblemException {
        Problem notKept;
        FileSystemException refusal;
        boolean moved = false;
        try {
            if (exists) {
                Ownership.copy(task.target, temporary);
            }
            Content.write(temporary, task.bytes);
            Content.check(temporary, task.bytes);
            notKept = keepOld(task);
            refusal = move(temporary, task.target);
            moved = refusal == null;
        } finally {
            if (!moved) {
                remove(temporary);
            }
        }
        if (refusal != null) {
            return orInPlace(task, refusal);
        }
        forceName(task.target);
        LeftTemporaries.remove(task.target, clock.instant());
        return new Saved(task.fingerprint, task.target, Way.REPLACED, notKept);
    }

    /// @param refusal why the file cannot be replaced
    private Saved orInPlace(Task task, FileSystemException refusal) throws IOException, ProblemException {
        if (task.backups == null || DiskProblem.isFull(refusal, task.target, task.bytes.length)) {
            throw refusal;
        }
        return new InPlace(task, pause).write(refusal);
    }

    /// Keeps what stands there, whatever comes to stand there while it is kept.
    ///
    /// @return why it could not be kept, or null; the new content is safe without it
    private static @Nullable Problem keepOld(Task task) throws IOException, ProblemException {
        if (!task.needsOld()) {
            return null;
        }
        Problem notKept = null;
        boolean same = false;
        for (int tries = 0; tries < KEEP_TRIES && !same && task.backups != null; tries++) {
            Standing standing = task.standing();
            notKept = standing.isThere() ? keep(task.backups, task.target, standing) : null;
            same = Objects.equals(standing.fingerprint(), task.found());
        }
        if (task.backups == null) {
            task.found();
        }
        return notKept;
    }

    private static @Nullable Problem keep(Backups backups, Path target, Standing standing) {
        if (standing.bytes() == null) {
            return new Problem.NotWritten("the old file is too large to be kept");
        }
        try {
            backups.keep(target, standing.bytes(), Objects.requireNonNull(standing.fingerprint()), standing.modified());
            return null;
        } catch (ProblemException e) {
            return e.problem();
        }
    }

    /// Makes the empty file beside another that its new content goes into.
    Path create(Path target) throws IOException {
        for (int tries = 1; ; tries++) {
            Path temporary = LeftTemporaries.name(target, HexFormat.of().toHexDigits(random.nextInt()));
            try {
                Content.create(temporary);
                return temporary;
            } catch (FileAlreadyExistsException e) {
                if (tries == NAME_TRIES) {
                    throw e;
                }
            } catch (IOException e) {
                remove(temporary); // it may have been made all the same
                throw e;
            }
        }
    }

    /// Gives a file the name of another, which is gone then.
    ///
    /// @return why the file could not be replaced, or null if it was
    @Nullable FileSystemException move(Path temporary, Path target) throws IOException {
        Duration next = FIRST_PAUSE;
        Duration left = PATIENCE;
        while (true) {
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
                return null;
            } catch (AtomicMoveNotSupportedException e) {
                return e;
            } catch (FileSystemException e) {
                if (!mayPass(e)) {
                    throw e;
                }
                if (left.isZero()) {
                    return e;
                }
            }
            next = next.compareTo(left) < 0 ? next : left;
            pause.last(next);
            left = left.minus(next);
            next = next.multipliedBy(2);
        }
    }

    static void forceName(Path target) throws IOException {
        try {
            Content.forceNames(RealFile.folderOf(target));
        } catch (IOException e) {
            throw new IOException("the file was replaced, but the disk did not confirm its name: " + DiskProblem.reason(e), e);
        }
    }

    static void remove(Path temporary) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            // what went wrong before is told; a later save removes it
        }
    }

    /// Whether another program may be holding the file for a moment. Windows says so in the plain exception without a kind.
    private static boolean mayPass(FileSystemException e) {
        return e instanceof AccessDeniedException || e.getClass() == FileSystemException.class && !DiskProblem.saysFull(e);
    }
}
