package org.alignmentmatrix.faults;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Delimiter;
import org.alignmentmatrix.exchange.incoming.Encoding;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Likeness;
import org.alignmentmatrix.exchange.incoming.Limits;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.incoming.Refusal;

/// What must be true of everything that was read from another program, whatever it was.
final class ReadTable {

    private ReadTable() {
    }

    /// @param again reads the same with other choices
    static void check(Outcome outcome, Function<Choices, Outcome> again) {
        switch (outcome) {
            case Outcome.Table(RawTable table, var reading) -> {
                isEven(table, reading.headerRow());
                comesBack(table);
            }
            case Outcome.AskEncoding(var previews) -> {
                if (previews.isEmpty()) {
                    throw new AssertionError("a question without answers");
                }
                for (Outcome.Preview preview : previews) {
                    Outcome answered = again.apply(Choices.NONE.withEncoding(preview.encoding()));
                    if (answered instanceof Outcome.AskEncoding) {
                        throw new AssertionError("asked once more after " + preview.encoding());
                    }
                    check(answered, again);
                }
            }
            case Outcome.Refused _ -> { } // also right
            case Outcome.Cancelled _ -> throw new AssertionError("nobody has cancelled");
        }
    }

    private static void isEven(RawTable table, int headerRow) {
        int last = headerRow;
        for (RawTable.Row row : table.rows()) {
            if (row.cells().size() != table.header().size() || row.number() < 1) {
                throw new AssertionError("%d columns, but %s".formatted(table.header().size(), row));
            }
            if (row.number() <= last && headerRow >= 0 && table.source().isEmpty()) {
                throw new AssertionError("row %d after %d".formatted(row.number(), last));
            }
            last = row.number();
        }
        if (table.rows().size() > Limits.ROWS || table.header().size() > Limits.COLUMNS) {
            throw new AssertionError("more rows or columns than the limits allow");
        }
        for (RawTable.Trouble trouble : table.troubles()) {
            if (trouble.row() < 1) {
                throw new AssertionError("trouble nowhere: " + trouble);
            }
        }
    }

    /// Written as simply as can be, each cell in quotation marks, all cells are read as they are.
    private static void comesBack(RawTable table) {
        if (table.header().size() >= Limits.COLUMNS) {
            return;
        }
        var text = new StringBuilder(line("row", table.header()));
        for (RawTable.Row row : table.rows()) {
            text.append(line(Integer.toString(row.number()), row.cells()));
        }
        Choices choices = new Choices(Encoding.UTF_8, Delimiter.COMMA, null, 1);
        Outcome outcome = Incoming.read(text.toString().getBytes(StandardCharsets.UTF_8), "again", choices, () -> false);
        List<List<String>> expected = cells(table);
        if (outcome instanceof Outcome.Table(RawTable again, var _)) {
            List<List<String>> found = cells(again).stream().map(row -> row.subList(1, row.size())).toList();
            if (!shortened(found).equals(shortened(expected))) {
                throw new AssertionError("other cells came back:\n" + expected + "\n" + found);
            }
        } else if (!outcome.equals(new Outcome.Refused(new Refusal.NotATable(Likeness.UNKNOWN)))) { // too many control characters
            throw new AssertionError("does not come back: " + outcome);
        }
    }

    private static List<List<String>> cells(RawTable table) {
        var cells = new ArrayList<List<String>>();
        cells.add(table.header());
        table.rows().forEach(row -> cells.add(row.cells()));
        return cells;
    }

    /// Without the empty cells at the end, and as UTF-8 can hold it.
    private static List<List<String>> shortened(List<List<String>> rows) {
        return rows.stream().map(row -> {
            int end = row.size();
            while (end > 0 && row.get(end - 1).isEmpty()) {
                end--;
            }
            return row.subList(0, end).stream()
                    .map(cell -> new String(cell.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).toList();
        }).toList();
    }

    private static String line(String first, List<String> cells) {
        return cells.stream().map(cell -> ",\"" + cell.replace("\"", "\"\"") + "\"").collect(Collectors.joining("", first, "\r\n"));
    }
}
