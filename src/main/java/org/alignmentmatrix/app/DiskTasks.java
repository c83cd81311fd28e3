package org.alignmentmatrix.app;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// What is read and written beside the window's thread, all of it at the same time.
final class DiskTasks implements Executor, AutoCloseable {

    private final Duration patience;
    private final ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor(); // they do not keep the process alive

    /// @param patience with what is still being done at the end
    DiskTasks(Duration patience) {
        this.patience = patience;
    }

    @Override
    public void execute(Runnable task) {
        tasks.execute(task);
    }

    /// Waits for what is under way, but not for ever: the window is gone, and a drive of the network may be gone too.
    @Override
    public void close() {
        tasks.shutdown();
        try {
            if (!tasks.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                tasks.shutdownNow();
            }
        } catch (InterruptedException e) {
            tasks.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
