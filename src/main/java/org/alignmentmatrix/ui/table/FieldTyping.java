package org.alignmentmatrix.ui.table;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.ui.card.DayText;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Reads what was typed into a cell, by the type of its field. Nothing is shortened or guessed: what does not fit is refused with
/// the words of the card panel.
record FieldTyping(Messages messages) {

    /// What was typed, as a value or not.
    sealed interface Typed<T extends @Nullable Object> {

        record Value<T extends @Nullable Object>(T value) implements Typed<T> {
        }

        /// @param why a sentence
        record Refused<T extends @Nullable Object>(String why) implements Typed<T> {
        }
    }

    Typed<String> text(FieldType.Text type, String typed) {
        PlainText.Cleaned clean = PlainText.clean(typed, type.lines());
        if (clean.changed() > 0) {
            return refused("table.unprintable", clean.changed());
        }
        String text = type.lines() ? clean.text() : clean.text().strip();
        if (type.required() && text.isBlank()) {
            return refused("card.title.blank");
        }
        return text.length() > type.limit() ? refused("table.tooLong", type.limit(), text.length()) : new Typed.Value<>(text);
    }

    Typed<@Nullable LocalDate> day(String typed) {
        DayText read = DayText.read(typed, messages.locale());
        String wrong = read.complaint(messages, true);
        return wrong.isEmpty() ? new Typed.Value<>(read instanceof DayText.Day(LocalDate day) ? day : null) : new Typed.Refused<>(wrong);
    }

    Typed<Integer> percent(String typed) {
        return whole(typed.strip().replaceFirst("\\s*%$", ""), 100, "card.percent.wrong");
    }

    Typed<Integer> count(FieldType.Count type, String typed) {
        return whole(typed, type.max(), "card.count.wrong", type.max());
    }

    /// An emptied cell is 0.
    private Typed<Integer> whole(String typed, int max, String wrong, Object... arguments) {
        String digits = typed.isBlank() ? "0" : typed.strip();
        boolean fits = digits.matches("[0-9]{1,9}") && Integer.parseInt(digits) <= max;
        return fits ? new Typed.Value<>(Integer.parseInt(digits)) : refused(wrong, arguments);
    }

    /// Words with commas between them.
    Typed<List<String>> words(FieldType.Words type, String typed) {
        List<String> words = List.copyOf(new LinkedHashSet<>(Stream.of(PlainText.clean(typed, false).text().split(","))
                .map(String::strip).filter(word -> !word.isEmpty()).toList()));
        if (words.size() > type.limit()) {
            return refused("card.words.limit", type.limit());
        }
        boolean allShort = words.stream().allMatch(word -> word.length() <= type.length());
        return allShort ? new Typed.Value<>(words) : refused("card.words.long", type.length());
    }

    private <T extends @Nullable Object> Typed<T> refused(String key, Object... arguments) {
        return new Typed.Refused<>(messages.text(key, arguments));
    }
}
