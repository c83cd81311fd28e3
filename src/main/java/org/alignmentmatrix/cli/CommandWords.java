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

/// The words of the command line, read by picocli. Apart from [Arguments], because the Java machine loads picocli with the class
/// that names it.
final class CommandWords {

    private static final int USAGE_ERROR = 2;
    private static final String EXIT_WHEN_PAINTED = "--exit-when-painted";

    private CommandWords() {
    }

    static Arguments.Result parse(String[] words, String version, PrintStream out, PrintStream err) {
        CommandLine line = new CommandLine(spec(version));
        try {
            ParseResult parsed = line.parseArgs(words);
            if (line.isUsageHelpRequested()) {
                line.usage(out, CommandLine.Help.Ansi.OFF);
                return new Arguments.Result.End(0);
            }
            if (line.isVersionHelpRequested()) {
                line.printVersionHelp(out, CommandLine.Help.Ansi.OFF);
                return new Arguments.Result.End(0);
            }
            return new Arguments.Result.Start(new Arguments(
                    Optional.ofNullable(parsed.matchedPositionalValue(0, (Path) null)),
                    Optional.ofNullable(parsed.matchedOptionValue("--headless-to", (Path) null)),
                    parsed.hasMatchedOption(EXIT_WHEN_PAINTED)));
        } catch (ParameterException e) {
            err.println(e.getMessage());
            line.usage(err, CommandLine.Help.Ansi.OFF);
            return new Arguments.Result.End(USAGE_ERROR);
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
        spec.addOption(OptionSpec.builder(EXIT_WHEN_PAINTED).hidden(true).build());
        return spec;
    }
}
