package org.alignmentmatrix.cli;

import java.util.Optional;
import org.alignmentmatrix.merge.Whose;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `alignment-matrix merge`: what two people made of one board, brought together.
final class MergeWords implements Command {

    static final String NAME = "merge";

    private static final String OURS = "--ours";
    private static final String THEIRS = "--theirs";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.named(NAME, "Brings together what two people made of the same board.",
                "What only one of them changed is taken. What both changed differently is told, one line for each, and nothing is written"
                        + " unless one side is to count.");
        spec.addPositional(BoardsWord.one(0, "BASE", "The board that both began with."));
        spec.addPositional(BoardsWord.one(1, "MINE", "What the one made of it."));
        spec.addPositional(BoardsWord.one(2, "THEIRS", "What the other made of it."));
        BoardTarget.addTo(spec);
        spec.addArgGroup(ArgGroupSpec.builder().exclusive(true).multiplicity("0..1")
                .addArg(OptionSpec.builder(OURS).description("Where both changed one thing in two ways, MINE counts.").build())
                .addArg(OptionSpec.builder(THEIRS).description("Where both changed one thing in two ways, THEIRS counts.").build())
                .build());
        return spec;
    }

    @Override
    public Work work(ParseResult words) {
        Optional<Whose> counts = words.hasMatchedOption(OURS) ? Optional.of(Whose.MINE)
                : words.hasMatchedOption(THEIRS) ? Optional.of(Whose.THEIRS) : Optional.empty();
        return new MergeBoards(BoardsWord.one(words, 0), BoardsWord.one(words, 1), BoardsWord.one(words, 2), counts,
                BoardTarget.of(words));
    }
}
