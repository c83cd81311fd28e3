package org.alignmentmatrix.exchange.intake;

import org.alignmentmatrix.edit.FieldValue;
import org.alignmentmatrix.model.CardField;
import org.jspecify.annotations.Nullable;

/// What a row would change about one field of a card.
///
/// @param before what the card has; never equal to `after`
/// @param <T> the type of the value
public record CellChange<T extends @Nullable Object>(CardField<T> field, T before, T after) {

    FieldValue<T> value() {
        return new FieldValue<>(field, after);
    }
}
