package org.alignmentmatrix.exchange.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.intake.RowProblem.Expected;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.PlainText;
import org.jspecify.annotations.Nullable;

/// Reads cells by the type of their field.
///
/// @param ours whether lists of words are written as in our tables: semicolons between them, backslashes before those inside
record FieldReading(Vocabulary vocabulary, DayOrder days, boolean ours) {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}([.,]0{1,9})?");
    private static final int MOST_BLANKS = 4; // times the room that the words of a list can need; longer cells are not even cut apart
    private static final int LONGEST_MARKS = 10_000; // characters; all names of all marks need less
    private static final Pattern BETWEEN_MARKS = Pattern.compile("[,;\\n]");
    private static final Pattern COLOUR =
            Pattern.compile(" \\((green|yellow|orange|red|purple|blue|sky|lime|pink|black)(_light|_dark)?\\)$");

    /// @param cell freed from its guard
    @SuppressWarnings("unchecked") // the type of a field says what values it takes
    <T extends @Nullable Object> Read<T> read(FieldType<T> type, String cell) {
        return (Read<T>) switch (type) {
            case FieldType.Text text -> text(text, cell);
            case FieldType.Choice<?> choice -> choice(choice, cell);
            case FieldType.Day _ -> day(cell);
            case FieldType.Percent _ -> whole(withoutPercent(cell.strip()), 100);
            case FieldType.Count(int max) -> whole(cell.strip(), max);
            case FieldType.Flag _ -> cell.isBlank() ? new Read.Value<>(false, 0) : Vocabulary.flag(cell)
                    .<Read<?>>map(flag -> new Read.Value<>(flag, 0)).orElseGet(() -> new Read.Wrong<>(new Expected.YesOrNo()));
            case FieldType.Words words -> words(words, cell);
            case FieldType.Marks<?> marks -> marks(marks, cell);
        };
    }

    private static Read<String> text(FieldType.Text type, String cell) {
        PlainText.Cleaned clean = PlainText.clean(cell, type.lines());
        String text = clean.text().strip();
        if (type.required() && text.isEmpty()) {
            return new Read.Wrong<>(new Expected.SomeText());
        }
        return text.length() > type.limit() ? new Read.Wrong<>(new Expected.Shorter(type.limit()))
                : new Read.Value<>(text, clean.changed());
    }

    private <E extends Enum<E>> Read<E> choice(FieldType.Choice<E> type, String cell) {
        if (cell.isBlank()) {
            return new Read.Unsaid<>();
        }
        return vocabulary.constant(type.type(), cell).<Read<E>>map(constant -> new Read.Value<>(constant, 0))
                .orElseGet(() -> new Read.Wrong<>(new Expected.OneOf(vocabulary.words(type.type()))));
    }

    private Read<?> day(String cell) {
        return switch (DayCell.of(cell)) {
            case DayCell.Empty _ -> new Read.Value<>(null, 0);
            case DayCell.Sure(var day) -> new Read.Value<>(day, 0);
            case DayCell.Telling(var day, var _) -> new Read.Value<>(day, 0);
            case DayCell.Either either -> days == DayOrder.ASK ? new Read.Ambiguous<>() : new Read.Value<>(either.in(days), 0);
            case DayCell.NoDay _ -> new Read.Wrong<>(new Expected.Day());
        };
    }

    private static String withoutPercent(String text) {
        return text.endsWith("%") ? text.substring(0, text.length() - 1).stripTrailing() : text;
    }

    /// An emptied cell is 0. Spreadsheets may write `50` as `50.0` or `50,00`.
    private static Read<Integer> whole(String text, int max) {
        if (text.isEmpty()) {
            return new Read.Value<>(0, 0);
        }
        if (WHOLE.matcher(text).matches()) {
            int value = new BigDecimal(text.replace(',', '.')).intValueExact();
            if (value <= max) {
                return new Read.Value<>(value, 0);
            }
        }
        return new Read.Wrong<>(new Expected.Whole(max));
    }

    private Read<List<String>> words(FieldType.Words type, String cell) {
        if (cell.length() > MOST_BLANKS * type.limit() * type.length()) {
            return new Read.Wrong<>(new Expected.FewerWords(type.limit(), type.length()));
        }
        PlainText.Cleaned clean = PlainText.clean(ours ? cell : cell.replaceAll("\\R", ","), false);
        List<String> parts = ours ? escaped(clean.text()) : List.of(clean.text().split("[,;]"));
        List<String> words = List.copyOf(new LinkedHashSet<>(parts.stream().map(String::strip)
                .map(word -> ours ? word : COLOUR.matcher(word).replaceFirst("")).filter(word -> !word.isEmpty()).toList()));
        boolean fits = words.size() <= type.limit() && words.stream().allMatch(word -> word.length() <= type.length());
        return fits ? new Read.Value<>(words, clean.changed())
                : new Read.Wrong<>(new Expected.FewerWords(type.limit(), type.length()));
    }

    /// Takes `a; b\; c` apart into `a` and `b; c`.
    private static List<String> escaped(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && (text.charAt(i + 1) == ';' || text.charAt(i + 1) == '\\')) {
                word.append(text.charAt(++i));
            } else if (c == ';') {
                words.add(word.toString());
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        words.add(word.toString());
        return words;
    }

    private <E extends Enum<E>> Read<Set<E>> marks(FieldType.Marks<E> type, String cell) {
        if (cell.length() > LONGEST_MARKS) {
            return new Read.Wrong<>(new Expected.SomeOf(vocabulary.words(type.type())));
        }
        Set<E> marks = EnumSet.noneOf(type.type());
        for (String part : BETWEEN_MARKS.split(cell)) {
            if (part.isBlank()) {
                continue;
            }
            Optional<E> named = vocabulary.constant(type.type(), part);
            List<Optional<E>> each = named.isPresent() ? List.of(named)
                    : Stream.of(part.strip().split("\\s+")).map(id -> constant(type.type(), id)).toList();
            if (each.stream().anyMatch(Optional::isEmpty)) {
                return new Read.Wrong<>(new Expected.SomeOf(vocabulary.words(type.type())));
            }
            each.forEach(mark -> marks.add(mark.orElseThrow()));
        }
        return new Read.Value<>(marks, 0);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String id) {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(id)).findFirst();
    }
}
