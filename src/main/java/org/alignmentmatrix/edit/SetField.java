package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Set;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.jspecify.annotations.Nullable;

/// Gives a field of some cards a value. Cards that are no longer on the board are left out.
///
/// @param typed whether the value is being typed: letters typed one after the other are undone together
/// @param <T> the type of the value
public record SetField<T extends @Nullable Object>(Set<CardId> ids, CardField<T> field, T value, boolean typed) implements Edit {

    /// @throws IllegalArgumentException if the field does not take that value
    public SetField {
        ids = Set.copyOf(ids);
        field.require(value);
    }

    public static <T extends @Nullable Object> SetField<T> of(CardId id, CardField<T> field, T value) {
        return new SetField<>(Set.of(id), field, value, false);
    }

    public static <T extends @Nullable Object> SetField<T> typed(CardId id, CardField<T> field, T value) {
        return new SetField<>(Set.of(id), field, value, true);
    }

    @Override
    public Caption caption() {
        return Caption.counted("edit.field." + field.key(), ids.size());
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.changeCards(ids, now, card -> field.set(card, value));
    }

    @Override
    public boolean continues(Edit earlier) {
        return typed && earlier instanceof SetField<?> set && set.typed && set.field == field && set.ids.equals(ids);
    }
}
