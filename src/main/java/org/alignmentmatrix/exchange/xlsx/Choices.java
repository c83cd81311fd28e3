package org.alignmentmatrix.exchange.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alignmentmatrix.exchange.table.Column;
import org.alignmentmatrix.exchange.table.Content;
import org.alignmentmatrix.exchange.table.Table;
import org.alignmentmatrix.model.Quadrant;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/// The words that cells can be chosen from. They stand on the sheet that explains the others, a column for each list, so that
/// people find them and cells of all sheets can point at them.
final class Choices {

    private static final int MOST_NUMBERS = 5; // a list of more is longer to read than to type

    private static final int NAMED = 2; // columns in the heading of a list

    private final WorkbookWords words;
    private final int firstColumn;
    private final int headings;
    private final Map<List<Object>, TreeSet<String>> lists = new LinkedHashMap<>();

    /// @param firstColumn of the sheet, 0 for the first
    /// @param headings the row with what each list is for
    Choices(WorkbookWords words, List<? extends Table<?>> tables, int firstColumn, int headings) {
        this.words = words;
        this.firstColumn = firstColumn;
        this.headings = headings;
        for (Table<?> table : tables) {
            for (Column<?> column : table.columns()) {
                list(column.content()).ifPresent(list -> lists.computeIfAbsent(list, _ -> new TreeSet<>()).add(column.name()));
            }
        }
    }

    /// How many lists there are.
    int count() {
        return lists.size();
    }

    /// Where the words stand that a column takes; empty if it takes all kinds of things.
    Optional<Range> of(Content content, Worksheet readMe) {
        return list(content).map(list -> {
            int column = firstColumn + new ArrayList<>(lists.keySet()).indexOf(list);
            return readMe.range(headings + 1, column, headings + list.size(), column);
        });
    }

    /// Puts the words onto their sheet.
    void write(Worksheet readMe) {
        int column = firstColumn;
        for (Map.Entry<List<Object>, TreeSet<String>> list : lists.entrySet()) {
            String heading = heading(list.getValue());
            readMe.value(headings, column, heading);
            int row = headings;
            for (Object word : list.getKey()) {
                row++;
                if (word instanceof Integer number) {
                    readMe.value(row, column, number);
                } else {
                    readMe.value(row, column, CellText.of(word.toString()).coded());
                }
            }
            readMe.width(column, width(heading, list.getKey()));
            column++;
        }
    }

    /// The first columns that a list is for; there can be many.
    private static String heading(TreeSet<String> columns) {
        String first = columns.stream().limit(NAMED).collect(Collectors.joining(", "));
        return columns.size() > NAMED ? first + " …" : first;
    }

    private static double width(String heading, List<Object> words) {
        int longest = words.stream().map(word -> word.toString().length()).max(Comparator.naturalOrder()).orElse(0);
        return 3 + Math.clamp(Math.max(longest, heading.length()), 8, 40);
    }

    private Optional<List<Object>> list(Content content) {
        return switch (content) {
            case Content.Choice choice -> Optional.of(List.copyOf(choice.words()));
            case Content.QuadrantName _ -> Optional.of(Arrays.stream(Quadrant.values()).sorted(Comparator.comparing(Quadrant::number))
                    .<Object>map(words::quadrant).toList());
            case Content.Flag _ -> Optional.of(List.of(1, 0));
            case Content.Whole(int least, int greatest) when greatest - least < MOST_NUMBERS ->
                    Optional.of(IntStream.rangeClosed(least, greatest).<Object>mapToObj(number -> number).toList());
            case Content.Whole _, Content.Code _, Content.Line _, Content.Prose _, Content.Decimal _, Content.Share _, Content.Day _,
                 Content.Moment _ -> Optional.empty();
        };
    }
}
