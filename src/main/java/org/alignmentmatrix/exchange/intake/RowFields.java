package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.alignmentmatrix.edit.FieldValue;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Status;
import org.jspecify.annotations.Nullable;

/// What the cells of one row say about the fields of a card.
final class RowFields {

    private final FieldReading reading;
    private final RowCells row;
    private final Consumer<RowProblem> problems;
    private final Map<CardField<?>, Said<?>> said = new LinkedHashMap<>();
    private final List<RowCells.One> unreadable = new ArrayList<>();
    private int cleaned;

    /// @param cell as it stands in the table; of several columns the first
    record Said<T extends @Nullable Object>(FieldValue<T> value, String cell) {
    }

    RowFields(FieldReading reading, RowCells row, Consumer<RowProblem> problems) {
        this.reading = reading;
        this.row = row;
        this.problems = problems;
        for (RowCells.One one : row.fields()) {
            if (one.target() instanceof Target.Field(var field) && field != CardField.TITLE && field != CardField.NOTES) {
                say(field, one);
            }
        }
        row.first(Target.FINISHED).ifPresent(this::finish);
    }

    /// All but title and notes, each field once.
    List<Said<?>> all() {
        return List.copyOf(said.values());
    }

    /// Cells that say something else than their field can hold.
    List<RowCells.One> unreadable() {
        return unreadable;
    }

    /// How many characters no board may hold.
    int cleaned() {
        return cleaned;
    }

    /// A field that a whole row may leave out; empty if it says nothing that can be read.
    <T extends @Nullable Object> Optional<Said<T>> read(CardField<T> field, RowCells.One one) {
        String cell = one.text();
        return switch (reading.read(field.type(), cell)) {
            case Read.Value<T>(T value, int changed) -> {
                cleaned += changed;
                yield Optional.of(new Said<>(new FieldValue<>(field, value), one.raw()));
            }
            case Read.Unsaid<T> _ -> Optional.empty();
            case Read.Wrong<T>(var expected) -> {
                problems.accept(new RowProblem.Unreadable(row.number(), one.cell(), Shown.of(cell), expected));
                unreadable.add(one);
                yield Optional.empty();
            }
            case Read.Ambiguous<T> _ -> {
                problems.accept(new RowProblem.AmbiguousDay(row.number(), one.cell(), Shown.of(cell)));
                unreadable.add(one);
                yield Optional.empty();
            }
        };
    }

    private <T extends @Nullable Object> void say(CardField<T> field, RowCells.One one) {
        read(field, one).ifPresent(next -> {
            if (field == CardField.TAGS && said.containsKey(field)) {
                joinTags(one, next.value().value());
            } else {
                said.putIfAbsent(field, next);
            }
        });
    }

    private void joinTags(RowCells.One one, @Nullable Object more) {
        var words = new LinkedHashSet<String>();
        for (Object tags : new Object[] {said.get(CardField.TAGS).value().value(), more}) {
            ((List<?>) tags).forEach(word -> words.add(word.toString()));
        }
        FieldType.Words type = (FieldType.Words) CardField.TAGS.type();
        if (words.size() <= type.limit()) {
            said.put(CardField.TAGS, new Said<>(new FieldValue<>(CardField.TAGS, List.copyOf(words)), ""));
        } else {
            problems.accept(new RowProblem.Unreadable(row.number(), one.cell(), Shown.of(one.text()),
                    new RowProblem.Expected.FewerWords(type.limit(), type.length())));
            unreadable.add(one);
        }
    }

    /// A yes or a day means done; a no or nothing leaves the status as the other columns say.
    private void finish(RowCells.One one) {
        if (one.text().isBlank()) {
            return;
        }
        Optional<Boolean> flag = Vocabulary.flag(one.text());
        boolean isDay = switch (DayCell.of(one.text())) {
            case DayCell.Sure _, DayCell.Telling _, DayCell.Either _ -> true;
            case DayCell.Empty _, DayCell.NoDay _ -> false;
        };
        if (flag.isEmpty() && !isDay) {
            problems.accept(new RowProblem.Unreadable(row.number(), one.cell(), Shown.of(one.text()), new RowProblem.Expected.YesOrNo()));
            unreadable.add(one);
        } else if (flag.orElse(true)) {
            said.put(CardField.STATUS, new Said<>(new FieldValue<>(CardField.STATUS, Status.DONE), one.raw()));
        }
    }

    /// The text of the columns that are notes, a blank line between two of them; empty if no column is.
    Optional<String> notes() {
        List<RowCells.One> notes = row.all(new Target.Field(CardField.NOTES));
        if (notes.isEmpty()) {
            return Optional.empty();
        }
        var texts = new ArrayList<String>();
        for (RowCells.One one : notes) {
            PlainText.Cleaned clean = PlainText.clean(one.text(), true);
            cleaned += clean.changed();
            if (!clean.text().isBlank()) {
                texts.add(clean.text().strip());
            }
        }
        return Optional.of(String.join("\n\n", texts));
    }
}
