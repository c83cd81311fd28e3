package org.alignmentmatrix.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The cards of a board in paint order: a later card lies on top of an earlier one.
///
/// Immutable. Changing one card copies one flat array of references (40 KB at 10 000 cards) and shares the index of ids with
/// the earlier value; adding, removing and raising copy the index too (40 KB more).
public final class Cards implements Iterable<Card> {

    /// No cards; the first one will be `C-001`.
    public static final Cards EMPTY = new Cards(new Card[0], new int[0], 1);

    private final Card[] inOrder;
    private final int[] byNumber; // positions in `inOrder`, sorted by the numbers of the cards there
    private final int nextNumber;
    private @Nullable Stacks stacks; // worked out when first asked for; threads that do it at once find the same

    private Cards(Card[] inOrder, int[] byNumber, int nextNumber) {
        this.inOrder = inOrder;
        this.byNumber = byNumber;
        this.nextNumber = nextNumber;
    }

    /// @param nextNumber the number the next new card will get; higher than that of any card there is or ever was
    /// @throws IllegalArgumentException if two cards have the same id, `nextNumber` is too low or above [CardId#MAX], or a card
    ///         lies on a stack where it cannot lie
    public static Cards of(Collection<Card> cards, int nextNumber) {
        Cards made = indexed(cards.toArray(Card[]::new), nextNumber);
        Stacks.require(made, made);
        return made;
    }

    /// @throws IllegalArgumentException if an id is there twice or [CardId#MAX], or a card lies on a stack where it cannot lie
    public static Cards of(Collection<Card> cards) {
        return of(cards, cards.stream().mapToInt(card -> card.id().number()).max().orElse(0) + 1);
    }

    public int size() {
        return inOrder.length;
    }

    public boolean isEmpty() {
        return inOrder.length == 0;
    }

    /// @param position 0 for the lowest card
    /// @throws IndexOutOfBoundsException if there is no such position
    public Card get(int position) {
        return inOrder[position];
    }

    public Optional<Card> find(CardId id) {
        int position = positionOf(id);
        return position < 0 ? Optional.empty() : Optional.of(inOrder[position]);
    }

    public boolean contains(CardId id) {
        return positionOf(id) >= 0;
    }

