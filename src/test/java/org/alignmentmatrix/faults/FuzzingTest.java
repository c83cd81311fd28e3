package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Lets Jazzer look for inputs that our readers stumble over.
class FuzzingTest {

    private static final long SEED = Scale.seed(7);
    private static final int SHARE = 3_000;
    private static final Path FOLDER = Path.of("target", "fuzz").toAbsolutePath();

    @Test
    void aReaderWithAFaultIsFound() throws IOException, InterruptedException {
        var run = new FuzzRun(FaultyFuzz.class, List.of(), Optional.empty(), true, 200_000, SEED, FOLDER.resolve("faulty"));

        FuzzRun.Outcome outcome = run.run();

        assertNotEquals(0, outcome.exit());
        assertEquals(Optional.of("== Java Exception: java.lang.IllegalStateException: this is the fault"), outcome.finding());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsFound(FuzzTarget target) throws IOException, InterruptedException {
        int runs = Scale.of(SHARE, target.full());
        var run = new FuzzRun(target.type(), List.of(target.folder().toAbsolutePath()),
                Optional.of(target.dictionary().toAbsolutePath()).filter(Files::exists), target.comparisons(), runs, SEED,
                FOLDER.resolve(target.word()));

        FuzzRun.Outcome outcome = run.run();

        var count = new Count("fuzzing " + target.word(), "coverage-guided runs", SEED);
        count.good(outcome.tried());
        outcome.finding().ifPresent(found -> count.bad(found + "; see " + run.folder()));
        count.atLeast(runs);
        assertEquals(0, outcome.exit(), "see " + run.folder().resolve("log"));
    }
}
