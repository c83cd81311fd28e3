package org.alignmentmatrix.storage;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// A thread that does tasks one after the other. The program does not end while a task runs or waits: the thread is no daemon.
final class Lane implements AutoCloseable {

    /// What is to be done, and what if something later makes that needless.
    interface Task {

        boolean isReplacedBy(Task later);

        void run();

        /// Is called in its turn instead of [#run].
        void skip();
    }

    private final Thread thread;
    private final Deque<Task> waiting = new ArrayDeque<>(); // guarded by itself, like all below
    private boolean busy;
    private boolean closed;

    Lane(String name) {
        this.thread = Thread.ofPlatform().name(name).daemon(false).start(this::work);
    }

    /// @throws IllegalStateException if the lane is closed
    void add(Task task) {
        if (!offer(task)) {
            throw new IllegalStateException("The save worker is closed");
        }
    }

    /// @return whether the task will be done: not if the lane is closed
    boolean offer(Task task) {
        synchronized (waiting) {
            if (!closed) {
                waiting.add(task);
                waiting.notifyAll();
            }
            return !closed;
        }
    }

    /// Waits until nothing runs or waits any more.
    ///
    /// @param deadline in terms of [System#nanoTime]
    /// @return whether it came to that in time
    boolean awaitIdle(long deadline) throws InterruptedException {
        if (Thread.currentThread() == thread) {
            return false; // it would wait for itself
        }
        synchronized (waiting) {
            while (busy || !waiting.isEmpty()) {
                long left = (deadline - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    return false;
                }
                waiting.wait(left);
            }
            return true;
        }
    }

    /// Takes no more tasks and returns when all there were have ended. Closing twice does nothing.
    @Override
    public void close() {
        synchronized (waiting) {
            closed = true;
            waiting.notifyAll();
        }
        if (Thread.currentThread() == thread) {
            return; // closed by a task: the thread ends after it
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

    /// Hands what nobody here can mend to the handler of last resort, and carries on.
    static void report(Throwable thrown) {
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, thrown);
    }

    private void work() {
        for (Task task = next(); task != null; task = next()) {
            try {
                if (isReplaced(task)) {
                    task.skip();
                } else {
                    task.run();
                }
            } catch (RuntimeException | Error e) {
                report(e);
            }
        }
    }

    /// @return null if the lane is closed and nothing waits any more
    private @Nullable Task next() {
        synchronized (waiting) {
            busy = false;
            waiting.notifyAll();
            while (waiting.isEmpty() && !closed) {
                try {
                    waiting.wait();
                } catch (InterruptedException e) {
                    report(e); // nobody has a reason to: only closing ends this thread
                }
            }
            Task task = waiting.poll();
            busy = task != null;
            return task;
        }
    }

    private boolean isReplaced(Task task) {
        synchronized (waiting) {
            return waiting.stream().anyMatch(task::isReplacedBy);
        }
    }
}
