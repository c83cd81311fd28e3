package org.alignmentmatrix.cli;

import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/// What a window is to be opened with.
///
/// @param file the board to open
/// @param headlessTo where pictures and spreadsheets go on a machine without a display
/// @param exitWhenPainted whether the program only shows itself to the Java machine and ends; no word of it in the help
public record Arguments(Optional<Path> file, Optional<Path> headlessTo, boolean exitWhenPainted) {

    /// Nothing was said.
    public static final Arguments NONE = new Arguments(Optional.empty(), Optional.empty(), false);

    /// The names of all commands, known here without the parser. A file of such a name is opened as `./sample`.
    static final Set<String> COMMANDS =
            Set.of("new", "check", "export", "import", "rollup", "diff", "merge", "sample", "completion");

    /// A window with these arguments, a command that needs none, or the exit code to end with at once.
    public sealed interface Result {
        record Start(Arguments arguments) implements Result {
        }

        record Run(Work work) implements Result {
        }

        record End(int exitCode) implements Result {
        }
    }

    /// @param out hears the help that was asked for
    /// @param err hears what is wrong with the arguments
    public static Result parse(String[] words, String version, PrintStream out, PrintStream err) {
        if (words.length == 0) {
            return new Result.Start(NONE);
        }
        if (words.length == 1 && isPlain(words[0])) { // the usual starts need not wait for the parser
            try {
                return new Result.Start(new Arguments(Optional.of(Path.of(words[0])), Optional.empty(), false));
            } catch (InvalidPathException e) {
                return CommandTree.parse(words, version, out, err); // says what is wrong with it
            }
        }
        return CommandTree.parse(words, version, out, err);
    }

    /// Whether a word can only be a file: no command, no option, and nothing that the parser reads in its own way.
    private static boolean isPlain(String word) {
        return !word.isEmpty() && "-@\"'".indexOf(word.charAt(0)) < 0 && !COMMANDS.contains(word);
    }
}
