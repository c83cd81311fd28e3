package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/// The boards that a command is about, one word for each file or folder.
final class BoardsWord {

    private BoardsWord() {
    }

    static PositionalParamSpec spec(String description) {
        return PositionalParamSpec.builder().paramLabel("FILE").arity("1..*").type(Path[].class).auxiliaryTypes(Path.class)
                .description(description).build();
    }

    static PositionalParamSpec one(int index, String label, String description) {
        return PositionalParamSpec.builder().index(Integer.toString(index)).paramLabel(label).arity("1").type(Path.class)
                .description(description).build();
    }

    static List<Path> of(ParseResult words) {
        return Arrays.asList(words.matchedPositionalValue(0, new Path[0]));
    }

    static Path one(ParseResult words, int index) {
        return words.matchedPositional(index).getValue();
    }
}
