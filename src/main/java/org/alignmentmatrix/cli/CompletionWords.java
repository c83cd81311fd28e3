package org.alignmentmatrix.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/// `alignment-matrix completion`: what a shell needs to complete our words.
final class CompletionWords implements Command {

    static final String NAME = "completion";

    @Override
    public CommandSpec spec() {
        return Command.named(NAME, "Prints a script with which bash and zsh complete these words.", "Bash: source <(%s %s)".formatted(
                CommandTree.PROGRAM, NAME), "Zsh: the same, after autoload -U +X compinit && compinit");
    }

    @Override
    public Work work(ParseResult words) {
        CommandLine root = words.commandSpec().root().commandLine();
        return around -> {
            around.out().print(AutoComplete.bash(CommandTree.PROGRAM, root));
            return Exit.FINE;
        };
    }
}
