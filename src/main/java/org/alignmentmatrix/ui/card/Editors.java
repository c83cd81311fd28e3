package org.alignmentmatrix.ui.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.jspecify.annotations.Nullable;

/// Which editor a field gets: it follows from the type of the field alone.
final class Editors {

    private Editors() {
    }

    static FieldEditor<?> of(CardField<?> field, Editing editing) {
        return switch (field.type()) {
            case FieldType.Text text -> new TextEditor(Editors.<String>as(field), text, editing);
            case FieldType.Choice<?> choice -> choice(field, choice, editing);
            case FieldType.Day _ -> new DayEditor(Editors.<@Nullable LocalDate>as(field), editing);
            case FieldType.Percent _ -> new PercentEditor(Editors.<Integer>as(field), editing);
            case FieldType.Count count -> new CountEditor(Editors.<Integer>as(field), count, editing);
            case FieldType.Flag _ -> new FlagEditor(Editors.<Boolean>as(field), editing);
            case FieldType.Words words -> new WordsEditor(Editors.<List<String>>as(field), words, editing);
            case FieldType.Marks<?> marks -> marks(field, marks, editing);
        };
    }

    private static <E extends Enum<E>> FieldEditor<E> choice(CardField<?> field, FieldType.Choice<E> type, Editing editing) {
        return new ChoiceEditor<>(Editors.<E>as(field), type, editing);
    }

    private static <E extends Enum<E>> FieldEditor<Set<E>> marks(CardField<?> field, FieldType.Marks<E> type, Editing editing) {
        return new MarksEditor<>(Editors.<Set<E>>as(field), type, editing);
    }

    /// The type of a field says what its values are, in a way that the compiler cannot follow.
    @SuppressWarnings("unchecked")
    private static <T extends @Nullable Object> CardField<T> as(CardField<?> field) {
        return (CardField<T>) field;
    }
}
