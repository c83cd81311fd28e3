package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.publish.paper.Paper;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/// `alignment-matrix export`: boards in the forms their readers use.
final class ExportWords implements Command {

    static final String NAME = "export";

    private static final String TO = "--to";
    private static final String ALL = "--all";
    private static final String SCALE = "--scale";
    private static final String THEME = "--theme";
    private static final String PAPER = "--paper";
    private static final String BOARD_ONLY = "--board-only";

    private static final Map<Form, String> OPTIONS = new EnumMap<>(Map.of(Form.CSV, "--csv", Form.XLSX, "--xlsx", Form.PNG, "--png",
            Form.SVG, "--svg", Form.PDF, "--pdf", Form.HTML, "--html", Form.MARKDOWN, "--md", Form.PROJECT, "--json"));

    private static final Map<Form, String> TOLD = Map.of(
            Form.CSV, "Tables, a file for each; this is what you get if you name no form.",
            Form.XLSX, "A workbook with all tables.",
            Form.PNG, "The board as a picture.",
            Form.SVG, "The board as a drawing.",
            Form.PDF, "The board on one page, then checklist, insight and plan.",
            Form.HTML, "A report as one page for a browser.",
            Form.MARKDOWN, "The same report as text with marks.",
            Form.PROJECT, "The board itself, as the program saves it.");

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Command.named(NAME, "Writes boards in the forms their readers use.",
                "One board comes into the folder itself, several get a folder in it each. Files of the same names are replaced.");
        spec.addPositional(BoardsWord.spec("A board, or a folder of which all boards are taken."));
        spec.addOption(OptionSpec.builder(TO).paramLabel("FOLDER").type(Path.class).required(true)
                .description("Where the files go; it is made if it is not there.").build());
        ArgGroupSpec.Builder forms = ArgGroupSpec.builder().exclusive(false).multiplicity("0..1");
        OPTIONS.forEach((form, option) -> forms.addArg(OptionSpec.builder(option).description(TOLD.get(form)).build()));
        spec.addArgGroup(forms.addArg(OptionSpec.builder(ALL).description("All of these.").build()).build());
        TableWords.addTo(spec);
        spec.addOption(OptionSpec.builder(SCALE).paramLabel("N").type(double.class)
                .description("How large pictures are, %s to %s times; 2 if nothing is said."
                        .formatted(number(Order.LEAST_SCALE), number(Order.MOST_SCALE))).build());
        spec.addOption(OptionSpec.builder(THEME).paramLabel("NAME").type(String.class)
                .description("The colours: %s.".formatted(Command.choices(Theme.values()))).build());
        spec.addOption(OptionSpec.builder(PAPER).paramLabel("SIZE").type(String.class)
                .description("The sheets of a PDF: %s; the first if nothing is said."
                        .formatted(Command.choices(Paper.Size.values()))).build());
        spec.addOption(OptionSpec.builder(BOARD_ONLY).description("Makes a PDF of the board alone, on one page.").build());
        return spec;
    }

    @Override
    public Work work(ParseResult words) {
        double scale = words.matchedOptionValue(SCALE, 2.0);
        if (!(scale >= Order.LEAST_SCALE && scale <= Order.MOST_SCALE)) { // written so that NaN fails too
            throw Command.wrong(words, "%s must be from %s to %s, but is %s", SCALE, number(Order.LEAST_SCALE), number(Order.MOST_SCALE),
                    number(scale));
        }
        return new ExportBoards(BoardsWord.of(words), words.matchedOption(TO).getValue(), forms(words), TableWords.of(words),
                Command.choice(words, THEME, Theme.values(), Theme.LIGHT), scale, paper(words));
    }

    private static Paper paper(ParseResult words) {
        Paper.Size size = Command.choice(words, PAPER, Paper.Size.values(), Paper.Size.A4);
        return words.hasMatchedOption(BOARD_ONLY) ? Paper.boardOnly(size) : Paper.whole(size);
    }

    private static Set<Form> forms(ParseResult words) {
        if (words.hasMatchedOption(ALL)) {
            return Set.of(Form.values());
        }
        Set<Form> named = Arrays.stream(Form.values()).filter(form -> words.hasMatchedOption(OPTIONS.get(form)))
                .collect(Collectors.toSet());
        return named.isEmpty() ? Set.of(Form.CSV) : named;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
