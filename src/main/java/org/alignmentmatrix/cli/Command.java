package org.alignmentmatrix.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// The words of a command: its name, what can follow it, and what that asks for.
interface Command {

    /// The words for [picocli][CommandLine], with a name and a description.
    CommandSpec spec();

    /// What was asked for.
    ///
    /// @throws ParameterException if words that are right by themselves do not go together
    Work work(ParseResult words);

    /// A command with its help.
    static CommandSpec named(String name, String... description) {
        CommandSpec spec = CommandSpec.create().name(name);
        spec.usageMessage().description(description);
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Shows this help.").build());
        return spec;
    }

    /// One of a few words that stand for constants: `contrast-dark` for `CONTRAST_DARK`.
    static <E extends Enum<E>> E choice(ParseResult words, String option, E[] constants, E otherwise) {
        String word = words.matchedOptionValue(option, word(otherwise));
        return Arrays.stream(constants).filter(each -> word(each).equals(word)).findFirst()
                .orElseThrow(() -> wrong(words, "%s must be one of %s, but is '%s'", option, choices(constants), word));
    }

    /// All of these words, for the help.
    static <E extends Enum<E>> String choices(E[] constants) {
        return Arrays.stream(constants).map(Command::word).collect(Collectors.joining(", "));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static ParameterException wrong(ParseResult words, String text, Object... values) {
        return new ParameterException(words.commandSpec().commandLine(), text.formatted(values));
    }
}
