package org.alignmentmatrix.cli;

import org.alignmentmatrix.guide.Template;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.PlainText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `alignment-matrix new`: a board to begin with.
final class NewWords implements Command {

    static final String NAME = "new";

    private static final String TEMPLATE = "--template";
    private static final String TITLE = "--title";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.named(NAME, "Makes a board to begin with.");
        spec.addOption(OptionSpec.builder(TEMPLATE).paramLabel("NAME").type(String.class).description(
                "What is on it; nothing if nothing is said.",
                "blank: nothing",
                "sample: cards, answers, actions and goals of a company that makes coffee machines and smart homes",
                "workshop: both teams, what to agree on in the room as goals, and what comes after it as dated actions",
                "plan: one action for each of the five steps, with a day, and three goals to fill in").build());
        spec.addOption(OptionSpec.builder(TITLE).paramLabel("TEXT").type(String.class).description("What the board is called.").build());
        BoardTarget.addTo(spec);
        return spec;
    }

    @Override
    public Work work(ParseResult words) {
        String title = words.matchedOptionValue(TITLE, (String) null);
        if (title != null && title.length() > Board.TITLE_LIMIT) {
            throw Command.wrong(words, "%s must have at most %d characters, but has %d", TITLE, Board.TITLE_LIMIT, title.length());
        }
        return new NewBoard(Command.choice(words, TEMPLATE, Template.values(), Template.BLANK),
                title == null ? "" : PlainText.clean(title, false).text().strip(), BoardTarget.of(words));
    }
}
