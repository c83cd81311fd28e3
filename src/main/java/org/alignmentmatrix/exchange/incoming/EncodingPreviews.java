package org.alignmentmatrix.exchange.incoming;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.alignmentmatrix.exchange.incoming.Outcome.Preview;

/// How the lines of a file with characters outside ASCII look in each encoding that it may have.
final class EncodingPreviews {

    /// The likeliest first, and those of one byte only: a file with another encoding was known without asking.
    private static final List<Encoding> CANDIDATES = List.of(Encoding.WINDOWS_1252, Encoding.WINDOWS_1250, Encoding.WINDOWS_1251,
            Encoding.WINDOWS_1253, Encoding.WINDOWS_1254, Encoding.MAC_ROMAN);

    private static final int LINES = 5;
    private static final int BEFORE = 30; // characters before the first one outside ASCII
    private static final int LENGTH = 100;
    private static final char NO_CHARACTER = '\uFFFD';

    private EncodingPreviews() {
    }

    /// At least one.
    static List<Preview> of(TextBytes file) {
        byte[] foreign = foreign(file.bytes());
        List<int[]> places = places(file.bytes());
        var seen = new TreeSet<String>();
        var previews = new ArrayList<Preview>();
        if (mostlyUtf8(file)) {
            previews.add(preview(file, Encoding.UTF_8, places)); // with one broken character in a million
        }
        for (Encoding encoding : CANDIDATES) {
            String letters = new String(foreign, encoding.charset());
            if (letters.indexOf(NO_CHARACTER) < 0 && seen.add(letters)) {
                previews.add(preview(file, encoding, places));
            }
        }
        if (previews.isEmpty()) {
            previews.add(preview(file, Encoding.UTF_8, places));
        }
        return previews;
    }

    private static Preview preview(TextBytes file, Encoding encoding, List<int[]> places) {
        return new Preview(encoding, places.stream()
                .map(place -> new String(file.bytes(), place[0], place[1] - place[0], encoding.charset()).strip())
                .toList());
    }

    /// Each byte outside ASCII once.
    private static byte[] foreign(byte[] bytes) {
        var there = new boolean[256];
        for (byte b : bytes) {
            there[b & 0xFF] = true;
        }
        var foreign = new byte[128];
        int count = 0;
        for (int b = 128; b < there.length; b++) {
            if (there[b]) {
                foreign[count++] = (byte) b;
            }
        }
        return Arrays.copyOf(foreign, count);
    }

    /// Parts of the first lines that hold something outside ASCII: where each begins and ends.
    private static List<int[]> places(byte[] bytes) {
        var places = new ArrayList<int[]>();
        int lineStart = 0;
        for (int i = 0; i < bytes.length && places.size() < LINES; i++) {
            if (isLineEnd(bytes[i])) {
                lineStart = i + 1;
            } else if (bytes[i] < 0) {
                int start = Math.max(lineStart, i - BEFORE);
                int end = i;
                while (end < bytes.length && end - start < LENGTH && !isLineEnd(bytes[end])) {
                    end++;
                }
                places.add(new int[] {start, end});
                while (end < bytes.length && !isLineEnd(bytes[end])) {
                    end++;
                }
                lineStart = end + 1;
                i = end;
            }
        }
        return places;
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private static boolean mostlyUtf8(TextBytes file) {
        String text = file.text(Encoding.UTF_8);
        long broken = text.chars().filter(c -> c == NO_CHARACTER).count();
        long foreign = text.chars().filter(c -> c >= 128).count();
        return foreign - broken > 2 * broken;
    }
}
