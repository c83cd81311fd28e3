package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `alignment-matrix check`: whether files are boards that can be opened.
final class CheckWords implements Command {

    static final String NAME = "check";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.named(NAME, "Says whether boards can be opened, and what is wrong with those that cannot.",
                "One line for each problem: file, place, what was found, what was expected. The files are not changed.");
        spec.addPositional(BoardsWord.spec("A board, or a folder of which all boards are looked at."));
        return spec;
    }

    @Override
    public Work work(ParseResult words) {
        List<Path> places = BoardsWord.of(words);
        return new CheckFiles(places);
    }
}
