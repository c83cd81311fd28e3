package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `kill -9` in the middle of saving, in a process of its own.
class KillTest {

    private static final int PROCESSES = 2; // at a time
    private static final int ENOUGH_FOR_A_BAD_ONE = 40;

    @TempDir
    private Path folder;

    @Test
    void nothingThatWasReportedIsLostByAKill() throws ExecutionException, InterruptedException {
        int kills = Scale.of(15, 1_000);
        int hit = kill(SavingProcess.Work.SAVING, kills, "kills");
        assertTrue(hit * 3 >= kills, "only " + hit + " kills hit a save");
    }

    @Test
    void unsavedWorkSurvivesAKillInTheMiddleOfItsRecovery() throws ExecutionException, InterruptedException {
        kill(SavingProcess.Work.RECOVERING, Scale.of(4, 60), "kills while recovering");
    }

    /// @return how many of them hit a save
    private int kill(SavingProcess.Work work, int kills, String name) throws ExecutionException, InterruptedException {
        long seed = Scale.seed(7);
        var count = new Count(name, "kills", seed);
        var left = new AtomicInteger(kills);
        List<Future<Integer>> whileSaving = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(PROCESSES)) {
            for (int i = 0; i < PROCESSES; i++) {
                var lane = new Kills(folder.resolve(work + " " + i), work, new Random(seed + i));
                whileSaving.add(threads.submit(() -> {
                    lane.killWhile(() -> left.getAndDecrement() > 0, count);
                    return lane.whileSaving();
                }));
            }
        }
        int hit = 0;
        for (Future<Integer> one : whileSaving) {
            hit += one.get();
        }
        System.out.println("[faults] " + name + ": " + hit + " of them between the begin of a save and its report");
        count.atLeast(kills);
        return hit;
    }

    /// The self-test of this harness.
    @Test
    void aTruncatingSaverIsCaught() throws IOException, ProblemException, InterruptedException {
        long seed = Scale.seed(7);
        var count = new Count("self-test", "kills", seed, _ -> {
        });
        new Kills(folder, SavingProcess.Work.TRUNCATING, new Random(seed))
                .killWhile(() -> count.bad() == 0 && count.tried() < ENOUGH_FOR_A_BAD_ONE, count);
        System.out.println("[faults] self-test: TRUNCATING loses work at kill " + count.tried() + " of at most " + ENOUGH_FOR_A_BAD_ONE
                + (count.bad() == 0 ? ": NOT CAUGHT" : ": caught"));
        assertTrue(count.complaints().stream().anyMatch(complaint -> complaint.contains("the file cannot be read")),
                "no kill hit the truncating saver: " + count.complaints());
    }
}
