package org.alignmentmatrix.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.alignmentmatrix.ui.files.Alarm;
import org.junit.jupiter.api.Test;

class TimerThreadTest {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch last = new CountDownLatch(1);

    @Test
    void whatIsPlannedIsDoneInItsOrderUnlessItIsCancelled() throws InterruptedException {
        try (TimerThread timer = new TimerThread()) {
            CountDownLatch begin = new CountDownLatch(1);
            timer.after(Duration.ZERO, () -> await(begin));
            Alarm.Set cancelled = timer.after(Duration.ZERO, () -> done.add("cancelled"));
            timer.after(Duration.ofMillis(40), last::countDown);
            timer.after(Duration.ofMillis(1), () -> done.add("planned"));
            cancelled.cancel();
            begin.countDown();

            assertTrue(last.await(10, TimeUnit.SECONDS));
        }
        assertEquals(List.of("planned"), done);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anErrorDoesNotEndIt() throws InterruptedException {
        try (TimerThread timer = new TimerThread()) {
            timer.after(Duration.ZERO, () -> {
                Thread.currentThread().setUncaughtExceptionHandler((_, error) -> done.add(error.getMessage()));
                throw new IllegalStateException("unexpected");
            });
            timer.after(Duration.ofMillis(1), last::countDown);

            assertTrue(last.await(10, TimeUnit.SECONDS));
        }
        assertEquals(List.of("unexpected"), done);
    }

    @Test
    void nothingIsPlannedAfterTheEnd() {
        TimerThread timer = new TimerThread();
        timer.close();

        timer.after(Duration.ZERO, () -> done.add("too late")).cancel();

        assertEquals(List.of(), done);
    }
}
