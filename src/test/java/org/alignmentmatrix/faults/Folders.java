package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Folders that tests fill and empty, on the real disk.
final class Folders {

    private Folders() {
    }

    /// Leaves an empty folder there.
    static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            for (Path path : below(folder, Comparator.reverseOrder())) {
                Files.delete(path);
            }
        }
        return Files.createDirectories(folder);
    }

    /// The files that a safe write leaves if it could not clean up.
    static List<String> temporaries(Path folder) throws IOException {
        return below(folder, Comparator.naturalOrder()).stream().map(path -> path.getFileName().toString())
                .filter(name -> name.startsWith("~") && name.endsWith(".tmp")).toList();
    }

    private static List<Path> below(Path folder, Comparator<Path> order) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(path -> !path.equals(folder)).sorted(order).toList();
        }
    }
}
