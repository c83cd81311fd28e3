package org.alignmentmatrix.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.Cards;
import org.jspecify.annotations.Nullable;

/// What differs among cards.
final class CardDifferences {

    private CardDifferences() {
    }

    /// In the order of the later board; what was removed comes last.
    static void find(Cards before, Cards after, List<Difference> found) {
        if (before == after) {
            return;
        }
        boolean inStep = true; // as long as both hold the same cards at the same positions, none need be looked up
        var wasAt = new ArrayList<Integer>(); // where the cards that stayed lay before, in their order now
        for (int position = 0; position < after.size(); position++) {
            Card is = after.get(position);
            inStep &= position < before.size() && before.get(position).id().equals(is.id());
            int at = inStep ? position : before.positionOf(is.id());
            if (at < 0) {
                found.add(new Difference.Added(new Item.OfCard(is)));
            } else {
                wasAt.add(at);
                between(before.get(at), is, found);
            }
        }
        if (wasAt.size() < before.size()) {
            before.stream().filter(card -> !after.contains(card.id())).forEach(card -> found.add(removed(card)));
        }
        if (!Order.rises(wasAt)) {
            found.add(new Difference.Reordered(Kind.CARD));
        }
    }

    private static Difference removed(Card card) {
        return new Difference.Removed(new Item.OfCard(card));
    }

    /// What differs between two states of a card.
    private static void between(Card was, Card is, List<Difference> found) {
        if (was == is || was.equals(is)) {
            return;
        }
        for (CardField<?> field : CardField.ALL) {
            field(field, was, is, found);
        }
        if (!was.place().equals(is.place()) || !Objects.equals(was.stackedOn(), is.stackedOn())) {
            found.add(new Difference.CardMoved(was, is));
        }
        if (!Objects.equals(was.from(), is.from())) {
            found.add(new Difference.CardFrom(was, is));
        }
    }

    private static <T extends @Nullable Object> void field(CardField<T> field, Card was, Card is, List<Difference> found) {
        if (!Objects.equals(field.of(was), field.of(is))) {
            found.add(new Difference.CardChanged<>(field, was, is));
        }
    }
}
