package org.alignmentmatrix.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// All words of the command line, read by picocli. Apart from [Arguments], because the Java machine loads picocli with the class
/// that names it.
final class CommandTree {

    static final String PROGRAM = "alignment-matrix";

    private static final String HEADLESS_TO = "--headless-to";
    private static final String EXIT_WHEN_PAINTED = "--exit-when-painted";

    private static final List<Command> COMMANDS = List.of(new NewWords(), new CheckWords(), new ExportWords(),
            new ImportWords(), new DiffWords(), new MergeWords(), new RollupWords(),
            new SampleWords(), new CompletionWords());

    private CommandTree() {
    }

    /// What can be said first.
    static Set<String> names() {
        return COMMANDS.stream().map(command -> command.spec().name()).collect(Collectors.toSet());
    }

    static Arguments.Result parse(String[] words, String version, PrintStream out, PrintStream err) {
        CommandLine root = new CommandLine(root(version));
        COMMANDS.forEach(command -> root.addSubcommand(new CommandLine(command.spec())));
        try {
            ParseResult parsed = root.parseArgs(words);
            if (root.isVersionHelpRequested()) {
                root.printVersionHelp(out, Ansi.OFF);
                return new Arguments.Result.End(Exit.FINE);
            }
            ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
            if (last.isUsageHelpRequested()) {
                last.commandSpec().commandLine().usage(out, Ansi.OFF);
                return new Arguments.Result.End(Exit.FINE);
            }
            return parsed.hasSubcommand() ? new Arguments.Result.Run(work(last)) : new Arguments.Result.Start(window(parsed));
        } catch (ParameterException e) {
            err.println(OneLine.of(e.getMessage()));
            err.printf("%s --help says what can be said%n", e.getCommandLine().getCommandSpec().qualifiedName());
            return new Arguments.Result.End(Exit.USAGE);
        }
    }

    private static Work work(ParseResult words) {
        String name = words.commandSpec().name();
        return COMMANDS.stream().filter(command -> command.spec().name().equals(name)).findFirst().orElseThrow().work(words);
    }

    private static Arguments window(ParseResult words) {
        return new Arguments(
                Optional.ofNullable(words.matchedPositionalValue(0, (Path) null)),
                Optional.ofNullable(words.matchedOptionValue(HEADLESS_TO, (Path) null)),
                words.hasMatchedOption(EXIT_WHEN_PAINTED));
    }

    private static CommandSpec root(String version) {
        CommandSpec spec = CommandSpec.create().name(PROGRAM).version("Alignment Matrix " + version);
        spec.usageMessage().description("A board for aligning sales and marketing. Without a command it opens a window.")
                .footer("", "Commands need no display. They end with 0 if all went well, with 1 if there was a problem, and with 2 if their"
                        + " words could not be understood. Results go to the output, everything else to the error output.");
        spec.mixinStandardHelpOptions(true);
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").arity("0..1").type(Path.class)
                .description("The board to open.").build());
        spec.addOption(OptionSpec.builder(HEADLESS_TO).paramLabel("FOLDER").type(Path.class)
                .description("Where the picture and the spreadsheets go on a machine without a display.").build());
        spec.addOption(OptionSpec.builder(EXIT_WHEN_PAINTED).hidden(true).build());
        return spec;
    }
}
