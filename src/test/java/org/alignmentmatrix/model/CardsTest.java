package org.alignmentmatrix.model;

import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardsTest {

    private final Cards three = Cards.of(List.of(card(5), card(2), card(9)));

    @Test
    void cardsLieInTheOrderTheyWereGiven() {
        assertEquals(List.of(5, 2, 9), numbers(three));
        assertEquals(card(2), three.get(1));
        assertEquals(1, three.positionOf(new CardId(2)));
        assertEquals(-1, three.positionOf(new CardId(3)));
        assertEquals(Optional.of(card(9)), three.find(new CardId(9)));
        assertEquals(Optional.empty(), three.find(new CardId(10)));
    }

    @Test
    void theNextCardGetsANumberThatNoCardEverHad() {
        assertEquals(new CardId(1), Cards.EMPTY.nextId());
        assertEquals(new CardId(10), three.nextId());
        assertEquals(new CardId(10), three.remove(Set.of(new CardId(9))).nextId());
        assertEquals(new CardId(21), three.add(List.of(card(20))).nextId());
        assertEquals(new CardId(10), three.add(List.of(card(7))).nextId());
    }

    @Test
    void twoCardsOfOneIdAreRefused() {
        assertRefused("Two cards have the id C-005", () -> Cards.of(List.of(card(5), card(2), card(5))));
        assertRefused("Two cards have the id C-002", () -> three.add(List.of(card(10), card(2))));
        assertRefused("Two cards have the id C-010", () -> three.add(List.of(card(10), card(10))));
    }

    @Test
    void aNextNumberThatIsTooLowOrTooHighIsRefused() {
        assertRefused("The next card number must be from 10 to 999999999, but is 9", () -> Cards.of(three.stream().toList(), 9));
        assertRefused("The next card number must be from 1 to 999999999, but is 0", () -> Cards.of(List.of(), 0));
        assertRefused("The next card number must be from 1 to 999999999, but is 1000000000", () -> Cards.of(List.of(), CardId.MAX + 1));
    }

    @Test
    void theLastNumberIsNeverGivenAwayBecauseNoneWouldBeLeft() {
        Cards last = Cards.of(List.of(), CardId.MAX - 1).add(List.of(card(CardId.MAX - 1)));

        assertEquals(new CardId(CardId.MAX), last.nextId());
        String message = "The card C-999999999 leaves no number for the next one";
        assertRefused(message, () -> last.add(List.of(card(CardId.MAX))));
        assertRefused(message, () -> Cards.of(List.of(card(CardId.MAX))));
        assertRefused(message, () -> Cards.EMPTY.add(List.of(card(CardId.MAX), card(1))));
    }

    private static void assertRefused(String message, Executable act) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, act).getMessage());
    }

    @Test
    void whatChangesNothingGivesTheSameValue() {
        Set<CardId> known = Set.of(new CardId(5), new CardId(2));
        Set<CardId> unknown = Set.of(new CardId(1), new CardId(77));

        assertSame(three, three.add(List.of()));
        assertSame(three, three.remove(unknown));
        assertSame(three, three.change(known, card -> card.withOwner("")));
        assertSame(three, three.changeAndRaise(known, card -> card.withOwner("")));
        assertSame(three, three.raise(unknown));
        assertSame(three, three.raise(Set.of(new CardId(9), new CardId(2), new CardId(77))));
        assertSame(three, three.lower(unknown));
        assertSame(three, three.lower(Set.of(new CardId(2), new CardId(5))));
        assertSame(three, three.change(unknown, card -> card.withOwner("Ann")));
        assertSame(three, three.changeAndRaise(unknown, card -> card.withOwner("Ann")));
    }

    @Test
    void raisedCardsKeepTheirOrderAmongThemselves() {
        Cards raised = three.changeAndRaise(List.of(new CardId(2), new CardId(5), new CardId(5)), card -> card.withOwner("Ann"));

        assertEquals(List.of(9, 5, 2), numbers(raised));
    }

    @Test
    void cardsAreEqualIfTheyLieInTheSameOrderAndGiveTheSameNextNumber() {
        assertEquals(three, Cards.of(List.of(card(5), card(2), card(9))));
        assertEquals(three.hashCode(), Cards.of(List.of(card(5), card(2), card(9))).hashCode());
        assertNotEquals(three, Cards.of(List.of(card(2), card(5), card(9))));
        assertNotEquals(three, Cards.of(List.of(card(5), card(2), card(9)), 11));
    }

    @Test
    void theCardsCannotBeChangedThroughTheirIterator() {
        var iterator = three.iterator();
        iterator.next();

        assertThrows(UnsupportedOperationException.class, iterator::remove);
    }

    /// Does the same to cards and to a plain list, act after act.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theyBehaveLikeAPlainList(long seed) {
        var random = new Random(seed);
        Cards cards = Cards.EMPTY;
        var list = new ArrayList<Card>();
        int next = 1;
        for (int act = 0; act < 600; act++) {
            Cards before = cards;
            List<Card> listBefore = List.copyOf(list);
            Set<CardId> some = some(random, next);
            UnaryOperator<Card> change = change(random);
            switch (random.nextInt(6)) {
                case 0 -> {
                    List<Card> added = newCards(random, list, next);
                    list.addAll(added);
                    next = Math.max(next, added.stream().mapToInt(card -> card.id().number() + 1).max().orElse(0));
                    cards = cards.add(added);
                }
                case 1 -> {
                    Set<CardId> few = list.size() < 40 ? Set.copyOf(some.stream().limit(2).toList()) : some;
                    list.removeIf(card -> few.contains(card.id()));
                    cards = cards.remove(few);
                }
                case 2 -> {
                    list.replaceAll(card -> some.contains(card.id()) ? change.apply(card) : card);
                    cards = cards.change(some, change);
                }
                case 3 -> {
                    List<Card> raised = list.stream().filter(card -> some.contains(card.id())).toList();
                    list.removeAll(raised);
                    list.addAll(raised);
                    cards = cards.raise(some);
                }
                case 4 -> {
                    List<Card> lowered = list.stream().filter(card -> some.contains(card.id())).toList();
                    list.removeAll(lowered);
                    list.addAll(0, lowered);
                    cards = cards.lower(some);
                }
                default -> {
                    List<Card> different =
                            list.stream().filter(card -> some.contains(card.id()) && !change.apply(card).equals(card)).toList();
                    list.removeAll(different);
                    different.forEach(card -> list.add(change.apply(card)));
                    cards = cards.changeAndRaise(some, change);
                }
            }
            assertSameAs(list, next, cards);
            assertEquals(list.equals(listBefore), cards == before, "the same instance exactly if nothing changed");
            assertEquals(listBefore, before.stream().toList(), "the value before is as it was");
        }
        assertTrue(next > 100, "cards were added");
    }

    private static void assertSameAs(List<Card> list, int next, Cards cards) {
        assertEquals(list, cards.stream().toList());
        assertEquals(next, cards.nextNumber());
        assertEquals(list.size(), cards.size());
        assertEquals(list.isEmpty(), cards.isEmpty());
        var positions = new int[next + 2];
        Arrays.fill(positions, -1);
        for (int i = 0; i < list.size(); i++) {
            positions[list.get(i).id().number()] = i;
        }
        for (int number = 1; number < positions.length; number++) {
            assertEquals(positions[number], cards.positionOf(new CardId(number)));
            assertEquals(positions[number] >= 0, cards.contains(new CardId(number)));
        }
        assertEquals(cards, Cards.of(list, next));
    }

    private static Set<CardId> some(Random random, int next) {
        var ids = new HashSet<CardId>();
        random.ints(random.nextInt(6), 1, next + 3).forEach(number -> ids.add(new CardId(number)));
        return ids;
    }

    private static UnaryOperator<Card> change(Random random) {
        int remainder = random.nextInt(3);
        String owner = "Owner " + random.nextInt(3);
        return card -> card.id().number() % 3 == remainder ? card : card.withOwner(owner);
    }

    /// New numbers in any order, among them ones that an earlier card left free.
    private static List<Card> newCards(Random random, List<Card> present, int next) {
        var numbers = new HashSet<Integer>();
        random.ints(random.nextInt(5), random.nextBoolean() ? next : 1, next + 6).forEach(numbers::add);
        present.forEach(card -> numbers.remove(card.id().number()));
        var cards = new ArrayList<>(numbers.stream().sorted().map(number -> card(number)).toList());
        if (random.nextBoolean()) {
            Collections.shuffle(cards, random);
        }
        return cards;
    }

    private static List<Integer> numbers(Cards cards) {
        return cards.stream().map(card -> card.id().number()).toList();
    }
}
