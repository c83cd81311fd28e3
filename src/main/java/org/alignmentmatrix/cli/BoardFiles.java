package org.alignmentmatrix.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// The boards in files and folders.
final class BoardFiles {

    /// How the names of boards end.
    static final String ENDING = ".matrix.json";

    private BoardFiles() {
    }

    /// Every file that is named, and of every folder the boards in it and in the folders below, in the order of their names. None twice.
    ///
    /// @throws ProblemException if a folder cannot be read; [Problem.NoAccess] names it
    static List<Path> in(Collection<Path> places) throws ProblemException {
        var found = new LinkedHashSet<Path>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                found.addAll(below(place));
            } else {
                found.add(place);
            }
        }
        return new ArrayList<>(found);
    }

    private static List<Path> below(Path folder) throws ProblemException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(BoardFiles::isBoard).filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new ProblemException(new Problem.NoAccess(String.valueOf(e.getMessage())), e);
        } catch (UncheckedIOException e) {
            throw new ProblemException(new Problem.NoAccess(String.valueOf(e.getCause().getMessage())), e);
        }
    }

    private static boolean isBoard(Path file) {
        return file.getFileName() != null && file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }
}
