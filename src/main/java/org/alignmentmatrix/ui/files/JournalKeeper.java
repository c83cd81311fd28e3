package org.alignmentmatrix.ui.files;

import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.alignmentmatrix.document.Change;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.storage.JournalResult;
import org.alignmentmatrix.storage.SaveWorker;
import org.alignmentmatrix.storage.Unsaved;
import org.jspecify.annotations.Nullable;

/// Keeps what is unsaved in the recovery journal: at most a second and a half after it was done, also while editing goes on without
/// a pause. It goes from there when it is safely in its file, or when the user does not want it.
public final class JournalKeeper {

    /// From a change to its turn; writing comes on top.
    static final Duration DELAY = Duration.ofSeconds(1);

    private final Desk desk;
    private final OpenDocument document;
    private final SaveWorker saver;
    private final OpenFile file;
    private final AtomicBoolean planned = new AtomicBoolean();
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper();
    private boolean waiting; // for the next attempt after one that failed; used from the window's thread only
    private final AtomicLong writes = new AtomicLong();
    private final NavigableMap<Long, Runnable> awaited = new TreeMap<>(); // by write: run once that or a later one is kept
    private volatile @Nullable Unsaved newest; // read by whoever ends the program
    private volatile boolean lastFailed; // whether the journal could not be written when that was tried last

    JournalKeeper(Desk desk, SaveWorker saver, OpenFile file) {
        this.desk = desk;
        this.document = desk.document();
        this.saver = saver;
        this.file = file;
        document.lastChangeProperty().subscribe(this::heard);
        document.dirtyProperty().subscribe(dirty -> {
            if (dirty) {
                keepSoon(); // also when its file went, or holds another board
            }
        });
    }

    /// Whether the last attempt to keep something failed: a crash would lose what is unsaved.
    public ReadOnlyBooleanProperty failingProperty() {
        return failing.getReadOnlyProperty();
    }

    /// Keeps what is unsaved now and waits until it is kept. May be called from any thread.
    ///
    /// @return whether it is on disk
    public boolean flush(Duration patience) {
        long number = writes.incrementAndGet();
        Unsaved now = newest;
        if (now == null) {
            return saver.flushJournal(patience); // a save that hangs is no reason to say that something is not kept
        }
        saver.journal(now, result -> answered(number, result));
        return saver.flushJournal(patience) && !lastFailed; // also if a newer one took the place of that one
    }

    private void heard(Change change) {
        switch (change) {
            case Change.Performed _, Change.Undone _, Change.Redone _ -> keepSoon();
            case Change.Opened _ -> { } // nothing was done to it yet
        }
    }

    /// Keeps the open board within a second.
    void keepSoon() {
        newest = unsaved();
        if (planned.compareAndSet(false, true)) { // what is done until then is kept with it
            desk.alarm().after(DELAY, () -> {
                planned.set(false);
                write(); // not on the window's thread: it may be the one that hangs
            });
        }
    }

    /// Keeps the open board now.
    ///
    /// @param kept is run on the window's thread once it is in the journal, as it is now or as it is later, or is needed there no more
    void begin(Runnable kept) {
        newest = unsaved();
        awaited.put(writes.get() + 1, kept); // before the write, which may be quick
        write();
    }

    private Unsaved unsaved() {
        return new Unsaved(document.board(), document.origin().path().orElse(null),
                file.known().flatMap(OpenFile.Known::fingerprint).orElse(null), document.now());
    }

    private void write() {
        long number = writes.incrementAndGet(); // first: a write with a greater number has a newer board
        Unsaved now = newest;
        if (now != null) {
            saver.journal(now, result -> answered(number, result));
        }
    }

    private void answered(long number, JournalResult result) {
        switch (result) {
            case JournalResult.Kept _ -> {
                lastFailed = false;
                desk.inWindow(() -> {
                    failing.set(false);
                    awaited(number);
                });
            }
            case JournalResult.Failed _ -> {
                lastFailed = true;
                desk.inWindow(this::failed);
            }
            case JournalResult.Superseded _ -> { } // a newer one tells
        }
    }

    /// Nobody may change anything for a while: what is there is tried again without that.
    private void failed() {
        failing.set(newest != null); // what was to be kept may be saved by now
        if (!waiting && newest != null) {
            waiting = true;
            desk.alarm().after(Saving.RETRY, () -> desk.inWindow(() -> {
                waiting = false;
                write();
            }));
        }
    }

    /// A board is on disk: it needs no place in the journal, unless something was done since.
    void saved(Board board) {
        if (board == document.board()) {
            forget();
        } else {
            keepSoon(); // what was done since belongs to the file as it is now
        }
    }

    /// Nothing of the open board is to be recovered: it is on disk, or the user does not want it.
    void forget() {
        newest = null;
        failing.set(false); // there is nothing to keep
        saver.clearJournal();
        awaited(Long.MAX_VALUE);
    }

    private void awaited(long number) {
        var over = awaited.headMap(number, true);
        List<Runnable> all = List.copyOf(over.values());
        over.clear();
        all.forEach(Runnable::run);
    }
}
