package org.alignmentmatrix.exchange.incoming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Finds out what stands between the cells of a text: what cuts its first records most evenly, and of several such the one that makes
/// most cells. In a text of one column it is what stands in the fewest titles, so that none of them is cut.
final class DelimiterGuess {

    private static final int RECORDS = 50;
    private static final int CHARACTERS = 256 * 1024; // for fifty records of five thousand characters

    private DelimiterGuess() {
    }

    /// @param even the share of the records that have as many cells as most have
    /// @param single the share that has one cell
    private record Cut(Delimiter delimiter, double even, int cells, double single) {

        boolean isTable() {
            return cells > 1;
        }

        /// A few uneven rows of a wide table weigh less than what happens to stand once in each of them.
        double weight() {
            return even * (1 - 1.0 / cells);
        }
    }

    static Delimiter of(String text) {
        String sample = text.substring(0, Math.min(text.length(), CHARACTERS));
        List<Cut> cuts = Stream.of(Delimiter.values()).map(delimiter -> cut(sample, delimiter, sample.length() < text.length())).toList();
        return cuts.stream().filter(Cut::isTable)
                .max(Comparator.comparingDouble(Cut::weight).thenComparingInt(Cut::cells))
                .or(() -> cuts.stream().max(Comparator.comparingDouble(Cut::single)))
                .orElseThrow().delimiter();
    }

    private static Cut cut(String sample, Delimiter delimiter, boolean goesOn) {
        List<Integer> widths = widths(sample, delimiter, goesOn);
        Map<Integer, Integer> often = new HashMap<>();
        widths.forEach(width -> often.merge(width, 1, Integer::sum));
        var most = often.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()));
        double all = Math.max(widths.size(), 1);
        return most.map(usual -> new Cut(delimiter, usual.getValue() / all, usual.getKey(), often.getOrDefault(1, 0) / all))
                .orElse(new Cut(delimiter, 0, 0, 0));
    }

    private static List<Integer> widths(String sample, Delimiter delimiter, boolean goesOn) {
        var widths = new ArrayList<Integer>();
        var records = new TextRecords(sample, delimiter.character(), false);
        try {
            for (var cells = records.next(); cells != null && widths.size() <= RECORDS; cells = records.next()) {
                if (!cells.isEmpty()) {
                    widths.add(records.width());
                }
            }
        } catch (Stopped _) {
            widths.add(Limits.COLUMNS + 1); // the whole text will say what is wrong, if it is cut with this one
        }
        boolean lastIsCut = goesOn && widths.size() > 1 && widths.size() <= RECORDS;
        return widths.subList(0, lastIsCut ? widths.size() - 1 : Math.min(widths.size(), RECORDS));
    }
}
