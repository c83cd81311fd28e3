package org.alignmentmatrix.model;

import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StacksTest {

    private static final CardId ONE = new CardId(1);
    private static final CardId FIVE = new CardId(5);
    private static final Place SOMEWHERE = new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE);

    private final Cards cards = Cards.of(List.of(card(9).withStackedOn(FIVE), card(3),
            card(2).withStackedOn(FIVE).withVotes(new Votes(999, 1)), card(5).withVotes(new Votes(3, 4)),
            card(1).withPlace(SOMEWHERE), card(7).withStackedOn(ONE).withPlace(SOMEWHERE)));
    private final Stacks stacks = Stacks.of(cards);

    @Test
    void aStackHasItsTopAndThenTheOthersByTheirNumbers() {
        List<CardId> five = List.of(FIVE, new CardId(2), new CardId(9));

        for (CardId any : five) {
            assertEquals(five, stacks.members(any));
            assertEquals(FIVE, stacks.topOf(any));
            assertEquals(3, stacks.size(any));
        }
        assertEquals(List.of(ONE, new CardId(7)), stacks.members(ONE));
        assertEquals(2, stacks.size(new CardId(7)));
    }

    @Test
    void theTopIsNotStackedAndTheOthersAre() {
        assertEquals(List.of(9, 2, 7), cards.stream().filter(card -> stacks.isStacked(card.id())).map(card -> card.id().number()).toList());
        assertFalse(stacks.isEmpty());
    }

    @Test
    void votesAreThoseOfAllCardsOfTheStack() {
        assertEquals(new Votes(1_002, 5), stacks.votes(FIVE));
        assertEquals(new Votes(1_002, 5), stacks.votes(new CardId(9)));
        assertEquals(Votes.NONE, stacks.votes(ONE));
    }

    @Test
    void aCardByItselfIsTheTopOfAStackOfOne() {
        var three = new CardId(3);
        assertEquals(List.of(three), stacks.members(three));
        assertEquals(three, stacks.topOf(three));
        assertEquals(1, stacks.size(three));
        assertFalse(stacks.isStacked(three));
    }

    @Test
    void withoutStacksEveryCardIsByItself() {
        Stacks none = Stacks.of(Cards.of(List.of(card(1).withVotes(new Votes(2, 3)), card(2))));

        assertTrue(none.isEmpty());
        assertEquals(List.of(ONE), none.members(ONE));
        assertEquals(1, none.size(ONE));
        assertFalse(none.isStacked(ONE));
        assertEquals(new Votes(2, 3), none.votes(ONE));
        assertEquals(Votes.NONE, none.votes(new CardId(77)));
    }

    @Test
    void stacksAreWorkedOutOnceForEachValueOfCards() {
        assertSame(stacks, Stacks.of(cards));
        assertNotSame(stacks, Stacks.of(cards.add(List.of(card(10)))));
    }

    @Test
    void theHighestNumbersFindEachOther() {
        Card top = Card.create(new CardId(999_999_998), CardKind.TEAM, Side.SALES, "a", card(1).created());
        Cards high = Cards.of(List.of(top, card(1).withStackedOn(top.id())));

        assertEquals(List.of(top.id(), ONE), Stacks.of(high).members(ONE));
    }

    @Test
    void aCardLiesOnACardThatIsThereAndByItselfInTheSamePlace() {
        assertRefused("The card C-002 must not lie on C-077, which is not there", card(2).withStackedOn(new CardId(77)));
        assertRefused("The card C-002 must not lie on C-003, which lies on C-001 itself",
                card(2).withStackedOn(new CardId(3)), card(3).withStackedOn(ONE));
        assertRefused("The card C-002 must be in the place of C-001, on which it lies", card(2).withStackedOn(ONE).withPlace(SOMEWHERE));
        assertEquals("The card C-001 must not lie on itself",
                assertThrows(IllegalArgumentException.class, () -> card(1).withStackedOn(ONE)).getMessage());
    }

    /// The same words whether the cards are made at once or grow.
    private static void assertRefused(String message, Card... wrong) {
        List<Card> all = List.of(card(1), wrong[0], wrong[wrong.length - 1]).stream().distinct().toList();
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Cards.of(all)).getMessage());
        assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Cards.EMPTY.add(all)).getMessage());
    }
}
