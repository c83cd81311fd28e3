package org.alignmentmatrix.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.alignmentmatrix.faults.Sample.Span;

/// What disks, networks, sync clients, text editors and other programs do to a project file.
enum Damage {

    FLIPPED_BITS((sample, random) -> {
        byte[] bytes = sample.bytes().clone();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }),
    OTHER_BYTES((sample, random) -> {
        Span block = sample.block(random);
        byte[] noise = new byte[Math.min(64, block.end() - block.start())];
        random.nextBytes(noise);
        return sample.with(new Span(block.start(), block.start() + noise.length), noise);
    }),
    CUT_END((sample, random) -> Arrays.copyOf(sample.bytes(), random.nextInt(sample.bytes().length))),
    CUT_BEGINNING((sample, random) -> Arrays.copyOfRange(sample.bytes(), random.nextInt(sample.bytes().length), sample.bytes().length)),
    LOST_BLOCK((sample, random) -> sample.with(sample.block(random), "")),
    DOUBLED_BLOCK((sample, random) -> {
        Span block = sample.block(random);
        return sample.before(block, sample.part(block));
    }),
    SWAPPED_BLOCKS((sample, random) -> {
        byte[] bytes = sample.bytes();
        int[] at = random.ints(4, 0, bytes.length + 1).sorted().toArray();
        byte[] swapped = bytes.clone();
        System.arraycopy(bytes, at[2], swapped, at[0], at[3] - at[2]);
        System.arraycopy(bytes, at[1], swapped, at[0] + at[3] - at[2], at[2] - at[1]);
        System.arraycopy(bytes, at[0], swapped, at[0] + at[3] - at[1], at[1] - at[0]);
        return swapped;
    }),
    ZERO_TAIL((sample, random) -> {
        int length = sample.bytes().length;
        byte[] cut = Arrays.copyOf(sample.bytes(), random.nextBoolean() ? length : random.nextInt(length));
        return Arrays.copyOf(cut, cut.length + 1 + random.nextInt(5_000)); // what is missing is zero
    }),
    ZERO_BLOCK((sample, random) -> {
        Span block = sample.block(random);
        return sample.with(block, new byte[block.end() - block.start()]);
    }),
    DOUBLED_MEMBER((sample, random) -> {
        Span member = sample.any(sample.members(), random);
        return sample.before(member, join(sample.part(sample.any(sample.members(), random)), ", "));
    }),
    DOUBLED_NAME((sample, random) -> {
        Span member = sample.any(sample.members(), random);
        return sample.before(member, join(sample.part(member), ", "));
    }),
    LOST_MEMBER((sample, random) -> {
        Span member = sample.any(sample.members(), random);
        boolean comma = member.end() < sample.bytes().length && sample.bytes()[member.end()] == ',';
        return sample.with(new Span(member.start(), member.end() + (comma ? 1 : 0)), "");
    }),
    OTHER_NAME((sample, random) -> sample.with(sample.any(sample.names(), random), random.nextBoolean()
            ? sample.part(sample.any(sample.names(), random)) : any(Words.NAMES, random).getBytes(UTF_8))),
    OTHER_VALUE((sample, random) -> sample.with(sample.any(sample.values(), random), sample.part(sample.any(sample.values(), random)))),
    WRONG_TYPE((sample, random) -> sample.with(sample.any(sample.values(), random), any(Words.TYPES, random))),
    NASTY_TEXT((sample, random) -> sample.with(sample.any(sample.values(), random), any(Words.TEXTS, random))),
    HUGE_NUMBER((sample, random) -> sample.with(sample.any(sample.values(), random), Words.number(random))),
    OTHER_ID((sample, random) -> sample.with(sample.any(sample.ids(), random), random.nextInt(3) > 0
            ? sample.part(sample.any(sample.ids(), random)) : any(Words.IDS, random).getBytes(UTF_8))),
    DEEP_NESTING((sample, random) -> {
        int depth = 1 + random.nextInt(random.nextInt(50) == 0 ? 200_000 : 130);
        boolean lists = random.nextBoolean();
        String deep = (lists ? "[" : "{\"a\":").repeat(depth) + (lists ? "" : "1") + (lists ? "]" : "}").repeat(depth);
        return sample.with(sample.any(sample.values(), random), deep);
    }),
    LONG_REPEAT((sample, random) -> {
        Span member = sample.any(sample.members(), random);
        var repeated = new ByteArrayOutputStream();
        int most = random.nextInt(500) == 0 ? 4_000_000 : 20_000;
        while (repeated.size() < most) {
            repeated.writeBytes(sample.part(member));
            repeated.write(',');
        }
        return sample.before(member, repeated.toByteArray());
    }),
    OTHER_ENCODING((sample, random) -> switch (random.nextInt(5)) {
        case 0 -> new String(sample.bytes(), UTF_8).getBytes(UTF_16);
        case 1 -> new String(sample.bytes(), UTF_8).getBytes(ISO_8859_1);
        case 2 -> ("\uFEFF" + new String(sample.bytes(), UTF_8)).getBytes(UTF_8);
        case 3 -> new String(sample.bytes(), ISO_8859_1).getBytes(UTF_8); // encoded twice
        default -> new String(sample.bytes(), UTF_8).replace("\n", "\r\n").getBytes(UTF_8);
    }),
    TWICE_IN_A_ROW((sample, random) -> join(sample.bytes(), new String(sample.bytes(), UTF_8))),
    MERGE_MARKS((sample, random) -> sample.before(sample.any(sample.members(), random), "<<<<<<< HEAD\n=======\n".getBytes(UTF_8)));

