package org.alignmentmatrix.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which cards lie in stacks. A stack is a top card and the cards that lie on it ([Card#stackedOn]): the top itself lies on
/// no stack, and all of them have the same place.
///
/// Wherever a card is asked for, any card of its stack will do; one that is by itself is the top of a stack of one.
public final class Stacks {

    private static final long[] NONE = {};

    private final Cards cards;
    private final long[] links; // for each stacked card the number of its top in the upper half and its own below; rising

    private Stacks(Cards cards, long[] links) {
        this.cards = cards;
        this.links = links;
    }

    /// The stacks among some cards. Worked out once for each value of cards.
    public static Stacks of(Cards cards) {
        return cards.stacks();
    }

    static Stacks among(Cards cards) {
        int stacked = 0;
        for (int i = 0; i < cards.size(); i++) {
            stacked += cards.get(i).stackedOn() == null ? 0 : 1;
        }
        if (stacked == 0) {
            return new Stacks(cards, NONE);
        }
        long[] links = new long[stacked];
        for (int i = cards.size() - 1; stacked > 0; i--) {
            CardId top = cards.get(i).stackedOn();
            if (top != null) {
                links[--stacked] = link(top.number(), cards.get(i).id().number());
            }
        }
        Arrays.sort(links);
        return new Stacks(cards, links);
    }

    /// Whether no card lies on another one's stack.
    public boolean isEmpty() {
        return links.length == 0;
    }

    /// Whether a card lies on another one's stack; false for a top card.
    public boolean isStacked(CardId id) {
        return !isEmpty() && !topOf(id).equals(id);
    }

    /// The top card of the stack a card is in.
    public CardId topOf(CardId id) {
        @Nullable CardId top = isEmpty() ? null : cards.find(id).map(Card::stackedOn).orElse(null);
        return top == null ? id : top;
    }

    /// All cards of a stack: its top card, then the others by their numbers.
    public List<CardId> members(CardId id) {
        CardId top = topOf(id);
        int from = first(top.number());
        int to = first(top.number() + 1);
        if (from == to) {
            return List.of(top);
        }
        var members = new ArrayList<CardId>(1 + to - from);
        members.add(top);
        for (int i = from; i < to; i++) {
            members.add(new CardId((int) links[i]));
        }
        return members;
    }

    /// How many cards a stack has, its top card included; 1 for a card by itself.
    public int size(CardId id) {
        if (isEmpty()) {
            return 1;
        }
        int top = topOf(id).number();
        return 1 + first(top + 1) - first(top);
    }

    /// The votes for all cards of a stack, its top card included.
    public Votes votes(CardId id) {
        Votes sum = Votes.NONE;
        for (CardId member : members(id)) {
            sum = sum.plus(cards.find(member).map(Card::votes).orElse(Votes.NONE));
        }
        return sum;
    }

    /// Where the links to a top card begin.
    private int first(int top) {
        int found = Arrays.binarySearch(links, link(top, 0)); // no card has the number 0
        return -found - 1;
    }

    private static long link(int top, int member) {
        return (long) top << 32 | member;
    }

    /// @throws IllegalArgumentException if a card lies on a stack where it cannot lie
    static void require(Iterable<Card> checked, Cards cards) {
        for (Card card : checked) {
            if (card.stackedOn() != null) {
                require(card, card.stackedOn(), cards);
            }
        }
    }

    private static void require(Card card, CardId on, Cards cards) {
        Card top = cards.find(on).orElseThrow(() ->
                new IllegalArgumentException("The card %s must not lie on %s, which is not there".formatted(card.id(), on)));
        if (top.stackedOn() != null) {
            throw new IllegalArgumentException(
                    "The card %s must not lie on %s, which lies on %s itself".formatted(card.id(), on, top.stackedOn()));
        }
        if (!top.place().equals(card.place())) {
            throw new IllegalArgumentException("The card %s must be in the place of %s, on which it lies".formatted(card.id(), on));
        }
    }
}
