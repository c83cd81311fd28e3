package org.alignmentmatrix.insight;

import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void cardsAreCountedWhereTheyStand() {
        Tally tally = Tally.of(cards(List.of(on(MISALIGNED_UNCOORDINATED), on(ALIGNED_COORDINATED), Place.TRAY, on(ALIGNED_COORDINATED),
                Place.PARKING_LOT, on(ALIGNED_UNCOORDINATED), Place.TRAY, Place.TRAY)));

        assertEquals(new Tally(Map.of(MISALIGNED_UNCOORDINATED, 1, ALIGNED_COORDINATED, 2, MISALIGNED_COORDINATED, 0,
                ALIGNED_UNCOORDINATED, 1), 3, 1), tally);
        assertEquals(4, tally.placed());
        assertEquals(8, tally.total());
        assertEquals(2, tally.count(ALIGNED_COORDINATED));
        assertEquals(List.of(25, 50, 0, 25), percents(tally));
    }

    private static Place on(Quadrant quadrant) {
        return new Place.OnMatrix(quadrant, Spot.CENTRE);
    }

    private static Cards cards(List<Place> places) {
        var cards = new ArrayList<Card>();
        for (Place place : places) {
            var id = new CardId(cards.size() + 1);
            cards.add(Card.create(id, CardKind.INITIATIVE, Side.JOINT, "Webinar", Instant.EPOCH).withPlace(place));
        }
        return Cards.of(cards);
    }

    private static List<Integer> percents(Tally tally) {
        return Arrays.stream(Quadrant.values()).map(tally::percent).toList();
    }

    @Test
    void anEmptyBoardHasNoShares() {
        Tally tally = Tally.of(Cards.EMPTY);

        assertEquals(new Tally(Map.of(), 0, 0), tally);
        assertEquals(List.of(0, 0, 0, 0), percents(tally));
    }

    @Test
    void cardsThatAreNotOnTheMatrixHaveNoShare() {
        assertEquals(List.of(0, 0, 0, 0), percents(Tally.of(cards(List.of(Place.TRAY, Place.PARKING_LOT)))));
    }

    @Test
    void missingPercentsGoToTheLargestRemainders() {
        assertEquals(List.of(27, 37, 18, 18), shares(3, 4, 2, 2)); // 27.27 36.36 18.18 18.18: one is missing
        assertEquals(List.of(14, 29, 0, 57), shares(1, 2, 0, 4)); // 14.29 28.57 0 57.14: one is missing
        assertEquals(List.of(17, 17, 16, 50), shares(1, 1, 1, 3)); // 16.67 three times: two are missing
    }

    @Test
    void ofEqualRemaindersTheLowerNumberComesFirst() {
        assertEquals(List.of(34, 33, 33, 0), shares(1, 1, 1, 0));
        assertEquals(List.of(0, 34, 33, 33), shares(0, 1, 1, 1));
    }

    @Test
    void sharesAddUpToAHundred() {
        for (int a = 0; a < 12; a++) {
            for (int b = 0; b < 12; b++) {
                for (int c = 0; c < 12; c++) {
                    assertEquals(100, shares(a, b, c, 1).stream().mapToInt(Integer::intValue).sum());
                }
            }
        }
        assertEquals(List.of(25, 25, 25, 25), shares(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    private static List<Integer> shares(int... counts) {
        return Arrays.stream(Shares.wholePercents(counts)).boxed().toList();
    }

    @Test
    void countsBelowZeroAreRefused() {
        assertEquals("The count of ALIGNED_COORDINATED must not be below 0, but is -1",
                assertThrows(IllegalArgumentException.class, () -> new Tally(Map.of(ALIGNED_COORDINATED, -1), 0, 0)).getMessage());
        assertEquals("parked must not be below 0, but is -2",
                assertThrows(IllegalArgumentException.class, () -> new Tally(Map.of(), 0, -2)).getMessage());
    }
}
