package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// Watches whether somebody else changes the file of the open board.
///
/// It looks every now and then, on a daemon thread of its own: sync clients and network drives do not tell of changes in any other way
/// one could rely on. Size, time and key of the file are compared first, then its content. Nothing is told before two looks in a row
/// have seen the same file, and a changed content only once it is a board: a file that is being copied is none. A file that was touched
/// but holds what it held is not worth a word.
///
/// Our own saves must be announced with [#pause] and their result told with [#know]; then they are never reported.
public final class FileWatch implements AutoCloseable {

    /// How often the program looks.
    public static final Duration USUAL = Duration.ofSeconds(2);

    private static final int STABLE = 2; // looks that must agree
    private static final int STUCK = 5; // looks that must agree before a file that is no board counts as one that will be none

    private final Path file;
    private final Consumer<Report> hear;
    private volatile boolean closed;

    // all guarded by this
    private Fingerprint known;
    private Stamp seen = Stamp.UNKNOWN;
    private int agreeing;
    private Stamp settled = Stamp.UNKNOWN;
    private @Nullable Object told; // what was reported last and is still so: a fingerprint, a problem, or GONE
    private int pauses;
    private long epoch; // another one after each pause: what was read before it does not count

    /// What happened to the file. A report may be out of date when it is dealt with: compare its fingerprint with the one that is known
    /// then.
    public sealed interface Report {

        /// It holds another board now. Each content is told once.
        ///
        /// @param theirs what was read
        record Changed(Opened theirs) implements Report {
        }

        /// It is not there any more.
        record Gone() implements Report {
        }

        /// It is again as it is known: what was told before is over.
        record Back() implements Report {
        }

        /// It holds something else that is no board, or cannot be read.
        record Unreadable(Problem problem) implements Report {
        }
    }

    /// What can be seen of a file without reading it.
    private record Stamp(boolean exists, long size, @Nullable FileTime modified, @Nullable Object key) {

        static final Stamp UNKNOWN = new Stamp(false, -1, null, null);
        static final Stamp ABSENT = new Stamp(false, 0, null, null);
        static final Stamp UNREACHABLE = new Stamp(true, -1, null, null);

        static Stamp of(Path file) {
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return new Stamp(true, attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
            } catch (NoSuchFileException e) {
                return ABSENT;
            } catch (IOException e) {
                return UNREACHABLE;
            }
        }
    }

    private static final Object GONE = new Object();

    /// A watch that looks only when it is told to.
    FileWatch(Path file, Fingerprint known, Consumer<Report> hear) {
        this.file = file;
        this.known = known;
        this.hear = hear;
    }

    /// Begins to watch.
    ///
    /// @param known the content that was read or written last
    /// @param interval from look to look; what others do is reported after two of them
    /// @param hear is called on the thread of this watch, one report after the other
    public static FileWatch begin(Path file, Fingerprint known, Duration interval, Consumer<Report> hear) {
        var watch = new FileWatch(file, known, hear);
        Thread.ofPlatform().daemon().name("file watch").start(() -> watch.run(interval));
        return watch;
    }

    private void run(Duration interval) {
        while (!closed) {
            try {
                Thread.sleep(interval);
                look();
            } catch (InterruptedException e) {
                return; // nobody but a closing machine does that
            } catch (RuntimeException | Error e) {
                Thread current = Thread.currentThread(); // the next look may work again
                current.getUncaughtExceptionHandler().uncaughtException(current, e);
            }
        }
    }

    /// The file holds this now, because we have written or taken it. What was told before is over, without another word.
    public synchronized void know(Fingerprint now) {
        known = now;
        told = null;
        epoch++;
        settled = Stamp.UNKNOWN;
    }

    /// Nothing is looked at or told until [#resume]: we are about to write the file ourselves. Pauses may overlap.
    public synchronized void pause() {
        pauses++;
        epoch++;
    }

    /// The end of a pause. If the file was written, [#know] is to be called now: nothing is told before two more looks.
    public synchronized void resume() {
        pauses--;
        epoch++;
        agreeing = 0;
        settled = Stamp.UNKNOWN; // what somebody else wrote in the meantime is to be found
    }

    /// Ends the watch. A report that is on its way may still arrive.
    @Override
    public void close() {
        closed = true;
    }

    /// One look.
    void look() {
        long began;
        Fingerprint expected;
        int agree;
        Stamp now = Stamp.of(file);
        synchronized (this) {
            agreeing = now.equals(seen) && pauses == 0 ? agreeing + 1 : 1;
            seen = now;
            if (pauses > 0 || agreeing < STABLE || now.equals(settled)) {
                return;
            }
            began = epoch;
            expected = known;
            agree = agreeing;
        }
        Finding found = examine(now, expected);
        if (!Stamp.of(file).equals(now)) {
            return; // it was written while it was read
        }
        Report report;
        synchronized (this) {
            if (closed || epoch != began || found.needed() > agree) {
                return;
            }
            settled = now;
            report = news(found);
        }
        if (report != null) {
            hear.accept(report);
        }
    }

    /// What a look has found.
    ///
    /// @param report null if the file is as it is known
    /// @param identity equal for findings of which only the first is news
    /// @param needed how many looks must agree before it counts
    private record Finding(@Nullable Report report, @Nullable Object identity, int needed) {
    }

    private Finding examine(Stamp now, Fingerprint expected) {
        if (now.equals(Stamp.ABSENT)) {
            return new Finding(new Report.Gone(), GONE, STABLE);
        }
        try {
            if (ProjectFile.fingerprint(file).equals(expected)) { // nearly always it is the board we know
                return new Finding(null, null, STABLE);
            }
            Opened theirs = ProjectFile.open(file);
            return theirs.fingerprint().equals(expected) ? new Finding(null, null, STABLE)
                    : new Finding(new Report.Changed(theirs), theirs.fingerprint(), STABLE);
        } catch (ProblemException e) {
            return new Finding(new Report.Unreadable(e.problem()), e.problem(), STUCK);
        }
    }

    private @Nullable Report news(Finding found) {
        if (Objects.equals(found.identity(), told)) {
            return null;
        }
        told = found.identity();
        return found.report() == null ? new Report.Back() : found.report();
    }
}
