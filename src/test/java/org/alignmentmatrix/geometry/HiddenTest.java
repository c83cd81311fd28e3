package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.alignmentmatrix.model.CardId;
import org.junit.jupiter.api.Test;

class HiddenTest {

    private final Placed small = card(1, 100, 100, 80, 40);

    @Test
    void aLargerCardDroppedOverASmallerOneHidesIt() {
        assertEquals(ids(1), Hidden.byDrop(List.of(small), List.of(card(2, 90, 95, 100, 50))));
        assertEquals(ids(), Hidden.byDrop(List.of(small), List.of(card(2, 110, 95, 100, 50))));
    }

    @Test
    void severalCardsHideOneTogether() {
        List<Placed> resting = List.of(small, card(2, 90, 90, 50, 60));

        assertEquals(ids(1), Hidden.byDrop(resting, List.of(card(3, 140, 90, 60, 60))));
        assertEquals(ids(), Hidden.byDrop(resting, List.of(card(3, 144, 90, 60, 60))), "a strip is left");
    }

    @Test
    void aCardThatWasHiddenBeforeIsNotTold() {
        assertEquals(ids(), Hidden.byDrop(List.of(small, card(2, 90, 90, 100, 60)), List.of(card(3, 95, 95, 90, 50))));
    }

    @Test
    void aStripOfLessThanAPixelIsNoSight() {
        assertEquals(ids(1), Hidden.byDrop(List.of(small), List.of(card(2, 100.6, 100, 80, 40))));
        assertEquals(ids(), Hidden.byDrop(List.of(small), List.of(card(2, 101.5, 100, 80, 40))));
    }

    @Test
    void ofTheDroppedCardsTheLowerOnesCanBeHidden() {
        assertEquals(ids(5), Hidden.byDrop(List.of(), List.of(card(5, 10, 10, 50, 50), card(6, 0, 0, 100, 100))));
        assertEquals(ids(), Hidden.byDrop(List.of(), List.of(card(6, 0, 0, 100, 100), card(5, 10, 10, 50, 50))));
    }

    @Test
    void onACrossingOfTwoNothingIsHidden() {
        assertEquals(ids(), Hidden.of(List.of(small, card(2, 120, 50, 20, 200), card(3, 0, 110, 300, 10))));
    }

    @Test
    void whatIsFoundIsWhatNoPointShows() {
        var random = new Random(11);
        int found = 0;
        for (int board = 0; board < 400; board++) {
            var cards = new ArrayList<Placed>();
            for (int i = 1; i <= 8; i++) {
                cards.add(card(i, random.nextInt(12), random.nextInt(12), 2 + random.nextInt(8), 2 + random.nextInt(8)));
            }

            Set<CardId> hidden = Hidden.of(cards);

            assertEquals(unseen(cards), hidden, cards::toString);
            found += hidden.size();
        }
        assertEquals(true, found > 100, "many of them are hidden");
    }

    private static Set<CardId> unseen(List<Placed> cards) {
        var unseen = new HashSet<CardId>();
        cards.forEach(card -> unseen.add(card.id()));
        for (int x = 0; x < 24; x++) {
            for (int y = 0; y < 24; y++) {
                Pixel point = new Pixel(x + 0.5, y + 0.5);
                cards.reversed().stream().filter(card -> card.box().contains(point)).findFirst()
                        .ifPresent(card -> unseen.remove(card.id()));
            }
        }
        return unseen;
    }

    private static Placed card(int number, double x, double y, double width, double height) {
        return new Placed(new CardId(number), new Box(x, y, width, height));
    }

    private static Set<CardId> ids(Integer... numbers) {
        var ids = new HashSet<CardId>();
        List.of(numbers).forEach(number -> ids.add(new CardId(number)));
        return ids;
    }
}
