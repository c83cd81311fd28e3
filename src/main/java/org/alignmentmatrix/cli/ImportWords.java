package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Delimiter;
import org.alignmentmatrix.exchange.incoming.Encoding;
import org.alignmentmatrix.exchange.intake.DayOrder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `alignment-matrix import`: what a table says about cards, taken onto a board.
final class ImportWords implements Command {

    static final String NAME = "import";

    private static final String FROM = "--from";
    private static final String DRY_RUN = "--dry-run";
    private static final String MAP = "--map";
    private static final String DAY_ORDER = "--day-order";
    private static final String AS_NEW = "--as-new";
    private static final String NAMESAKES = "--namesakes";
    private static final String DELETE_MISSING = "--delete-missing";
    private static final String SHEET = "--sheet";
    private static final String CHARSET = "--charset";
    private static final String DELIMITER = "--delimiter";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.named(NAME, "Takes onto a board what a table says about cards, and prints each difference that makes.",
                "Rows with the id of a card change that card, others become new cards. A cell that cannot be understood is told and leaves"
                        + " the card as it is there.");
        spec.addPositional(BoardsWord.one(0, "FILE", "The board; it is only read."));
        spec.addOption(OptionSpec.builder(FROM).paramLabel("TABLE").type(Path.class).required(true)
                .description("The table, as CSV, as text with tabs, or as a workbook (.xlsx).").build());
        BoardTarget.addTo(spec, false);
        spec.addOption(OptionSpec.builder(DRY_RUN).description("Prints the differences and writes nothing.").build());
        meaning(spec);
        reading(spec);
        return spec;
    }

    private static void meaning(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(MAP).paramLabel("COLUMN=MEANING").type(List.class).auxiliaryTypes(String.class).arity("1")
                .description("What a column means, if its name does not say so; can be given several times. Meanings: %s."
                        .formatted(ColumnMeaning.names())).build());
        spec.addOption(OptionSpec.builder(DAY_ORDER).paramLabel("ORDER").type(String.class)
                .description("How days such as 03/04/26 are meant: day-first or month-first.").build());
        spec.addOption(OptionSpec.builder(AS_NEW).description("Takes every row as a new card; ids in the table are not those of this board.")
                .build());
        spec.addOption(OptionSpec.builder(NAMESAKES)
                .description("Takes new cards too whose title a card on the board has already.").build());
        spec.addOption(OptionSpec.builder(DELETE_MISSING).description("Deletes the cards that have no row; without it they stay.").build());
    }

    private static void reading(CommandSpec spec) {
        spec.addOption(OptionSpec.builder(SHEET).paramLabel("NAME").type(String.class)
                .description("The sheet of a workbook, if not the one called Cards or the first with a table.").build());
        spec.addOption(OptionSpec.builder(CHARSET).paramLabel("NAME").type(String.class)
                .description("How the characters of a text are written: %s.".formatted(Command.choices(Encoding.values()))).build());
        spec.addOption(OptionSpec.builder(DELIMITER).paramLabel("NAME").type(String.class)
                .description("What stands between two cells of a text: %s.".formatted(Command.choices(Delimiter.values()))).build());
    }

    @Override
    public Work work(ParseResult words) {
        boolean dryRun = words.hasMatchedOption(DRY_RUN);
        if (!dryRun && !BoardTarget.isSaid(words)) {
            throw Command.wrong(words, "Either --to or %s must be given", DRY_RUN);
        }
        Choices choices = Choices.NONE.withSheet(words.matchedOptionValue(SHEET, (String) null))
                .withEncoding(words.hasMatchedOption(CHARSET) ? Command.choice(words, CHARSET, Encoding.values(), Encoding.UTF_8) : null)
                .withDelimiter(words.hasMatchedOption(DELIMITER)
                        ? Command.choice(words, DELIMITER, Delimiter.values(), Delimiter.COMMA) : null);
        var taking = new ImportRows.Taking(meanings(words), days(words), !words.hasMatchedOption(AS_NEW),
                words.hasMatchedOption(NAMESAKES), words.hasMatchedOption(DELETE_MISSING));
        return new ImportRows(BoardsWord.one(words, 0), words.matchedOption(FROM).getValue(), choices, taking,
                dryRun ? Optional.empty() : Optional.of(BoardTarget.of(words)));
    }

    private static Optional<DayOrder> days(ParseResult words) {
        if (!words.hasMatchedOption(DAY_ORDER)) {
            return Optional.empty();
        }
        DayOrder[] said = {DayOrder.DAY_FIRST, DayOrder.MONTH_FIRST};
        return Optional.of(Command.choice(words, DAY_ORDER, said, DayOrder.DAY_FIRST));
    }

    private static List<ColumnMeaning> meanings(ParseResult words) {
        var meanings = new ArrayList<ColumnMeaning>();
        for (String said : words.matchedOptionValue(MAP, List.<String>of())) {
            meanings.add(ColumnMeaning.of(said).orElseThrow(() -> Command.wrong(words,
                    "%s must be the name of a column, =, and one of %s, but is '%s'", MAP, ColumnMeaning.names(), said)));
        }
        return meanings;
    }
}
