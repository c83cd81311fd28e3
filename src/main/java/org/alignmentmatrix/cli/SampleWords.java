package org.alignmentmatrix.cli;

import java.nio.file.Path;
import org.alignmentmatrix.guide.ManyCards;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `alignment-matrix sample`: a board with many cards, to measure with or to look at.
final class SampleWords implements Command {

    static final String NAME = "sample";

    private static final String CARDS = "--cards";
    private static final String TO = "--to";
    private static final String SEED = "--seed";
    private static final String ALL_PLACED = "--all-placed";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.named(NAME, "Writes a board with many cards; what stands in the file is replaced.");
        spec.addOption(OptionSpec.builder(CARDS).paramLabel("N").type(int.class).required(true)
                .description("How many, 0 to %d.".formatted(ManyCards.MOST)).build());
        spec.addOption(OptionSpec.builder(TO).paramLabel("FILE").type(Path.class).required(true)
                .description("Where the board goes.").build());
        spec.addOption(OptionSpec.builder(SEED).paramLabel("NUMBER").type(long.class)
                .description("Another number makes another board; 1 if nothing is said.").build());
        spec.addOption(OptionSpec.builder(ALL_PLACED).description("Leaves no card in the tray or the parking lot.").build());
        return spec;
    }

    @Override
    public Work work(ParseResult words) {
        int cards = words.matchedOption(CARDS).getValue();
        if (cards < 0 || cards > ManyCards.MOST) {
            throw Command.wrong(words, "%s must be from 0 to %d, but is %d", CARDS, ManyCards.MOST, cards);
        }
        return new SampleOrder(cards, words.matchedOption(TO).getValue(), words.matchedOptionValue(SEED, 1L),
                words.hasMatchedOption(ALL_PLACED));
    }
}
