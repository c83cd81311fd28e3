package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyTest {

    private static final Quadrant QUADRANT = Quadrant.ALIGNED_UNCOORDINATED;
    private static final Matrix MATRIX = new Matrix(new Box(-300, -200, 1_826, 1_150), MatrixLayout.TEMPLATE);
    private static final Box ROOM = MATRIX.room(QUADRANT); // 892 × 500

    /// @param scale of the cards, whose natural size is about 200 × 80
    @ParameterizedTest
    @CsvSource({"1, 1", "2, 1", "12, 1", "12, 0.5", "40, 1", "100, 1", "100, 0.3", "100, 0.2", "1000, 0.3", "1000, 0.06", "2500, 0.06"})
    void randomCardsBecomeTidyRowsInTheirOrder(int count, double scale) {
        for (int seed = 0; seed < 8; seed++) {
            List<Placed> before = scattered(new Random(seed), count, scale);
            String told = "%d cards at %s, seed %d".formatted(count, scale, seed);

            Map<CardId, Spot> spots = Tidy.of(ROOM, before);
            List<Placed> after = moved(before, spots);

            assertAllInside(after, told);
            assertOrderKept(before, after, told);
            assertEquals(Map.of(), Tidy.of(ROOM, after), told + ", tidied twice");
            if (fitIntoCells(before)) {
                assertFalse(overlap(after), told);
            }
        }
    }

    @Test
    void someOfTheRandomBoardsFitAndSomeDoNot() {
        assertTrue(fitIntoCells(scattered(new Random(1), 12, 1)));
        assertFalse(fitIntoCells(scattered(new Random(1), 100, 1)));
    }

    @Test
    void rowsBeginAtTheTopLeftWithEvenGaps() {
        List<Placed> cards = List.of(card(1, 500, 20, 188, 80), card(2, 40, 40, 188, 100), card(3, 100, 330, 188, 80),
                card(4, 300, 10, 188, 80), card(5, 650, 30, 188, 80));

        List<Placed> after = moved(cards, Tidy.of(ROOM, cards));

        assertEquals(List.of(at(408, 0), at(0, 0), at(0, 116), at(204, 0), at(612, 0)), after.stream().map(TidyTest::corner).toList());
    }

    @Test
    void aCardThatIsOnlyALittleHigherIsReadInTheSameRow() {
        List<Placed> cards = List.of(card(1, 300, 100, 188, 80), card(2, 30, 130, 188, 80), card(3, 10, 150, 188, 80));

        List<Placed> after = moved(cards, Tidy.of(ROOM, cards));

        assertEquals(List.of(at(204, 0), at(0, 0), at(408, 0)), after.stream().map(TidyTest::corner).toList());
    }

    @Test
    void rowsOfTheUsersOwnStayWhereTheyAre() {
        var grid = new ArrayList<Placed>();
        for (int i = 0; i < 7; i++) {
            grid.add(card(i + 1, 100 + i % 3 * 230, 60 + i / 3 * 130, 188, 80));
        }

        assertEquals(Map.of(), Tidy.of(ROOM, grid));
        grid.set(4, card(5, 100 + 233, 60 + 130, 188, 80));
        assertEquals(Set.of(1, 2, 3, 4, 5, 6, 7), numbers(Tidy.of(ROOM, grid)), "one of them is out of line");
    }

    @Test
    void whatDoesNotFitOverlapsEvenlyAndNoCardIsHidden() {
        List<Placed> cards = scattered(new Random(3), 30, 188, 80);

        List<Placed> after = moved(cards, Tidy.of(ROOM, cards));

        assertEquals(Set.of(), Hidden.of(after.stream().sorted(reading()).toList()));
        assertTrue(overlapOf(after) < 1.25 * leastOverlapOfAGrid(30, 188, 80),
                () -> overlapOf(after) + " and " + leastOverlapOfAGrid(30, 188, 80));
    }

    @Test
    void cardsAtOnePointKeepTheirPaintOrder() {
        List<Placed> pile = IntStream.rangeClosed(1, 6).mapToObj(i -> card(7 - i, 50, 50, 188, 80)).toList();

        List<Placed> after = moved(pile, Tidy.of(ROOM, pile));

        assertEquals(List.of(6, 5, 4, 3, 2, 1), after.stream().sorted(reading()).map(card -> card.id().number()).toList());
    }

    @Test
    void aCardLargerThanTheRoomDoesNotDisturbTheOthers() {
        Box small = new Box(0, 0, 200, 100);
        List<Placed> cards = List.of(new Placed(new CardId(1), new Box(-20, 10, 240, 40)),
                new Placed(new CardId(2), new Box(5, 12, 90, 30)), new Placed(new CardId(3), new Box(7, 30, 90, 30)));

        Map<CardId, Spot> spots = Tidy.of(small, cards);

        assertEquals(Set.of(1, 2, 3), numbers(spots));
        assertEquals(spots.get(new CardId(2)).v(), spots.get(new CardId(3)).v());
        assertTrue(spots.get(new CardId(2)).u() < spots.get(new CardId(3)).u());
    }

    @Test
    void aRoomOfNoSizeAndNoCardsAreTidy() {
        assertEquals(Map.of(), Tidy.of(ROOM, List.of()));
        Box nothing = new Box(10, 10, 0, 0);
        List<Placed> cards = scattered(new Random(5), 5, 1).stream()
                .map(card -> new Placed(card.id(), card.box().within(nothing))).toList();

        Tidy.of(nothing, cards).values().forEach(spot -> assertEquals(Spot.CENTRE, spot));
    }

    private static List<Placed> scattered(Random random, int count, double scale) {
        var cards = new ArrayList<Placed>();
        for (int i = 1; i <= count; i++) {
            double width = scale * (random.nextInt(3) == 0 ? 80 + random.nextInt(156) : 188);
            double height = scale * (random.nextInt(3) == 0 ? 36 : 62 + 18 * random.nextInt(3));
            cards.add(one(random, i, width, height));
        }
        return cards;
    }

    private static List<Placed> scattered(Random random, int count, double width, double height) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> one(random, i, width, height)).toList();
    }

    private static Placed one(Random random, int number, double width, double height) {
        var place = new Place.OnMatrix(QUADRANT, new Spot(random.nextDouble(), random.nextDouble()));
        return new Placed(new CardId(number), MATRIX.boxOf(place, width, height));
    }

    /// @param x from the left edge of the room
    private static Placed card(int number, double x, double y, double width, double height) {
        return new Placed(new CardId(number), new Box(ROOM.x() + x, ROOM.y() + y, width, height));
    }

    private static Pixel at(double x, double y) {
        return new Pixel(x, y);
    }

    private static Pixel corner(Placed card) {
        return new Pixel(Math.round(card.box().x() - ROOM.x()), Math.round(card.box().y() - ROOM.y()));
    }

    private static List<Placed> moved(List<Placed> cards, Map<CardId, Spot> spots) {
        return cards.stream().map(card -> {
            Spot spot = spots.get(card.id());
            return spot == null ? card : new Placed(card.id(),
                    MATRIX.boxOf(new Place.OnMatrix(QUADRANT, spot), card.box().width(), card.box().height()));
        }).toList();
    }

    private static Comparator<Placed> reading() {
        return Comparator.<Placed>comparingLong(card -> Math.round(card.box().y() * 4)).thenComparingDouble(card -> card.box().x());
    }

    private static void assertAllInside(List<Placed> cards, String told) {
        Box around = ROOM.inset(-1e-6);
        for (Placed card : cards) {
            Box box = card.box();
            assertTrue(around.contains(new Pixel(box.x(), box.y())) && around.contains(new Pixel(box.right(), box.bottom())),
                    () -> told + ": " + box);
        }
    }

    private static void assertOrderKept(List<Placed> before, List<Placed> after, String told) {
        List<CardId> order = after.stream().sorted(reading()).map(Placed::id).toList();
        var positions = new int[before.size() + 1];
        for (int i = 0; i < order.size(); i++) {
            positions[order.get(i).number()] = i;
        }
        for (Placed a : before) {
            for (Placed b : before) {
                if (a.box().x() < b.box().x() && a.box().y() < b.box().y()) {
                    assertTrue(positions[a.id().number()] < positions[b.id().number()], () -> told + ": " + a + " and " + b);
                }
            }
        }
    }

    /// Whether there is a cell for each that would hold any of them.
    private static boolean fitIntoCells(List<Placed> cards) {
        double width = cards.stream().mapToDouble(card -> card.box().width()).max().orElseThrow() + 2;
        double height = cards.stream().mapToDouble(card -> card.box().height()).max().orElseThrow() + 2;
        return Math.floor((ROOM.width() + 2) / width) * Math.floor((ROOM.height() + 2) / height) >= cards.size();
    }

    private static boolean overlap(List<Placed> cards) {
        return overlapOf(cards) > 1e-6;
    }

    private static double overlapOf(List<Placed> cards) {
        double sum = 0;
        for (int i = 0; i < cards.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += overlapOf(cards.get(i).box(), cards.get(j).box());
            }
        }
        return sum;
    }

    private static double overlapOf(Box a, Box b) {
        double width = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double height = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return Math.max(0, width) * Math.max(0, height);
    }

    private static double leastOverlapOfAGrid(int count, double width, double height) {
        return IntStream.rangeClosed(1, count).mapToDouble(columns -> {
            int rows = (count + columns - 1) / columns;
            double across = (ROOM.width() - width) / Math.max(1, columns - 1);
            double down = (ROOM.height() - height) / Math.max(1, rows - 1);
            return overlapOf(IntStream.range(0, count)
                    .mapToObj(i -> card(i + 1, i % columns * across, i / columns * down, width, height)).toList());
        }).min().orElseThrow();
    }

    private static Set<Integer> numbers(Map<CardId, Spot> spots) {
        return Set.copyOf(spots.keySet().stream().map(CardId::number).toList());
    }
}
