package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AlignTest {

    private static final Matrix MATRIX = new Matrix(new Box(-50, -50, 1_010, 810), MatrixLayout.TEMPLATE);

    /// All in the quadrant at the top left, whose room is 484 × 330 at (-42, 12).
    private final List<Placed> cards = List.of(card(1, 20, 30, 100, 50), card(2, 200, 60, 60, 80), card(3, 300, 200, 120, 40));

    static Stream<Arguments> lines() {
        return Stream.of(
                Arguments.of(Align.LEFT, List.of(20, 20, 20), List.of(30, 60, 200)),
                Arguments.of(Align.CENTRE, List.of(170, 190, 160), List.of(30, 60, 200)),
                Arguments.of(Align.RIGHT, List.of(320, 360, 300), List.of(30, 60, 200)),
                Arguments.of(Align.TOP, List.of(20, 200, 300), List.of(30, 30, 30)),
                Arguments.of(Align.MIDDLE, List.of(20, 200, 300), List.of(110, 95, 115)),
                Arguments.of(Align.BOTTOM, List.of(20, 200, 300), List.of(190, 160, 200)));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void cardsComeIntoOneLine(Align align, List<Integer> xs, List<Integer> ys) {
        List<Placed> after = moved(cards, align.of(MATRIX, cards));

        assertEquals(xs, after.stream().map(card -> (int) Math.round(card.box().x())).toList());
        assertEquals(ys, after.stream().map(card -> (int) Math.round(card.box().y())).toList());
        assertEquals(Map.of(), align.of(MATRIX, after), "they are in line now");
    }

    @Test
    void onlyCardsThatMoveAreNamed() {
        assertEquals(List.of(new CardId(2), new CardId(3)), Align.LEFT.of(MATRIX, cards).keySet().stream().sorted(byNumber()).toList());
    }

    @Test
    void aCardStaysInItsQuadrantAsNearToTheLineAsItCan() {
        List<Placed> apart = List.of(cards.getFirst(), card(2, 600, 100, 60, 80), card(3, 700, 500, 60, 80));

        List<Placed> after = moved(apart, Align.LEFT.of(MATRIX, apart));

        assertEquals(List.of(20L, 468L, 468L), after.stream().map(card -> Math.round(card.box().x())).toList());
    }

    @Test
    void theMiddleCardsGoToEqualGaps() {
        List<Placed> row = List.of(card(1, 300, 200, 120, 40), card(2, 20, 30, 100, 50), card(3, 130, 60, 60, 80),
                card(4, 150, 250, 40, 40));

        List<Placed> across = moved(row, Distribute.HORIZONTALLY.of(MATRIX, row));
        List<Placed> down = moved(row, Distribute.VERTICALLY.of(MATRIX, row));

        assertEquals(List.of(300L, 20L, 147L, 233L), across.stream().map(card -> Math.round(card.box().x())).toList());
        assertEquals(List.of(200L, 30L, 60L, 250L), across.stream().map(card -> Math.round(card.box().y())).toList());
        assertEquals(List.of(193L, 30L, 97L, 250L), down.stream().map(card -> Math.round(card.box().y())).toList());
        assertEquals(Map.of(), Distribute.VERTICALLY.of(MATRIX, down));
    }

    @Test
    void cardsThatAreTooManyForTheirRowOverlapByAsMuch() {
        List<Placed> row = List.of(card(1, 0, 20, 100, 50), card(2, 90, 20, 100, 50), card(3, 100, 20, 100, 50));

        assertEquals(List.of(0L, 50L, 100L),
                moved(row, Distribute.HORIZONTALLY.of(MATRIX, row)).stream().map(card -> Math.round(card.box().x())).toList());
    }

    @Test
    void twoCardsHaveOnlyOneGap() {
        assertEquals(Map.of(), Distribute.HORIZONTALLY.of(MATRIX, cards.subList(0, 2)));
    }

    @Test
    void cardsOffTheMatrixAreLeftOut() {
        Placed off = card(9, -400, 20, 100, 50);

        assertEquals(Map.of(), Align.LEFT.of(MATRIX, List.of(cards.getFirst(), off)));
        assertEquals(Map.of(), Distribute.HORIZONTALLY.of(MATRIX, List.of(cards.getFirst(), off, cards.getLast())));
        assertEquals(Map.of(), Align.LEFT.of(MATRIX, List.of(off)));
    }

    @Test
    void noCardLeavesItsQuadrantOrMovesInTheOtherDirection() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            var some = new ArrayList<Placed>();
            for (int number = 1; number <= 6; number++) {
                Box box = card(number, random.nextInt(900) - 40, random.nextInt(700) - 40, 20 + random.nextInt(80), 50).box();
                some.add(new Placed(new CardId(number), box.within(MATRIX.room(MATRIX.quadrantAt(box.centre()).orElseThrow()))));
            }
            for (Align align : Align.values()) {
                assertMovesInside(some, moved(some, align.of(MATRIX, some)), align.ordinal() < 3);
            }
            for (Distribute distribute : Distribute.values()) {
                assertMovesInside(some, moved(some, distribute.of(MATRIX, some)), distribute == Distribute.HORIZONTALLY);
            }
        }
    }

    private static void assertMovesInside(List<Placed> before, List<Placed> after, boolean across) {
        for (int i = 0; i < before.size(); i++) {
            Box from = before.get(i).box();
            Box to = after.get(i).box();
            assertEquals(MATRIX.quadrantAt(from.centre()), MATRIX.quadrantAt(to.centre()));
            assertTrue(Math.abs(across ? from.y() - to.y() : from.x() - to.x()) < 1e-6, from + " to " + to);
        }
    }

    private static Comparator<CardId> byNumber() {
        return Comparator.comparingInt(CardId::number);
    }

    private static Placed card(int number, double x, double y, double width, double height) {
        return new Placed(new CardId(number), new Box(x, y, width, height));
    }

    private static List<Placed> moved(List<Placed> cards, Map<CardId, Place> places) {
        return cards.stream().map(card -> {
            Place place = places.get(card.id());
            return place == null ? card
                    : new Placed(card.id(), MATRIX.boxOf((Place.OnMatrix) place, card.box().width(), card.box().height()));
        }).toList();
    }
}
