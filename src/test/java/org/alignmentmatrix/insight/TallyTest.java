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
    void eachShareIsRoundedByItself() {
        assertEquals(List.of(27, 36, 18, 18), percents(new Tally(Map.of(MISALIGNED_UNCOORDINATED, 3, ALIGNED_COORDINATED, 4,
                MISALIGNED_COORDINATED, 2, ALIGNED_UNCOORDINATED, 2), 0, 0)));
        assertEquals(List.of(13, 88, 0, 0), percents(new Tally(Map.of(MISALIGNED_UNCOORDINATED, 1, ALIGNED_COORDINATED, 7), 0, 0)));
    }

    @Test
    void countsBelowZeroAreRefused() {
        assertEquals("The count of ALIGNED_COORDINATED must not be below 0, but is -1",
                assertThrows(IllegalArgumentException.class, () -> new Tally(Map.of(ALIGNED_COORDINATED, -1), 0, 0)).getMessage());
        assertEquals("parked must not be below 0, but is -2",
                assertThrows(IllegalArgumentException.class, () -> new Tally(Map.of(), 0, -2)).getMessage());
    }
}
