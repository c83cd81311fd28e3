package org.alignmentmatrix.cli;

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

    static ParameterException wrong(ParseResult words, String text, Object... values) {
        return new ParameterException(words.commandSpec().commandLine(), text.formatted(values));
    }
}
