package org.alignmentmatrix.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.alignmentmatrix.ui.files.Alarm;

/// Does things later, on one thread that does not keep the program alive.
final class TimerThread implements Alarm, AutoCloseable {

    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("timer").daemon().factory());

    @Override
    public Set after(Duration delay, Runnable task) {
        if (timer.isShutdown()) {
            return () -> { }; // the program is ending
        }
        Future<?> planned = timer.schedule(() -> run(task), delay.toMillis(), TimeUnit.MILLISECONDS);
        return () -> planned.cancel(false);
    }

    /// The timer would keep what is thrown to itself.
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            Thread current = Thread.currentThread();
            current.getUncaughtExceptionHandler().uncaughtException(current, e);
        }
    }

    /// What was planned is not done any more.
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
