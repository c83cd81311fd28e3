package org.alignmentmatrix.ui.board;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Source;

/// What another panel offers to the board: a new card, and the mark it brings to a card that is there already.
///
/// @param title of the new card; fits [CardField#TITLE]
/// @param mark what the new card is marked with, too
/// @param from what the new card is said to come from
public record CardOffer(String title, Side side, Optional<Mark<?>> mark, Optional<Source> from) {

    /// One constant of a field that holds several, such as a friction.
    public record Mark<E extends Enum<E>>(CardField<Set<E>> field, E value) {

        Card on(Card card) {
            return field.set(card, with(card));
        }

        Edit edit(Card card) {
            return SetField.of(card.id(), field, with(card));
        }

        private Set<E> with(Card card) {
            Set<E> all = EnumSet.of(value);
            all.addAll(field.of(card));
            return all;
        }
    }

    /// A card that can be dropped on another one, to mark it.
    public static <E extends Enum<E>> CardOffer marked(String title, Side side, CardField<Set<E>> field, E value) {
        return new CardOffer(title, side, Optional.of(new Mark<>(field, value)), Optional.empty());
    }

    /// A card and nothing else.
    public static CardOffer plain(String title, Side side) {
        return new CardOffer(title, side, Optional.empty(), Optional.empty());
    }

    /// The same, made from something that can be looked up.
    public CardOffer from(Source source) {
        return new CardOffer(title, side, mark, Optional.of(source));
    }

    /// @throws IllegalArgumentException if no card can have that title
    public CardOffer {
        CardField.TITLE.require(title);
    }

    Card card(CardId id, Instant now) {
        Card card = Card.create(id, CardKind.INITIATIVE, side, title, now).withFrom(from.orElse(null));
        return mark.map(it -> it.on(card)).orElse(card);
    }
}
