package org.alignmentmatrix.storage;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// Saves the boards of one document on a thread of its own, one after the other.
///
/// Of several boards that wait for the same file only the newest is saved. The program does not end while a save runs or waits:
/// its thread is no daemon.
public final class SaveWorker implements AutoCloseable {

    /// What saves a board.
    interface Saver {
        void save(Path file, Board board) throws ProblemException;
    }

    private record Request(Path file, Board board, Consumer<SaveResult> whenDone) {

        boolean isFor(Path other) {
            return file.toAbsolutePath().equals(other.toAbsolutePath());
        }
    }

    private final Saver saver;
    private final Thread thread;
    private final Deque<Request> waiting = new ArrayDeque<>(); // guarded by itself
    private boolean closed; // guarded by `waiting`

    /// A worker whose thread runs until it is closed.
    public SaveWorker() {
        this(ProjectFile::save);
    }

    SaveWorker(Saver saver) {
        this.saver = saver;
        this.thread = Thread.ofPlatform().name("save").daemon(false).start(this::work);
    }

    /// Asks for a save and returns at once.
    ///
    /// @param whenDone is called exactly once, on the thread of this worker
    /// @throws IllegalStateException if the worker is closed
    public void submit(Path file, Board board, Consumer<SaveResult> whenDone) {
        synchronized (waiting) {
            if (closed) {
                throw new IllegalStateException("The save worker is closed");
            }
            waiting.add(new Request(file, board, whenDone));
            waiting.notifyAll();
        }
    }

    /// Takes no more saves and returns when all that were submitted have ended. Closing twice does nothing.
    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
            waiting.notifyAll();
        }
        if (Thread.currentThread() == thread) {
            return; // closed by a `whenDone`: the thread ends after it
        }
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true; // a save must not be left behind half way
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        for (Request request = next(); request != null; request = next()) {
            SaveResult result = isSuperseded(request) ? new SaveResult.Superseded(request.file, request.board) : save(request);
            try {
                request.whenDone.accept(result);
            } catch (RuntimeException e) {
                report(e);
            }
        }
    }

    /// @return null if the worker is closed and nothing waits any more
    private @Nullable Request next() {
        synchronized (waiting) {
            while (waiting.isEmpty() && !closed) {
                try {
                    waiting.wait();
                } catch (InterruptedException e) {
                    report(e); // nobody has a reason to: only closing ends this thread
                }
            }
            return waiting.poll();
        }
    }

    private boolean isSuperseded(Request request) {
        synchronized (waiting) {
            return waiting.stream().anyMatch(later -> later.isFor(request.file));
        }
    }

    private SaveResult save(Request request) {
        try {
            saver.save(request.file, request.board);
            return new SaveResult.Saved(request.file, request.board);
        } catch (ProblemException e) {
            return new SaveResult.Failed(request.file, request.board, e.problem());
        } catch (RuntimeException | Error e) {
            report(e); // the log needs it, but whoever waits for the save needs an answer
            return new SaveResult.Failed(request.file, request.board, new Problem.NotWritten("an unexpected error"));
        }
    }

    /// Hands what nobody here can mend to the handler of last resort, and carries on.
    private static void report(Throwable thrown) {
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, thrown);
    }
}
