package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// Takes what a table says about cards: new ones, changes and removals, as one act.
///
/// Fields change first, then cards move, then some go and others come, each by the rules of [MoveCards], [RemoveCards] and
/// [AddCards]: cards that are no longer on the board are left out, locked ones stay. A card that is unlocked here moves; one that is
/// locked here moves before.
///
/// @param added each with its own id
/// @param changed at most one for each card
public record ImportCards(List<Card> added, List<Row> changed, Set<CardId> removed) implements Edit {

    /// What changes about one card.
    ///
    /// @param to where it goes; empty if it stays
    public record Row(CardId id, List<FieldValue<?>> values, Optional<Place> to) {
        public Row {
            values = List.copyOf(values);
        }
    }

    public ImportCards {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = Set.copyOf(removed);
    }

    @Override
    public Caption caption() {
        return Caption.counted("edit.import", added.size() + changed.size() + removed.size());
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        Board open = filled(board, now, value -> !locks(value));
        Board moved = moved(open, now);
        Board locked = filled(moved, now, ImportCards::locks);
        Board removed = new RemoveCards(this.removed).applyTo(locked, now);
        return new AddCards(added).applyTo(removed, now);
    }

    private static boolean locks(FieldValue<?> value) {
        return value.field() == CardField.LOCKED && Boolean.TRUE.equals(value.value());
    }

    private Board filled(Board board, Instant now, Predicate<FieldValue<?>> wanted) {
        Map<CardId, List<FieldValue<?>>> values = new HashMap<>();
        changed.forEach(row -> values.put(row.id(), row.values().stream().filter(wanted).toList()));
        return board.changeCards(values.keySet(), now, card -> {
            Card next = card;
            for (FieldValue<?> value : values.getOrDefault(card.id(), List.of())) {
                next = value.on(next);
            }
            return next;
        });
    }

    /// Tops of stacks go first and take their stacks along; a stacked card leaves its stack only if it goes elsewhere.
    private Board moved(Board board, Instant now) {
        Map<Boolean, Map<CardId, Place>> places = changed.stream().filter(row -> row.to().isPresent())
                .collect(Collectors.partitioningBy(row -> board.cards().find(row.id()).map(Card::stackedOn).isPresent(),
                        Collectors.toMap(Row::id, row -> row.to().orElseThrow(), (first, _) -> first)));
        Board carried = MoveCards.to(places.get(false)).applyTo(board, now);
        return MoveCards.to(places.get(true)).applyTo(carried, now);
    }
}
