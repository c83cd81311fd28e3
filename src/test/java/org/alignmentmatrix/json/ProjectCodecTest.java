package org.alignmentmatrix.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

class ProjectCodecTest {

    private static final List<String> LOCALES = List.of("en-US", "de-DE", "de-CH", "fr-FR", "tr-TR", "az-AZ", "lt-LT", "hi-IN-u-nu-deva",
            "ar-EG-u-nu-arab", "fa-IR-u-ca-persian-nu-arabext", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese");

    @Test
    void anEmptyBoardIsThisFile() {
        assertEquals("""
                {
                  "format": "alignment-matrix",
                  "version": 3,
                  "title": "",
                  "nextCard": 1,
                  "cards": [],
                  "checklist": {}
                }
                """, new String(ProjectCodec.encode(Board.EMPTY), StandardCharsets.UTF_8));
    }

    @Test
    void everyBoardIsReadBackAsItWas() throws ProblemException {
        for (long seed = 0; seed < 400; seed++) {
            Board board = RandomBoards.of(seed);

            Board read = ProjectCodec.decode(ProjectCodec.encode(board));

            assertEquals(board, read, "seed " + seed);
        }
    }

    @Test
    void theGeneratorGivesDifferentBoards() {
        assertNotEquals(RandomBoards.of(1), RandomBoards.of(2));
        assertEquals(RandomBoards.of(1), RandomBoards.of(1));
    }

    @Test
    void equalBoardsGiveEqualBytesInEveryLocale() throws ProblemException {
        Locale before = Locale.getDefault();
        byte[] expected = ProjectCodec.encode(RandomBoards.of(7, 60));
        try {
            for (String tag : LOCALES) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                Board board = RandomBoards.of(7, 60);
                assertArrayEquals(expected, ProjectCodec.encode(board), tag);
                assertEquals(board, ProjectCodec.decode(expected), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNothing() throws ProblemException {
        Board board = RandomBoards.of(11, 20);
        String text = new String(ProjectCodec.encode(board), StandardCharsets.UTF_8);

        assertEquals(board, ProjectCodec.decode(("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aDamagedFileIsAValidBoardOrAProblem() throws ProblemException {
        var random = new Random(20_260_301);
        int valid = 0;
        int problems = 0;
        for (int i = 0; i < 2_000; i++) {
            byte[] damaged = damage(ProjectCodec.encode(RandomBoards.of(i % 20, i % 20)), random);
            Optional<Board> read = Optional.empty();
            try {
                read = Optional.of(ProjectCodec.decode(damaged));
                valid++;
            } catch (ProblemException e) {
                problems++;
            }
            if (read.isPresent()) {
                assertEquals(read.get(), ProjectCodec.decode(ProjectCodec.encode(read.get())), "round " + i);
            }
        }
        assertTrue(valid > 100 && problems > 1_000, "the damage is of one kind only: " + valid + " valid, " + problems + " problems");
    }

    private static byte[] damage(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextBoolean() ? 4 : 400));
        return switch (random.nextInt(4)) {
            case 0 -> {
                byte[] flipped = bytes.clone();
                flipped[at] ^= (byte) (1 << random.nextInt(8));
                yield flipped;
            }
            case 1 -> Arrays.copyOf(bytes, at);
            case 2 -> join(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, end, bytes.length));
            default -> join(Arrays.copyOf(bytes, end), Arrays.copyOfRange(bytes, at, bytes.length));
        };
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
