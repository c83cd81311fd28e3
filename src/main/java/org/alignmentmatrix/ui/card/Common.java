package org.alignmentmatrix.ui.card;

import java.util.List;
import java.util.Objects;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.jspecify.annotations.Nullable;

/// What some cards have in one field: the same value, or different ones.
sealed interface Common<T extends @Nullable Object> {

    /// All have this value.
    record Same<T extends @Nullable Object>(T value) implements Common<T> {
    }

    /// They differ.
    ///
    /// @param values what each card has, in the order of the cards
    record Mixed<T extends @Nullable Object>(List<T> values) implements Common<T> {
    }

    /// @param cards at least one
    static <T extends @Nullable Object> Common<T> of(CardField<T> field, List<Card> cards) {
        T first = field.of(cards.getFirst());
        return cards.stream().allMatch(card -> Objects.equals(field.of(card), first))
                ? new Same<>(first)
                : new Mixed<>(cards.stream().map(field::of).toList());
    }
}
