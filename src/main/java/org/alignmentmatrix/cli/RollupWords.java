package org.alignmentmatrix.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `alignment-matrix rollup`: all boards of a folder as one set of tables.
final class RollupWords implements Command {

    static final String NAME = "rollup";

    private static final String TO = "--to";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.named(NAME, "Puts all boards of a folder into one set of tables.",
                "boards.csv has one row for each board with its counts, shares and scores. In the others, which are those of export, a"
                        + " column says from which file a row comes. Files of the same names are replaced; a board that cannot be opened"
                        + " is told and left out.");
        spec.addPositional(BoardsWord.one(0, "FOLDER", "Where the boards are; the folders below are looked through too."));
        spec.addOption(OptionSpec.builder(TO).paramLabel("FOLDER").type(Path.class).required(true)
                .description("Where the tables go; it is made if it is not there.").build());
        TableWords.addTo(spec);
        return spec;
    }

    @Override
    public Work work(ParseResult words) {
        return new RollupBoards(BoardsWord.one(words, 0), words.matchedOption(TO).getValue(), TableWords.of(words));
    }
}