    /// Where a card lies in paint order, 0 for the lowest; -1 if it is not here.
    public int positionOf(CardId id) {
        int low = 0;
        int high = byNumber.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = inOrder[byNumber[middle]].id().number();
            if (found == id.number()) {
                return byNumber[middle];
            }
            if (found < id.number()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    public Stream<Card> stream() {
        return Arrays.stream(inOrder);
    }

    @Override
    public Iterator<Card> iterator() {
        return Arrays.asList(inOrder).iterator();
    }

    /// The id for the next new card.
    public CardId nextId() {
        return new CardId(nextNumber);
    }

    /// The number that [#nextId()] will have.
    public int nextNumber() {
        return nextNumber;
    }

    Stacks stacks() {
        Stacks known = stacks;
        if (known == null) {
            known = Stacks.among(this);
            stacks = known;
        }
        return known;
    }

    /// Changes the cards with these ids; ids that are not here are left out.
    ///
    /// @param change must keep the id, and together with the other changes what [Stacks] says about stacks
    /// @return this very value if no card became different
    public Cards change(Collection<CardId> ids, UnaryOperator<Card> change) {
        Card @Nullable [] next = null;
        for (CardId id : ids) {
            int position = positionOf(id);
            if (position < 0) {
                continue;
            }
            Card before = inOrder[position];
            Card after = change.apply(before);
            if (!after.equals(before)) {
                next = next == null ? inOrder.clone() : next;
                next[position] = after;
            }
        }
        return next == null ? this : new Cards(next, byNumber, nextNumber);
    }

    /// Changes the cards with these ids and lays those that became different on top of all others, in the order they have among
    /// themselves; ids that are not here are left out.
    ///
    /// @param change must keep the id, and together with the other changes what [Stacks] says about stacks
    /// @return this very value if no card became different
    public Cards changeAndRaise(Collection<CardId> ids, UnaryOperator<Card> change) {
        int[] raised = positions(ids, position -> !change.apply(inOrder[position]).equals(inOrder[position]));
        return raised.length == 0 ? this : laid(raised, inOrder.length - raised.length, change);
    }

    /// Lays the cards with these ids on top of all others, in the order they have among themselves.
    ///
    /// @return this very value if they lie there already
    public Cards raise(Collection<CardId> ids) {
        int[] raised = positions(ids, _ -> true);
        boolean there = raised.length == 0 || raised[0] == inOrder.length - raised.length;
        return there ? this : laid(raised, inOrder.length - raised.length, UnaryOperator.identity());
    }

    /// Lays the cards with these ids below all others, in the order they have among themselves.
    ///
    /// @return this very value if they lie there already
    public Cards lower(Collection<CardId> ids) {
        int[] lowered = positions(ids, _ -> true);
        boolean there = lowered.length == 0 || lowered[lowered.length - 1] == lowered.length - 1;
        return there ? this : laid(lowered, 0, UnaryOperator.identity());
    }

    /// Takes cards out, closes the gaps and lays them in again as one block.
    ///
    /// @param taken where they are, rising
    /// @param first where the lowest of them comes to lie: 0, or so that the uppermost is the last of all
    /// @param change must keep the id
    private Cards laid(int[] taken, int first, UnaryOperator<Card> change) {
        Card[] next = without(taken, inOrder.length);
        int shift = first == 0 ? taken.length : 0; // of all others
        System.arraycopy(next, 0, next, shift, inOrder.length - taken.length);
        for (int i = 0; i < taken.length; i++) {
            next[first + i] = change.apply(inOrder[taken[i]]);
        }
        int[] index = new int[byNumber.length];
        for (int i = 0; i < index.length; i++) {
            int at = Arrays.binarySearch(taken, byNumber[i]);
            index[i] = at >= 0 ? first + at : byNumber[i] - (-at - 1) + shift;
        }
        return new Cards(next, index, nextNumber);
    }

    /// Puts new cards on top of all others.
    ///
    /// @throws IllegalArgumentException if a card has an id that is here already or the number [CardId#MAX], or lies on a stack where
    ///         it cannot lie
    public Cards add(List<Card> added) {
        if (added.isEmpty()) {
            return this;
        }
        Card[] next = Arrays.copyOf(inOrder, inOrder.length + added.size());
        int[] index = Arrays.copyOf(byNumber, next.length);
        int number = nextNumber;
        boolean rising = true; // new cards usually have new numbers, so that the index only grows at its end
        for (int i = inOrder.length; i < next.length; i++) {
            Card card = added.get(i - inOrder.length);
            rising &= card.id().number() >= number;
            number = Math.max(number, card.id().number() + 1);
            next[i] = card;
            index[i] = i;
        }
        if (rising) {
            requireNext(number - 1, number);
        }
        Cards grown = rising ? new Cards(next, index, number) : indexed(next, number);
        Stacks.require(added, grown);
        return grown;
    }

    /// @param ids of the top of a stack only if all that lies on it goes too or lies on another one by now
    /// @return this very value if none of them is here
    public Cards remove(Set<CardId> ids) {
        int[] gone = positions(ids, _ -> true);
        if (gone.length == 0) {
            return this;
        }
        int[] index = new int[byNumber.length - gone.length];
        int kept = 0;
        for (int position : byNumber) {
            int at = Arrays.binarySearch(gone, position);
            if (at < 0) {
                index[kept++] = position - (-at - 1);
            }
        }
        return new Cards(without(gone, inOrder.length - gone.length), index, nextNumber);
    }

    /// Where the cards with these ids lie, rising.
    private int[] positions(Collection<CardId> ids, IntPredicate wanted) {
        return ids.stream().mapToInt(this::positionOf)
                .filter(position -> position >= 0 && wanted.test(position))
                .sorted().distinct().toArray();
    }

    /// The cards but for those at some positions, closed up.
    ///
    /// @param left rising
    /// @param length of the array to be made
    private Card[] without(int[] left, int length) {
        Card[] next = new Card[length];
        int from = 0;
        int to = 0;
        for (int position : left) {
            System.arraycopy(inOrder, from, next, to, position - from);
            to += position - from;
            from = position + 1;
        }
        System.arraycopy(inOrder, from, next, to, inOrder.length - from);
        return next;
    }

    private static Cards indexed(Card[] cards, int nextNumber) {
        long[] numberAndPosition = new long[cards.length];
        for (int i = 0; i < cards.length; i++) {
            numberAndPosition[i] = (long) cards[i].id().number() << 32 | i;
        }
        Arrays.sort(numberAndPosition);
        int[] byNumber = new int[cards.length];
        for (int i = 0; i < cards.length; i++) {
            byNumber[i] = (int) numberAndPosition[i];
            if (i > 0 && numberAndPosition[i] >> 32 == numberAndPosition[i - 1] >> 32) {
                throw new IllegalArgumentException("Two cards have the id " + cards[byNumber[i]].id());
            }
        }
        int highest = cards.length == 0 ? 0 : cards[byNumber[cards.length - 1]].id().number();
        requireNext(highest, nextNumber);
        return new Cards(cards, byNumber, nextNumber);
    }

    /// A file always tells the next number, so a card that leaves none could be saved but not be opened again.
    private static void requireNext(int highest, int nextNumber) {
        if (highest == CardId.MAX) {
            throw new IllegalArgumentException("The card %s leaves no number for the next one".formatted(new CardId(highest)));
        }
        if (nextNumber <= highest || nextNumber > CardId.MAX) {
            throw new IllegalArgumentException(
                    "The next card number must be from %d to %d, but is %d".formatted(highest + 1, CardId.MAX, nextNumber));
        }
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Cards cards && nextNumber == cards.nextNumber && Arrays.equals(inOrder, cards.inOrder);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(inOrder);
    }

    @Override
    public String toString() {
        return Arrays.toString(inOrder);
    }
}
