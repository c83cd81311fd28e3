package org.alignmentmatrix.cli;

import java.util.Locale;
import org.alignmentmatrix.exchange.People;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.csv.Preset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// How tables are to be written.
///
/// @param delimiter null for that of the preset
record TableWords(Preset preset, Dialect.@Nullable Delimiter delimiter, People people) {

    private static final String PRESET = "--preset";
    private static final String DELIMITER = "--delimiter";
    private static final String NO_NAMES = "--no-names";

    static void addTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(PRESET).paramLabel("NAME").type(String.class).description(
                "What the tables are for: %s. The first is what Excel on this computer expects; it is taken if nothing is said."
                        .formatted(Command.choices(Preset.values()))).build());
        spec.addOption(OptionSpec.builder(DELIMITER).paramLabel("NAME").type(String.class).description(
                "What stands between two cells, if not what the preset says: %s."
                        .formatted(Command.choices(Dialect.Delimiter.values()))).build());
        spec.addOption(OptionSpec.builder(NO_NAMES)
                .description("Leaves out who owns cards and actions. Names in titles and notes stay.").build());
    }

    static TableWords of(ParseResult words) {
        return new TableWords(Command.choice(words, PRESET, Preset.values(), Preset.values()[0]),
                words.hasMatchedOption(DELIMITER)
                        ? Command.choice(words, DELIMITER, Dialect.Delimiter.values(), Dialect.Delimiter.COMMA) : null,
                words.hasMatchedOption(NO_NAMES) ? People.UNNAMED : People.NAMED);
    }

    /// @param habits how people write numbers on this computer
    Dialect dialect(Locale habits) {
        Dialect dialect = preset.dialect(habits);
        return delimiter == null ? dialect : dialect.withDelimiter(delimiter);
    }
}
