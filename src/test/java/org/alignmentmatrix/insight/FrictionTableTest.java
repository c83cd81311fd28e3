package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.alignmentmatrix.model.Friction.K1;
import static org.alignmentmatrix.model.Friction.K10;
import static org.alignmentmatrix.model.Friction.K2;
import static org.alignmentmatrix.model.Friction.K3;
import static org.alignmentmatrix.model.Friction.K4;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;

import java.util.List;
import java.util.Set;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.samples.SampleCards;
import org.junit.jupiter.api.Test;

class FrictionTableTest {

    private static Card card(int number, Quadrant quadrant, Friction... frictions) {
        return SampleCards.placed(number, quadrant, 0.5, 0.5).withFrictions(Set.of(frictions));
    }

    private static List<String> ranks(FrictionTable table) {
        return table.rows().stream().map(row -> "%s %d cards, %d steps, %d–%d"
                .formatted(row.friction(), row.cards(), row.steps(), row.bestRank(), row.worstRank())).toList();
    }

    @Test
    void mostCardsComeFirstThenTheFurtherFromTheIdealThenTheNumber() {
        FrictionTable table = FrictionTable.of(Cards.of(List.of(
                card(1, ALIGNED_COORDINATED, K10, K1, K2),
                card(2, ALIGNED_UNCOORDINATED, K10, K3),
                card(3, MISALIGNED_UNCOORDINATED, K4))));

        assertEquals(List.of("K10 2 cards, 1 steps, 1–1", "K4 1 cards, 2 steps, 2–5", "K3 1 cards, 1 steps, 2–5",
                "K1 1 cards, 0 steps, 2–5", "K2 1 cards, 0 steps, 2–5"), ranks(table));
        assertEquals(1, table.most());
    }

    @Test
    void cardsOffTheMatrixAreNotCounted() {
        FrictionTable table = FrictionTable.of(Cards.of(List.of(
                card(1, ALIGNED_COORDINATED, K1).withPlace(Place.TRAY),
                card(2, ALIGNED_COORDINATED, K1).withPlace(Place.PARKING_LOT),
                card(3, ALIGNED_COORDINATED, K1))));

        assertEquals(List.of("K1 1 cards, 0 steps, 1–1"), ranks(table));
        assertEquals(List.of(new CardId(3)), table.rows().getFirst().all());
    }

    @Test
    void eachCellHoldsItsCards() {
        FrictionTable.Row row = FrictionTable.of(Cards.of(List.of(card(1, ALIGNED_COORDINATED, K1), card(2, MISALIGNED_UNCOORDINATED, K1),
                card(3, ALIGNED_COORDINATED, K1)))).rows().getFirst();

        assertEquals(List.of(new CardId(1), new CardId(3)), row.in(ALIGNED_COORDINATED));
        assertEquals(List.of(), row.in(ALIGNED_UNCOORDINATED));
        assertEquals(List.of(new CardId(2), new CardId(1), new CardId(3)), row.all());
    }

    @Test
    void aBoardWithoutFrictionsHasNoRows() {
        FrictionTable table = FrictionTable.of(Cards.of(List.of(card(1, ALIGNED_COORDINATED))));

        assertEquals(List.of(), table.rows());
        assertEquals(0, table.most());
    }
}
