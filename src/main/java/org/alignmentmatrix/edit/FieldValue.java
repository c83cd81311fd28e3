package org.alignmentmatrix.edit;

import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.jspecify.annotations.Nullable;

/// A value for a field of a card.
///
/// @param <T> the type of the value
public record FieldValue<T extends @Nullable Object>(CardField<T> field, T value) {

    /// @throws IllegalArgumentException if the field does not take that value
    public FieldValue {
        field.require(value);
    }

    /// The card with that value.
    public Card on(Card card) {
        return field.set(card, value);
    }
}
