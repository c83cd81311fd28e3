package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.alignmentmatrix.model.PlainText;

/// The files beside a file that its new content is written into: `~NAME.RANDOM.tmp`. A run of the program that is killed leaves one.
final class LeftTemporaries {

    private static final int NAME_LENGTH = 60; // characters of the name in the temporary one: no file system takes over 255 bytes
    private static final Pattern RANDOM_PART = Pattern.compile("[0-9a-f]{8}\\.tmp");
    private static final Duration IN_USE = Duration.ofDays(1); // no save takes longer

    private LeftTemporaries() {
    }

    /// @param random 8 hexadecimal digits
    static Path name(Path target, String random) {
        return target.resolveSibling(start(target) + random + ".tmp");
    }

    /// Removes those that nobody can be using any more. If one stays, nothing is lost.
    static void remove(Path target, Instant now) {
        String start = start(target);
        try (DirectoryStream<Path> left = Files.newDirectoryStream(RealFile.folderOf(target), file -> isOf(start, file))) {
            for (Path file : left) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(IN_USE))) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // the save is on disk; a later one tries again
        }
    }

    private static String start(Path target) {
        return "~" + PlainText.head(String.valueOf(target.getFileName()), NAME_LENGTH) + ".";
    }

    private static boolean isOf(String start, Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(start) && RANDOM_PART.matcher(name.substring(start.length())).matches();
    }
}