    /// Does it to a file.
    private interface Way {
        byte[] damage(Sample sample, Random random);
    }

    /// What is put in the place of something good.
    private static final class Words {
        private static final List<String> NAMES = List.of("\"\"", "\"colour\"", "\"a/b\"", "\"~\"", "\"\\u0000\"", "\"\\ud800\"",
                "\"Title\"", "\"Q-001\"", "\"C-001\"", "\"" + "n".repeat(300) + "\"", "\"😀\"", "name", "'name'", "1");
        private static final List<String> TYPES = List.of("null", "true", "false", "0", "1", "-1", "3", "45.0", "\"\"", "\"1\"",
                "\"null\"", "[]", "{}", "[null]", "[[]]", "{\"a\": 1}", "[\"\", \"\"]", "{\"gap\": \"F2\", \"sign\": \"G1\"}", "NaN",
                "-Infinity",
                "undefined", "'text'", "0x10", "+1", ".5", "01", "1e", "/* c */ 1");
        private static final List<String> TEXTS = List.of("\"\\u0000\"", "\"\\ud83d\"", "\"\\udc00x\"", "\"\\u202e\"", "\" \"", "\"\\n\"",
                "\"\\q\"", "\"\\u12\"", "\"tab\there\"", "\"" + "y".repeat(1_001) + "\"", "\"" + "y".repeat(110_000) + "\"",
                "\"2026-02-30\"", "\"2026-03-31\"", "\"+999999999-01-01\"", "\"2026-03-31T14:05:00Z\"", "\"2026-03-31T25:05:00Z\"",
                "\"+1000000000-12-31T23:59:59.999999999Z\"", "\"١٢٣\"", "\"TRAY\"", "\"ALIGNED_COORDINATED\"", "\"NOT_APPLICABLE\"");
        private static final List<String> IDS = List.of("\"C-000\"", "\"C-1\"", "\"C-999999998\"", "\"C-999999999\"", "\"C-9999999999\"",
                "\"c-001\"", "\"Q-001\"", "\"A-001\"", "\"G-001\"", "\"S-001\"", "\"C-٠٠١\"");

        private static String number(Random random) {
            String digits = "9".repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 100_000 : 70));
            return switch (random.nextInt(6)) {
                case 0 -> digits;
                case 1 -> "-" + digits;
                case 2 -> "1e" + digits;
                case 3 -> "1e-" + digits;
                case 4 -> "0." + digits;
                default -> "1E+" + random.nextInt(500);
            };
        }
    }

    private final Way way;

    Damage(Way way) {
        this.way = way;
    }

    /// The bytes of a file after it. The sample itself stays as it is.
    byte[] to(Sample sample, Random random) {
        return way.damage(sample, random);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static byte[] join(byte[] first, String second) {
        byte[] more = second.getBytes(UTF_8);
        byte[] joined = Arrays.copyOf(first, first.length + more.length);
        System.arraycopy(more, 0, joined, first.length, more.length);
        return joined;
    }
}
