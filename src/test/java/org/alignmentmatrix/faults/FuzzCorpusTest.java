package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Tries all kept inputs again, and each with small changes.
class FuzzCorpusTest {

    private static final long SEED = Scale.seed(5);
    private static final int CHANGED = Scale.of(20, 200); // times that each is changed
    private static final Duration MOST = Duration.ofSeconds(20); // for something that takes milliseconds on a busy machine

    @ParameterizedTest
    @EnumSource
    void everyKeptInputIsReadAsItShould(FuzzTarget target) throws IOException {
        var count = new Count("kept inputs of " + target.word(), "inputs", SEED);
        var random = new Random(SEED);
        List<Path> files = target.inputs();
        for (Path file : files) {
            byte[] input = Files.readAllBytes(file);
            attempt(target, input, file.getFileName().toString(), count);
            for (int i = 0; i < CHANGED; i++) {
                attempt(target, changed(input, random), "change %d of %s".formatted(i, file.getFileName()), count);
            }
        }
        count.atLeast(files.size() * (1L + CHANGED));
    }

    private static void attempt(FuzzTarget target, byte[] input, String name, Count count) {
        try {
            assertTimeoutPreemptively(MOST, () -> target.accept(input), name);
            count.good();
        } catch (AssertionError | RuntimeException e) {
            count.bad(name + ": " + e);
        }
    }

    private static byte[] changed(byte[] input, Random random) {
        byte[] changed = input.clone();
        for (int i = random.nextInt(4); i >= 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }
}
