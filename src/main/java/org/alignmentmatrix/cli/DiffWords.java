package org.alignmentmatrix.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `alignment-matrix diff`: what differs between two boards.
final class DiffWords implements Command {

    static final String NAME = "diff";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.named(NAME, "Says what differs between two boards, one line for each difference.",
                "Ends with 0 if nothing does, with 1 if something does, and with 2 if a board cannot be opened, as diff does.");
        spec.addPositional(BoardsWord.one(0, "BEFORE", "The board that differences are told from."));
        spec.addPositional(BoardsWord.one(1, "AFTER", "The other one."));
        return spec;
    }

    @Override
    public Work work(ParseResult words) {
        return new DiffBoards(BoardsWord.one(words, 0), BoardsWord.one(words, 1));
    }
}
