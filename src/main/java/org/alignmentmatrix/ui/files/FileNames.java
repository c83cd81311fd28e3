package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.util.Locale;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.storage.FileName;
import org.jspecify.annotations.Nullable;

/// Names of board files that every common system can hold, and names of files as they can be shown.
public final class FileNames {

    static final String ENDING = ".matrix.json";

    private FileNames() {
    }

    /// A file name made from the title of a board, see [FileName].
    static String forBoard(String title) {
        return FileName.of(title, ENDING);
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
