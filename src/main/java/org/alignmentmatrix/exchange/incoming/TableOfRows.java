package org.alignmentmatrix.exchange.incoming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.alignmentmatrix.exchange.incoming.RawTable.Row;
import org.alignmentmatrix.exchange.incoming.RawTable.Trouble;
import org.jspecify.annotations.Nullable;

/// Collects rows, finds the header among them and makes a table of them.
final class TableOfRows {

    /// Rows among which the header is looked for.
    private static final int TOP = 20;

    /// Rows that say how wide the table is.
    private static final int SAMPLE = 50;

    private static final int MOST_KEPT = Limits.ROWS + TOP;

    private final @Nullable Integer chosenHeader;
    private final List<Found> kept = new ArrayList<>();
    private long rows;
    private long cells;

    /// @param cells up to the last one that is not empty
    /// @param width how many cells there were, empty ones at the end included
    private record Found(int number, List<String> cells, int width, List<Trouble> troubles) {

        long filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }

    /// @param chosenHeader see [Choices#headerRow]
    TableOfRows(@Nullable Integer chosenHeader) {
        this.chosenHeader = chosenHeader;
    }

    /// Takes one more row; a blank one is left out.
    ///
    /// @param number its number
    /// @param row up to the last cell that is not empty
    /// @param width how many cells it has, or as many as there can be where short rows are usual
    void add(int number, List<String> row, int width, List<Trouble> troubles) {
        boolean aboveHeader = chosenHeader != null && number < chosenHeader;
        if (aboveHeader || row.stream().allMatch(String::isBlank) && troubles.isEmpty()) {
            return;
        }
        rows++;
        cells += row.size();
        if (kept.size() < MOST_KEPT) {
            if (cells > Limits.CELLS) {
                throw Stopped.because(new Refusal.TooManyCells(Limits.CELLS));
            }
            kept.add(new Found(number, row, width, troubles));
        }
    }

    /// The number of the header, [Choices#NO_HEADER] if there is none.
    int headerRow() {
        return chosenHeader != null && chosenHeader == Choices.NO_HEADER || kept.isEmpty() ? Choices.NO_HEADER
                : kept.get(headerIndex()).number();
    }

    RawTable table(String source, RawTable.Form form) {
        if (kept.isEmpty()) {
            throw Stopped.because(new Refusal.Empty());
        }
        boolean named = headerRow() != Choices.NO_HEADER;
        int first = named ? headerIndex() + 1 : 0;
        if (rows - first > Limits.ROWS) {
            throw Stopped.because(new Refusal.TooManyRows(rows - first, Limits.ROWS));
        }
        List<String> header = named ? kept.get(first - 1).cells() : List.of();
        List<Found> below = kept.subList(first, kept.size());
        int columns = Math.max(header.size(), below.stream().mapToInt(row -> row.cells().size()).max().orElse(0));
        if ((long) columns * below.size() > Limits.CELLS) {
            throw Stopped.because(new Refusal.TooManyCells(Limits.CELLS));
        }
        var troubles = new ArrayList<Trouble>(named ? kept.get(first - 1).troubles() : List.of());
        var made = new ArrayList<Row>(below.size());
        for (Found row : below) {
            made.add(new Row(row.number(), filled(row.cells(), columns)));
            if (named) {
                tellWidth(row, header.size(), troubles);
            }
            troubles.addAll(row.troubles());
        }
        return new RawTable(source, form, filled(header, columns), made, troubles);
    }

    private static void tellWidth(Found row, int expected, List<Trouble> troubles) {
        if (row.width() < expected) {
            troubles.add(new Trouble.TooFew(row.number(), row.width(), expected));
        } else if (row.cells().size() > expected) {
            troubles.add(new Trouble.TooMany(row.number(), row.cells().size(), expected));
        }
    }

    /// Some tables have a title or a few facts above their header: one or two cells, where the table is more than twice as wide.
    private int headerIndex() {
        if (chosenHeader != null) {
            return 0; // all above it was left out
        }
        long widest = kept.stream().limit(SAMPLE).mapToLong(Found::filled).max().orElse(0);
        for (int i = 0; i < Math.min(TOP, kept.size()); i++) {
            long filled = kept.get(i).filled();
            if (filled > 2 || filled * 2 >= widest) {
                return i;
            }
        }
        return 0;
    }

    private static List<String> filled(List<String> cells, int columns) {
        if (cells.size() == columns) {
            return cells;
        }
        var filled = new ArrayList<>(cells);
        filled.addAll(Collections.nCopies(columns - cells.size(), ""));
        return filled;
    }
}
