package org.alignmentmatrix.geometry;

import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.samples.SampleCards.card;
import static org.alignmentmatrix.samples.SampleCards.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

class ReadingOrderTest {

    @Test
    void quadrantsComeFromTheTopLeftThenTheTrayThenTheParkingLot() {
        Cards cards = Cards.of(List.of(card(1).withPlace(Place.PARKING_LOT), card(2), placed(3, ALIGNED_UNCOORDINATED, 0.5, 0.5),
                placed(4, MISALIGNED_COORDINATED, 0.5, 0.5), placed(5, ALIGNED_COORDINATED, 0.5, 0.5),
                placed(6, MISALIGNED_UNCOORDINATED, 0.5, 0.5)));

        assertEquals(List.of(6, 5, 4, 3, 2, 1), numbers(cards, MatrixLayout.TEMPLATE));
        assertEquals(List.of(4, 5, 6, 3, 2, 1), numbers(cards, MatrixLayout.AXIS));
    }

    @Test
    void insideAQuadrantCardsAreReadLineByLine() {
        Cards cards = Cards.of(List.of(placed(1, ALIGNED_COORDINATED, 0.9, 0.05), placed(2, ALIGNED_COORDINATED, 0.5, 0.9),
                placed(3, ALIGNED_COORDINATED, 0.1, 0.1), placed(4, ALIGNED_COORDINATED, 0.1, 0.5)));

        assertEquals(List.of(3, 1, 4, 2), numbers(cards, MatrixLayout.TEMPLATE));
    }

    @Test
    void theLowestSpotIsInTheLastLine() {
        Cards cards = Cards.of(List.of(placed(1, ALIGNED_COORDINATED, 0.9, 0.95), placed(2, ALIGNED_COORDINATED, 0.1, 1)));

        assertEquals(List.of(2, 1), numbers(cards, MatrixLayout.TEMPLATE));
    }

    @Test
    void cardsAtOneSpotKeepTheirPaintOrder() {
        Cards cards = Cards.of(
                List.of(placed(5, ALIGNED_COORDINATED, 0.5, 0.5), placed(2, ALIGNED_COORDINATED, 0.5, 0.5), card(9), card(3)));

        assertEquals(List.of(5, 2, 9, 3), numbers(cards, MatrixLayout.TEMPLATE));
    }

    @Test
    void everyCardIsReadOnce() {
        for (int seed = 0; seed < 20; seed++) {
            Board board = RandomBoards.of(seed);
            for (MatrixLayout layout : MatrixLayout.values()) {
                List<Card> order = ReadingOrder.of(board.cards(), layout);
                assertEquals(board.cards().size(), order.size());
                assertEquals(new HashSet<>(board.cards().stream().toList()), new HashSet<>(order));
            }
        }
    }

    private static List<Integer> numbers(Cards cards, MatrixLayout layout) {
        return ReadingOrder.of(cards, layout).stream().map(card -> card.id().number()).toList();
    }
}
