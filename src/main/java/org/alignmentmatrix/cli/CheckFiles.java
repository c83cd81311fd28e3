package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.List;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Opened;
import org.alignmentmatrix.storage.ProjectFile;

/// Files of which somebody wants to know whether they are boards that can be opened and saved.
///
/// @param places files and folders
record CheckFiles(List<Path> places) implements Work {

    CheckFiles {
        places = List.copyOf(places);
    }

    @Override
    public int run(Surroundings around) {
        int files = 0;
        int problems = 0;
        for (Path place : places) {
            List<Path> boards;
            try {
                boards = BoardFiles.in(List.of(place));
            } catch (ProblemException e) {
                around.tell("%s", ProblemLine.of(place, e.problem()));
                problems++;
                continue;
            }
            for (Path board : boards) {
                files++;
                problems += isFine(board, around) ? 0 : 1;
            }
        }
        around.complain("%d %s looked at, %d with a problem", files, files == 1 ? "board" : "boards", problems);
        return problems == 0 ? Exit.FINE : Exit.PROBLEM;
    }

    private static boolean isFine(Path file, Surroundings around) {
        try {
            Opened opened = ProjectFile.open(file);
            if (opened.newer()) {
                around.tell("%s", ProblemLine.of(file, new Problem.NewerVersion(opened.version(), ProjectCodec.newestVersion())));
            }
            return !opened.newer();
        } catch (ProblemException e) {
            around.tell("%s", ProblemLine.of(file, e.problem()));
            return false;
        }
    }
}
