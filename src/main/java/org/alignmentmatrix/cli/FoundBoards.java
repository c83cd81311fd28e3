package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alignmentmatrix.model.ProblemException;

/// The boards that a command found where it was told to look.
final class FoundBoards {

    private final Surroundings around;
    private final Map<Path, String> names = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private boolean complete = true;

    FoundBoards(Surroundings around) {
        this.around = around;
    }

    /// Adds a file, or all boards in a folder. Of a folder without boards it is told that there are none.
    void add(Path place) {
        try {
            List<Path> found = BoardFiles.in(List.of(place));
            if (found.isEmpty()) {
                around.complain("%s: there is no board in it, no file that ends with %s", place, BoardFiles.ENDING);
                complete = false;
            }
            found.forEach(file -> names.computeIfAbsent(file, this::free));
        } catch (ProblemException e) {
            around.complain("%s", ProblemLine.of(place, e.problem()));
            complete = false;
        }
    }

    /// Boards of one name in several folders get a number; names that differ in case alone are one name on some systems.
    private String free(Path file) {
        String name = nameOf(file);
        String free = name;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = name + " " + i;
        }
        return free;
    }

    /// The name of a file without the ending of a board.
    static String nameOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(BoardFiles.ENDING) && name.length() > BoardFiles.ENDING.length()
                ? name.substring(0, name.length() - BoardFiles.ENDING.length()) : name;
    }

    List<Path> files() {
        return new ArrayList<>(names.keySet());
    }

    /// A name for each, none twice.
    Map<Path, String> names() {
        return Map.copyOf(names);
    }

    /// Whether every place could be looked at and held a board.
    boolean complete() {
        return complete;
    }
}
