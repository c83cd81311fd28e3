package org.alignmentmatrix.exchange.xlsx;

import java.util.List;
import java.util.stream.Collectors;
import org.alignmentmatrix.exchange.table.Cell;
import org.alignmentmatrix.exchange.table.Table;

/// What the cells of a workbook are to hold, for readers of all kinds.
public final class TypedValues {

    private TypedValues() {
    }

    /// All rows of a table as people read them.
    public static List<List<String>> plain(Table<?> table) {
        return table.made().rows().stream().map(row -> row.stream().map(TypedValues::plain).toList()).toList();
    }

    private static String plain(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> "";
            case Cell.Text(var text) -> CellText.of(text).value();
            case Cell.Whole(int value) -> Integer.toString(value);
            case Cell.Decimal(var value) -> value.toPlainString();
            case Cell.Share share -> share.rounded().toPlainString();
            case Cell.Flag(boolean value) -> value ? "1" : "0";
            case Cell.Day day -> day.text();
            case Cell.Moment moment -> moment.text();
        };
    }

    /// The tables that have a sheet, by its name; a cell is its type and its value.
    public static String json(List<Table<?>> tables) {
        return tables.stream().filter(table -> !table.rows().isEmpty())
                .map(table -> quoted(Character.toUpperCase(table.name().charAt(0)) + table.name().substring(1)) + ": " + json(table))
                .collect(Collectors.joining(",\n", "{", "}\n"));
    }

    private static String json(Table<?> table) {
        return table.made().rows().stream().map(row -> row.stream()
                        .map(cell -> "[%s, %s]".formatted(quoted(type(cell)), quoted(plain(cell)))).collect(Collectors.joining(", ", "[", "]")))
                .collect(Collectors.joining(",\n", "[", "]"));
    }

    private static String type(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> "none";
            case Cell.Text(var text) -> text.isEmpty() ? "none" : "text";
            case Cell.Whole _, Cell.Decimal _, Cell.Share _, Cell.Flag _ -> "number";
            case Cell.Day(var day) -> CellDay.of(day).isPresent() ? "day" : "text";
            case Cell.Moment(var at) -> CellDay.of(at).isPresent() ? "moment" : "text";
        };
    }

    /// A text in JSON, in plain ASCII.
    public static String quoted(String text) {
        return text.chars().mapToObj(c -> c < ' ' || c > '~' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
