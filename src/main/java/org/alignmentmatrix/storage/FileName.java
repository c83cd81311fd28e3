package org.alignmentmatrix.storage;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.alignmentmatrix.model.PlainText;

/// Names of files that every common system can hold.
public final class FileName {

    private static final int LONGEST = 120; // UTF-16 units
    private static final int MOST_BYTES = 240; // no file system takes over 255, and copies get longer names
    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6",
            "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³", "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
            "LPT¹", "LPT²", "LPT³", "CONIN$", "CONOUT$", "CLOCK$");

    private FileName() {
    }

    /// A file name made from what people call something: at most 120 characters and 240 bytes in UTF-8, without characters and names
    /// that a system keeps for itself. `Board` is taken where nothing is left of it.
    ///
    /// @param ending with its dot, such as `.png`; may be empty
    public static String of(String title, String ending) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFC)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cc}\\p{Z}[\\p{Cf}&&[^\\u200C\\u200D]]]+", " ").strip(); // joiners make emoji and words
        String name = cut(plain.replaceAll("^[. ~]+", ""), ending.length()).replaceAll("[. ]+$", "");
        return (isUsable(name) ? name : "Board") + ending;
    }

    private static String cut(String name, int ending) {
        String cut = PlainText.head(name, LONGEST - ending);
        while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES - ending) {
            cut = PlainText.head(cut, cut.length() - 1);
        }
        return cut;
    }

    /// Windows takes `CON.anything` for `CON`.
    private static boolean isUsable(String name) {
        String first = name.split("\\.", 2)[0].strip().toUpperCase(Locale.ROOT);
        return !name.isEmpty() && !RESERVED.contains(first);
    }
}
