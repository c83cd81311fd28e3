package org.alignmentmatrix.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import org.alignmentmatrix.guide.ManyCards;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The words after `alignment-matrix sample`, a command for those who measure the program; no word of it in the help.
final class SampleWords {

    static final String COMMAND = "sample";

    private static final String CARDS = "--cards";
    private static final String TO = "--to";
    private static final String SEED = "--seed";
    private static final String ALL_PLACED = "--all-placed";
    private static final int USAGE_ERROR = 2;

    private SampleWords() {
    }

    static Arguments.Result parse(String[] words, PrintStream err) {
        CommandLine line = new CommandLine(spec());
        try {
            ParseResult parsed = line.parseArgs(words);
            int cards = parsed.matchedOption(CARDS).getValue();
            if (cards < 0 || cards > ManyCards.MOST) {
                throw new ParameterException(line, "--cards must be from 0 to %d, but is %d".formatted(ManyCards.MOST, cards));
            }
            return new Arguments.Result.Sample(new SampleOrder(cards, parsed.matchedOption(TO).getValue(),
                    parsed.matchedOptionValue(SEED, 1L), parsed.hasMatchedOption(ALL_PLACED)));
        } catch (ParameterException e) {
            err.println(e.getMessage());
            line.usage(err, CommandLine.Help.Ansi.OFF);
            return new Arguments.Result.End(USAGE_ERROR);
        }
    }

    private static CommandSpec spec() {
        CommandSpec spec = CommandSpec.create().name("alignment-matrix " + COMMAND);
        spec.usageMessage().description("Writes a board with many cards.");
        spec.addOption(OptionSpec.builder(CARDS).paramLabel("N").type(int.class).required(true)
                .description("How many, 0 to %d.".formatted(ManyCards.MOST)).build());
        spec.addOption(OptionSpec.builder(TO).paramLabel("FILE").type(Path.class).required(true)
                .description("Where the board goes.").build());
        spec.addOption(OptionSpec.builder(SEED).paramLabel("NUMBER").type(long.class)
                .description("Another number makes another board; 1 if nothing is said.").build());
        spec.addOption(OptionSpec.builder(ALL_PLACED).description("Leaves no card in the tray or the parking lot.").build());
        return spec;
    }
}
