package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpatialIndexTest {

    private static final Box AREA = new Box(-30, 40, 900, 500);

    @Test
    void nothingIsFoundAmongNoCards() {
        var index = new SpatialIndex(AREA, List.of());

        assertEquals(-1, index.topmostAt(new Pixel(0, 100)));
        assertEquals(0, index.touching(AREA).count());
        assertEquals(-1, index.positionOf(new CardId(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 200, 1_000})
    void itFindsWhatLookingAtEveryCardFinds(int size) {
        var random = new Random(size);
        List<CardPlan> cards = cards(random, size);
        var index = new SpatialIndex(AREA, cards);
        for (int i = 0; i < 1_000; i++) {
            Pixel point = point(random);
            Box box = Box.between(point, random.nextInt(4) == 0 ? point : point(random));

            assertEquals(topmost(cards, point), index.topmostAt(point));
            assertArrayEquals(touching(cards, box), index.touching(box).toArray());
        }
        for (int i = 0; i < size; i++) {
            assertEquals(i, index.positionOf(cards.get(i).id()));
        }
        assertEquals(-1, index.positionOf(new CardId(size + 1)));
    }

    @Test
    void aMatrixOfNoSizeStillFindsItsCards() {
        var card = new CardPlan.Dot(new CardId(1), new Box(-5, -5, 10, 10), CardKind.TEAM, Side.SALES);
        var index = new SpatialIndex(new Box(0, 0, 0, 0), List.of(card));

        assertEquals(0, index.topmostAt(new Pixel(0, 0)));
        assertArrayEquals(new int[] {0}, index.touching(new Box(-9, -9, 5, 5)).toArray());
    }

    private static int topmost(List<CardPlan> cards, Pixel point) {
        return IntStream.range(0, cards.size()).filter(i -> cards.get(i).box().contains(point)).max().orElse(-1);
    }

    private static int[] touching(List<CardPlan> cards, Box box) {
        return IntStream.range(0, cards.size()).filter(i -> cards.get(i).box().overlaps(box)).toArray();
    }

    /// Small and large ones, some of them outside the area; whole numbers, so that edges meet.
    private static List<CardPlan> cards(Random random, int size) {
        var cards = new ArrayList<CardPlan>();
        for (int number = 1; number <= size; number++) {
            Pixel corner = point(random);
            var box = new Box(corner.x(), corner.y(), 1 + random.nextInt(200), 1 + random.nextInt(120));
            cards.add(new CardPlan.Dot(new CardId(number), box, CardKind.TEAM, Side.SALES));
        }
        return cards;
    }

    private static Pixel point(Random random) {
        return new Pixel(random.nextInt(1_200) - 150, random.nextInt(800) - 100);
    }
}
