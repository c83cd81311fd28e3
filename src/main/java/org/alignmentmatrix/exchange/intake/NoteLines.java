package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentmatrix.model.PlainText;

/// The lines that columns without a place of their own leave in the notes: `Priority: High`. A line with the same label is replaced
/// when the table comes again, so nothing piles up.
final class NoteLines {

    private static final int LONGEST_LABEL = 200; // longer ones are no names, and each row would have them in its notes

    private final List<Line> lines = new ArrayList<>();
    private int cleaned;

    /// @param label empty for a column without a name
    private record Line(String label, String value) {

        String text() {
            return start() + value;
        }

        String start() {
            return label.isEmpty() ? "" : label + ": ";
        }
    }

    /// Nothing is added for a cell without text.
    void add(String header, String cell) {
        PlainText.Cleaned value = PlainText.clean(cell, true);
        if (!value.text().isBlank()) {
            lines.add(new Line(label(header), value.text().strip().replace("\n", "\n  "))); // so that the next line has no label
            cleaned += value.changed();
        }
    }

    int cleaned() {
        return cleaned;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// The line of a key, by which a card is found again.
    static String key(String header, String cell) {
        return new Line(label(header), PlainText.clean(cell, false).text().strip()).text();
    }

    private static String label(String header) {
        return PlainText.clean(PlainText.head(header, LONGEST_LABEL), false).text().strip();
    }

    /// The notes with these lines in them: in place of those with their labels, the others at the end.
    String in(String notes) {
        var all = new ArrayList<>(notes.isEmpty() ? List.of() : List.of(notes.split("\n", -1)));
        var added = new ArrayList<String>();
        Map<String, Integer> seen = new HashMap<>(); // how many columns of each name there were: the third has the third such line
        for (Line line : lines) {
            int at = line.label().isEmpty() ? position(all, line.value().lines().toList())
                    : position(all, line.start(), seen.merge(line.label(), 1, Integer::sum));
            if (at < 0) {
                added.add(line.text());
            } else {
                int end = at + 1;
                while (end < all.size() && all.get(end).startsWith("  ")) {
                    end++;
                }
                all.subList(at, end).clear();
                all.addAll(at, List.of(line.text().split("\n", -1)));
            }
        }
        boolean apart = !all.isEmpty() && !added.isEmpty() && !hasLabels(all);
        return String.join("\n", Stream.of(all, apart ? List.of("") : List.<String>of(), added).flatMap(List::stream).toList());
    }

    /// Whether the last line is one of these, so that others follow without a blank line.
    private boolean hasLabels(List<String> all) {
        return lines.stream().anyMatch(line -> !line.label().isEmpty() && all.getLast().startsWith(line.start()));
    }

    private static int position(List<String> all, List<String> lines) {
        return Collections.indexOfSubList(all, lines);
    }

    /// @param which 1 for the first line that starts so
    private static int position(List<String> all, String start, int which) {
        int left = which;
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).startsWith(start) && --left == 0) {
                return i;
            }
        }
        return -1;
    }
}
