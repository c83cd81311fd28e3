package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.alignmentmatrix.model.PlainText;

/// Names of board files that every common system can hold.
final class FileNames {

    static final String ENDING = ".matrix.json";

    private static final int LONGEST = 100;
    private static final Set<String> RESERVED = Set.of("CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7",
            "COM8", "COM9", "LPT1", "LPT2", "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9");

    private FileNames() {
    }

    /// A file name made from the title of a board.
    static String forBoard(String title) {
        String plain = PlainText.head(title.replaceAll("[\\\\/:*?\"<>|\\p{Cf}]+", " ").strip().replaceAll("\\s+", " "), LONGEST);
        String name = plain.replaceAll("[. ]+$", "").replaceAll("^[. ~]+", "");
        boolean usable = !name.isEmpty() && !RESERVED.contains(name.toUpperCase(Locale.ROOT));
        return (usable ? name : "Board") + ENDING;
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
}
