package org.alignmentmatrix.storage;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waiting for a partner who may never answer.
final class Deadline {

    private static final Duration AFTERWARDS = Duration.ofSeconds(1); // until an interrupted thread has ended

    private Deadline() {
    }

    /// Runs a task on a thread of its own, which is interrupted when the time is over; that closes the channel it waits for.
    ///
    /// @return empty if it took longer, or failed with an [IOException]
    /// @throws IllegalStateException if it failed in another way
    static <T> Optional<T> within(Duration time, Callable<T> task) {
        var result = new FutureTask<T>(task);
        Thread thread = Thread.ofPlatform().daemon().name("deadline").start(result);
        try {
            return Optional.of(result.get(time.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            result.cancel(true); // closes its channel; the other side knows when the thread has let go of it
            join(thread);
            return Optional.empty();
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException) {
                return Optional.empty();
            }
            throw new IllegalStateException("Talking to another process failed", e.getCause());
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join(AFTERWARDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
