package org.alignmentmatrix.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class DiskTasksTest {

    @Test
    @Timeout(30)
    void aDriveThatNeverAnswersDoesNotKeepTheProgram() throws InterruptedException {
        var never = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var tasks = new DiskTasks(Duration.ofMillis(50));
        tasks.execute(() -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                interrupted.countDown();
            }
        });

        tasks.close();

        assertTrue(interrupted.await(20, TimeUnit.SECONDS));
    }

    @Test
    void whatIsUnderWayIsFinished() {
        var done = new AtomicBoolean();
        var tasks = new DiskTasks(Duration.ofSeconds(20));
        tasks.execute(() -> {
            try {
                Thread.sleep(100);
                done.set(true);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        tasks.close();

        assertTrue(done.get());
    }
}
