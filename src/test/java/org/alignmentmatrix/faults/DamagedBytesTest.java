package org.alignmentmatrix.faults;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.files.ProblemWords;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever happens to the bytes of a project file, reading gives a clear problem or a valid board, soon, and leaves them alone.
class DamagedBytesTest {

    private static final long SEED = Scale.seed(20_261_122);
    private static final int MINIMUM = Scale.of(4_000, 200_000);
    private static final long HANGING = 20_000_000_000L; // nanoseconds; the slowest ever seen takes less than a hundredth of it
    private static final Path FORMAT = Path.of("src/test/resources/format");
    private static final Path KEPT = Path.of("src/test/resources/damaged");
    private static final Path FOUND = Path.of("target/damaged");
    private static final int LONGEST_MESSAGE = 1_500;

    private final Count count = new Count("damaged bytes", "files", SEED);
    private final ProblemWords words = new ProblemWords(Messages.in(Locale.ROOT));
    private final Set<Damage> kinds = EnumSet.noneOf(Damage.class);
    private final AtomicLong begun = new AtomicLong(Long.MAX_VALUE);
    private final AtomicReference<String> current = new AtomicReference<>("nothing");
    private long slowest;
    private String slowestOne = "";
    private int valid;

    @Test
    void damagedBytesAreAClearProblemOrAValidBoard() throws Exception {
        List<Sample> samples = samples();
        var failed = new AtomicReference<Throwable>();
        Thread worker = Thread.ofPlatform().daemon().start(() -> {
            try {
                for (int round = 0; round < MINIMUM; round++) {
                    tryRound(samples, round);
                }
            } catch (IOException | RuntimeException | Error e) {
                failed.set(e);
            }
        });
        while (!worker.join(Duration.ofMillis(100))) {
            assertTrue(System.nanoTime() - begun.get() < HANGING, () -> "reading does not come to an end: " + current.get());
        }
        assertEquals(null, failed.get(), () -> "while trying " + current.get());
        System.out.printf(Locale.ROOT, "%d of them are valid boards; the slowest takes %d ms: %s%n", valid, slowest / 1_000_000,
                slowestOne);
        assertEquals(EnumSet.allOf(Damage.class), kinds);
        assertTrue(valid > MINIMUM / 20 && valid < MINIMUM / 2, "the damage is of one kind only: " + valid + " valid boards");
        count.atLeast(MINIMUM);
    }

    static Stream<Path> keptFiles() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("keptFiles")
    void whatOnceWasReadBadlyIsReadWell(Path file) throws IOException {
        assertEquals(Optional.empty(), complaint(Files.readAllBytes(file)));
    }

    /// Small boards with all that a file can hold, a larger one, those of older versions and one of a newer version.
    private static List<Sample> samples() throws IOException {
        var samples = new ArrayList<Sample>();
        for (int i = 0; i < 40; i++) {
            samples.add(Sample.of(ProjectCodec.encode(RandomBoards.of(SEED + i, i % 8))));
        }
        samples.add(Sample.of(ProjectCodec.encode(RandomBoards.of(SEED, 60))));
        try (Stream<Path> files = Files.list(FORMAT)) {
            for (Path file : files.sorted().toList()) {
                samples.add(Sample.of(Files.readAllBytes(file)));
            }
        }
        String newest = new String(samples.getLast().bytes(), UTF_8);
        samples.add(Sample.of(newest.replaceFirst("\"version\": [0-9]+", "\"version\": 77")
                .getBytes(UTF_8)));
        return samples;
    }

    private void tryRound(List<Sample> samples, int round) throws IOException {
        var random = new Random(SEED * 1_000_003 + round);
        Damage damage = Damage.values()[round % Damage.values().length];
        Sample sample = samples.get(random.nextInt(samples.size()));
        byte[] bytes = damage.to(sample, random);
        String told = "round " + round + ": " + damage;
        if (bytes.length > 0 && random.nextInt(4) == 0) {
            Damage second = Damage.values()[random.nextInt(Damage.values().length)];
            bytes = second.to(Sample.of(bytes), random);
            told += " and " + second;
        }
        kinds.add(damage);
        current.set(told);
        Optional<String> complaint = complaint(bytes);
        if (complaint.isEmpty()) {
            count.good();
        } else {
            Files.write(Files.createDirectories(FOUND).resolve("round-" + round + ".json"), bytes);
            count.bad(told + ": " + complaint.get());
        }
    }

    /// What is wrong with how some bytes are read; empty if nothing is.
    private Optional<String> complaint(byte[] bytes) {
        byte[] before = bytes.clone();
        long start = System.nanoTime();
        begun.set(start);
        try {
            Board board = ProjectCodec.decode(bytes);
            note(System.nanoTime() - start);
            valid++;
            byte[] written = ProjectCodec.encode(board);
            assertEquals(board, ProjectCodec.decode(written), "it is read back as another board");
            assertArrayEquals(written, ProjectCodec.encode(ProjectCodec.decode(written)), "it is written in two ways");
        } catch (ProblemException e) {
            note(System.nanoTime() - start);
            return Optional.of(e.problem()).filter(problem -> !isClear(problem)).map(problem -> "unclear: " + problem);
        } catch (RuntimeException | Error e) {
            return Optional.of(e + " at " + Arrays.stream(e.getStackTrace()).limit(5).toList());
        } finally {
            begun.set(Long.MAX_VALUE);
        }
        return Arrays.equals(before, bytes) ? Optional.empty() : Optional.of("the bytes were changed");
    }

    private void note(long nanos) {
        if (nanos > slowest) {
            slowest = nanos;
            slowestOne = current.get();
        }
    }

    /// Whether people get a message that fits on the screen, in lines that are in order, with something to do.
    private boolean isClear(Problem problem) {
        Message message = words.opening(problem, Path.of("Spring.matrix.json"));
        return Stream.of(message.title(), message.text(), message.advice()).noneMatch(String::isBlank)
                && message.text().length() < LONGEST_MESSAGE
                && message.text().chars().noneMatch(DamagedBytesTest::tearsALine)
                && occurs(message.text(), "[\u202A\u202B]") == occurs(message.text(), "\u202C"); // each embedding is ended
    }

    private static boolean tearsALine(int c) {
        return Character.isISOControl(c) && c != '\n' || c == 0x202D || c == 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    private static long occurs(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
