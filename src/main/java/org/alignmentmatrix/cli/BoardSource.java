package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Opened;
import org.alignmentmatrix.storage.ProjectFile;

/// The boards that commands begin with.
final class BoardSource {

    private BoardSource() {
    }

    /// A board to look at. Of one that a newer version made, what this one understands.
    ///
    /// @return empty if it cannot be opened; the reason was told
    static Optional<Board> look(Path file, Surroundings around) {
        return open(file, around).map(opened -> {
            if (opened.newer()) {
                around.complain("%s was made with a newer version; what this one does not know is left out", file);
            }
            return opened.board();
        });
    }

    /// A board to be written again, with a change.
    ///
    /// @return empty if it cannot be opened or a newer version made it; the reason was told
    static Optional<Board> change(Path file, Surroundings around) {
        return open(file, around).flatMap(opened -> {
            if (opened.newer()) {
                around.complain("%s", ProblemLine.of(file, new Problem.NewerVersion(opened.version(), ProjectCodec.newestVersion())));
            }
            return opened.newer() ? Optional.empty() : Optional.of(opened.board());
        });
    }

    private static Optional<Opened> open(Path file, Surroundings around) {
        try {
            return Optional.of(ProjectFile.open(file));
        } catch (ProblemException e) {
            around.complain("%s", ProblemLine.of(file, e.problem()));
            return Optional.empty();
        }
    }
}
