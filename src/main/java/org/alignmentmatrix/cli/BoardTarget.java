package org.alignmentmatrix.cli;

import java.nio.file.Path;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Saved;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// The file that a command writes a board to.
///
/// @param file its folder must be there
/// @param replace whether a file that stands there may be replaced; it is then kept among the earlier versions
record BoardTarget(Path file, boolean replace) {

    private static final String TO = "--to";
    private static final String FORCE = "--force";

    /// The words that say it.
    static void addTo(CommandSpec spec) {
        addTo(spec, true);
    }

    /// @param required whether nothing can be done without it
    static void addTo(CommandSpec spec, boolean required) {
        spec.addOption(OptionSpec.builder(TO).paramLabel("FILE").type(Path.class).required(required)
                .description("Where the board goes, such as Spring.matrix.json.").build());
        spec.addOption(OptionSpec.builder(FORCE)
                .description("Replaces the file if there is one; it stays among the earlier versions.").build());
    }

    static boolean isSaid(ParseResult words) {
        return words.hasMatchedOption(TO);
    }

    static BoardTarget of(ParseResult words) {
        return new BoardTarget(words.matchedOption(TO).getValue(), words.hasMatchedOption(FORCE));
    }

    /// Writes the board as a whole or not at all.
    ///
    /// @return whether it is on disk; if not, the reason was told
    boolean write(Board board, Surroundings around) {
        try {
            Saved saved = ProjectFile.save(file, board, replace ? new Expected.Anything() : new Expected.Absent(), around.backups());
            if (saved.notKept() != null) {
                around.complain("%s: what stood there before could not be kept among the earlier versions", file);
            }
            return true;
        } catch (ProblemException e) {
            around.complain("%s", e.problem() instanceof Problem.ChangedOnDisk && !replace
                    ? "%s is there already and was left as it is; %s replaces it".formatted(file, FORCE)
                    : ProblemLine.of(file, e.problem()).toString());
            return false;
        }
    }
}
