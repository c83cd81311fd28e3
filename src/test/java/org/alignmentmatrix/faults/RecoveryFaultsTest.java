package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.alignmentmatrix.faults.disk.Crash;
import org.alignmentmatrix.faults.disk.Fault;
import org.alignmentmatrix.faults.disk.Faults;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.NthFault;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A recovery goes wrong, by a crash, a full disk or a broken one, sometimes again and again: the unsaved work can still be
/// recovered. Kills of whole processes are in [KillTest].
class RecoveryFaultsTest {

    private static final int SIZE = 20_000;
    private static final long SEED = 7;
    private static final int THREADS = 16; // some cases wait for seconds, as the program does
    private static final int ATTEMPTS = 3; // recoveries that go wrong one after the other

    private final RecoveryAct act = new RecoveryAct(SIZE);
    private final Count count = new Count("recovery", "cases", Scale.seed(SEED));

    @TempDir
    private Path folder;

    private record Case(String what, List<Faults> attempts) {
    }

    @Test
    void unsavedWorkSurvivesWhateverGoesWrongWithItsRecovery() throws IOException, ProblemException {
        List<Case> cases = cases(operations());
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            for (int i = 0; i < cases.size(); i++) {
                Case one = cases.get(i);
                Path place = folder.resolve("case " + i);
                threads.execute(() -> complaint(one, place)
                        .ifPresentOrElse(complaint -> count.bad(one.what + ": " + complaint), count::good));
            }
        }
        count.atLeast(Scale.of(20, 60));
    }

    private static List<Case> cases(int operations) {
        List<Case> cases = new ArrayList<>();
        for (int number = 1; number <= operations; number += Scale.of(12, 1)) {
            cases.add(new Case("crash at operation " + number, List.of(new Crash(number))));
            cases.add(new Case("disk full from operation " + number, List.of(new NthFault(number, Fault.ENOSPC, true))));
            cases.add(new Case("disk broken from operation " + number, List.of(new NthFault(number, Fault.EIO, true))));
        }
        var random = new Random(Scale.seed(SEED));
        for (int i = 0; i < Scale.of(10, 100); i++) {
            List<Faults> attempts = new ArrayList<>();
            while (attempts.size() < ATTEMPTS) {
                int number = 1 + random.nextInt(operations);
                attempts.add(random.nextBoolean() ? new Crash(number) : new NthFault(number, Fault.ENOSPC, true));
            }
            cases.add(new Case("case " + i + " of several in a row", attempts));
        }
        return cases;
    }

    private int operations() throws IOException, ProblemException {
        var asked = new AtomicInteger();
        act.prepare(Folders.emptied(folder));
        act.perform(FaultyDisk.over(folder, _ -> {
            asked.incrementAndGet();
            return null;
        }), _ -> { });
        return asked.get();
    }

    private Optional<String> complaint(Case one, Path place) {
        try {
            act.prepare(Folders.emptied(place));
            for (Faults faults : one.attempts) {
                Optional<String> complaint = complaint(faults, place);
                if (complaint.isPresent()) {
                    return complaint;
                }
            }
            act.perform(place, _ -> { }); // the next start on a good disk
            return act.complaint(place, act.parts());
        } catch (IOException | ProblemException | RuntimeException e) {
            return Optional.of("nobody expected " + e);
        }
    }

    private Optional<String> complaint(Faults faults, Path place) throws IOException {
        Set<String> reported = new HashSet<>();
        Path disk = FaultyDisk.over(place, faults);
        try {
            act.perform(disk, reported::add);
        } catch (Crash.Gone | ProblemException e) {
            // as was to be expected
        }
        FaultyDisk.letGo(disk);
        return act.complaint(place, reported);
    }
}
