package org.alignmentmatrix.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Delimiter;
import org.alignmentmatrix.exchange.incoming.Encoding;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.apache.commons.csv.CSVFormat;

/// Any bytes as a text table, any text as copied cells, and any cells as another implementation writes them.
public final class TextTableFuzz {

    private static final String SEPARATOR = "\u0001"; // between two cells of an input

    private TextTableFuzz() {
    }

    /// Jazzer calls it with one input after the other. The first byte says which of the three it is.
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        switch (Math.floorMod(input[0], 4)) {
            case 0, 1 -> ReadTable.check(read(rest, Choices.NONE), choices -> read(rest, choices));
            case 2 -> {
                String text = new String(rest, StandardCharsets.UTF_8);
                ReadTable.check(Incoming.pasted(text, Choices.NONE), choices -> Incoming.pasted(text, choices));
            }
            default -> fromAnotherWriter(new String(rest, StandardCharsets.UTF_8).split(SEPARATOR, -1));
        }
    }

    private static Outcome read(byte[] bytes, Choices choices) {
        return Incoming.read(bytes, "", choices, () -> false);
    }

    private static void fromAnotherWriter(String[] cells) {
        Delimiter delimiter = Delimiter.values()[cells.length % Delimiter.values().length];
        var text = new StringBuilder();
        try (var printer = CSVFormat.DEFAULT.builder().setDelimiter(delimiter.character()).get().print(text)) {
            printer.printRecord("first", "last");
            for (String cell : cells) {
                printer.printRecord(cell, "x");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Choices choices = new Choices(Encoding.UTF_8, delimiter, null, null);
        if (read(text.toString().getBytes(StandardCharsets.UTF_8), choices) instanceof Outcome.Table(RawTable table, var _)) {
            List<String> found = table.rows().stream().map(row -> row.cells().getFirst()).toList();
            if (!found.equals(List.of(cells)) || !table.troubles().isEmpty()) {
                throw new AssertionError("other cells were read:\n" + List.of(cells) + "\n" + table);
            }
        }
    }
}
