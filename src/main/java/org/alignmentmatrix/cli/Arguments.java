package org.alignmentmatrix.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// What the program was started with.
///
/// @param file the board to open
/// @param headlessTo where pictures and spreadsheets go on a machine without a display
public record Arguments(Optional<Path> file, Optional<Path> headlessTo) {

    /// Nothing was said.
    public static final Arguments NONE = new Arguments(Optional.empty(), Optional.empty());

    private static final int USAGE_ERROR = 2;

    /// Either arguments to go on with, or the exit code to end with at once.
    public sealed interface Result {
        record Start(Arguments arguments) implements Result {
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
        CommandLine line = new CommandLine(spec(version));
        try {
            ParseResult parsed = line.parseArgs(words);
            if (line.isUsageHelpRequested()) {
                line.usage(out, CommandLine.Help.Ansi.OFF);
                return new Result.End(0);
            }
            if (line.isVersionHelpRequested()) {
                line.printVersionHelp(out, CommandLine.Help.Ansi.OFF);
                return new Result.End(0);
            }
            return new Result.Start(new Arguments(
                    Optional.ofNullable(parsed.matchedPositionalValue(0, (Path) null)),
                    Optional.ofNullable(parsed.matchedOptionValue("--headless-to", (Path) null))));
        } catch (ParameterException e) {
            err.println(e.getMessage());
            line.usage(err, CommandLine.Help.Ansi.OFF);
            return new Result.End(USAGE_ERROR);
        }
    }

    private static CommandSpec spec(String version) {
        CommandSpec spec = CommandSpec.create().name("alignment-matrix").version("Alignment Matrix " + version);
        spec.usageMessage().description("A board for aligning sales and marketing.");
        spec.mixinStandardHelpOptions(true);
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").arity("0..1").type(Path.class)
                .description("The board to open.").build());
        spec.addOption(OptionSpec.builder("--headless-to").paramLabel("FOLDER").type(Path.class)
                .description("Where the picture and the spreadsheets go on a machine without a display.").build());
        return spec;
    }
}
