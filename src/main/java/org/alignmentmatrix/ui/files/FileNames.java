package org.alignmentmatrix.ui.files;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.model.PlainText;
import org.jspecify.annotations.Nullable;

/// Names of board files that every common system can hold, and names of files as they can be shown.
public final class FileNames {

    static final String ENDING = ".matrix.json";

    private static final int LONGEST = 120 - ENDING.length(); // UTF-16 units
    private static final int MOST_BYTES = 240 - ENDING.length(); // no file system takes over 255, and copies get longer names
    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL", "COM0", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6",
            "COM7", "COM8", "COM9", "COM¹", "COM²", "COM³", "LPT0", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
            "LPT¹", "LPT²", "LPT³", "CONIN$", "CONOUT$", "CLOCK$");

    private FileNames() {
    }

    /// A file name made from the title of a board: at most 120 characters and 240 bytes in UTF-8, without characters and names that
    /// a system keeps for itself.
    static String forBoard(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFC)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cc}\\p{Z}[\\p{Cf}&&[^\\u200C\\u200D]]]+", " ").strip(); // joiners make emoji and words
        String name = cut(plain.replaceAll("^[. ~]+", "")).replaceAll("[. ]+$", "");
        return (isUsable(name) ? name : "Board") + ENDING;
    }

    private static String cut(String name) {
        String cut = PlainText.head(name, LONGEST);
        while (cut.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            cut = PlainText.head(cut, cut.length() - 1);
        }
        return cut;
    }

    /// Windows takes `CON.anything` for `CON`.
    private static boolean isUsable(String name) {
        String first = name.split("\\.", 2)[0].strip().toUpperCase(Locale.ROOT);
        return !name.isEmpty() && !RESERVED.contains(first);
    }

    /// The file with our ending, unless it has one of its own.
    static Path withEnding(Path file) {
        String name = file.getFileName().toString();
        return name.toLowerCase(Locale.ROOT).endsWith(".json") ? file : file.resolveSibling(name + ENDING);
    }

    /// The name of a board file for people.
    static String withoutEnding(Path file) {
        String name = file.getFileName().toString();
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length())
                : lower.endsWith(".json") ? name.substring(0, name.length() - ".json".length()) : name;
    }

    /// A path or a part of it in a line with other words. Names of files can hold line ends and marks of direction.
    ///
    /// @param path empty is returned for null, which is the parent of a root
    public static String shown(@Nullable Path path) {
        return path == null ? "" : Isolated.of(PlainText.clean(path.toString(), false).text());
    }
}
