package org.alignmentmatrix.geometry;

import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.samples.SampleCards.card;
import static org.alignmentmatrix.samples.SampleCards.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Stacks;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FramePlannerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private final FramePlanner planner = new FramePlanner((text, _) -> text.length() * 7, new PlainWords());

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 30, 200, 1_000, 10_000})
    void everyCardOnTheMatrixStandsOnceInTheRoomOfItsQuadrantInPaintOrder(int size) {
        for (MatrixLayout layout : MatrixLayout.values()) {
            var matrix = new Matrix(new Box(20, 30, 1_230, 930), layout);
            Cards cards = RandomBoards.of(size, size).cards();
            List<Card> placed = cards.stream().filter(card -> card.place() instanceof Place.OnMatrix && card.stackedOn() == null)
                    .toList();

            Frame frame = planner.plan(cards, matrix, TODAY);

            assertEquals(placed.stream().map(Card::id).toList(), frame.cards().stream().map(CardPlan::id).toList());
            for (int i = 0; i < placed.size(); i++) {
                Box around = matrix.room(placed.get(i).place().quadrantIfPlaced().orElseThrow()).inset(-1e-9);
                Box box = frame.cards().get(i).box();
                assertEquals(around, around.union(box), placed.get(i).id() + " is inside");
                assertEquals(placed.get(i).kind(), frame.cards().get(i).kind());
                assertEquals(placed.get(i).side(), frame.cards().get(i).side());
            }
        }
    }

    @Test
    void aCardThatIsNotOnTheMatrixIsNotInThePicture() {
        Frame frame = planner.plan(Cards.of(List.of(card(1), card(2).withPlace(Place.PARKING_LOT))), matrix(), TODAY);

        assertEquals(List.of(), frame.cards());
        assertEquals(Optional.empty(), frame.find(new CardId(1)));
        assertEquals(Optional.empty(), frame.cardAt(matrix().room(ALIGNED_COORDINATED).centre()));
    }

    @Test
    void aClickMeansTheTopmostCard() {
        Frame frame = planner.plan(
                Cards.of(List.of(placed(2, ALIGNED_COORDINATED, 0.5, 0.5), placed(1, ALIGNED_COORDINATED, 0.5, 0.5))), matrix(), TODAY);

        Pixel centre = frame.find(new CardId(2)).orElseThrow().box().centre();

        assertEquals(Optional.of(new CardId(1)), frame.cardAt(centre).map(CardPlan::id));
        assertEquals(List.of(2, 1), frame.cardsTouching(Box.centredOn(centre, 2, 2)).stream().map(card -> card.id().number()).toList());
    }

    @Test
    void headersTellNameMeaningAndTally() {
        Cards cards = Cards.of(List.of(placed(1, ALIGNED_COORDINATED, 0.2, 0.2), placed(2, ALIGNED_COORDINATED, 0.8, 0.8),
                placed(3, MISALIGNED_COORDINATED, 0.5, 0.5), card(4)));

        assertEquals(List.of(
                new QuadrantPlan(MISALIGNED_UNCOORDINATED, Tint.ROSE, new Box(0, 0, 500, 400), 62, 1,
                        "Quadrant 1", 1, "What 1 means", "0 · 0 %", "Empty 1"),
                new QuadrantPlan(ALIGNED_COORDINATED, Tint.GREEN, new Box(510, 0, 500, 400), 62, 1,
                        "Quadrant 2", 1, "What 2 means", "2 · 67 %", ""),
                new QuadrantPlan(MISALIGNED_COORDINATED, Tint.AMBER, new Box(0, 410, 500, 400), 62, 1,
                        "Quadrant 3", 1, "What 3 means", "1 · 33 %", ""),
                new QuadrantPlan(ALIGNED_UNCOORDINATED, Tint.BLUE, new Box(510, 410, 500, 400), 62, 1,
                        "Quadrant 4", 1, "What 4 means", "0 · 0 %",
                        "Empty 4")),
                planner.plan(cards, matrix(), TODAY).quadrants());
    }

    @Test
    void aNameBecomesSmallerBeforeItIsShortened() {
        // room for the name: the quadrant without 2 × 16 at its sides, 24 + 2 × 10 around the number and 7 × 7 for the tally
        QuadrantPlan small = header(2 * (32 + 44 + 49 + 63) + 10);
        assertEquals("Quadrant 1", small.name());
        assertEquals(0.9, small.nameScale(), 1e-9);

        QuadrantPlan tiny = header(2 * (32 + 44 + 49 + 35) + 10);
        assertEquals("Quadra…", tiny.name());
        assertEquals(0.66, tiny.nameScale(), 1e-9);
    }

    @Test
    void textsThatFindNoRoomAreLeftOut() {
        for (int width = 0; width < 500; width++) {
            QuadrantPlan header = header(width);
            double room = Math.max(0, header.box().width() - 2 * FramePlanner.HEADER_LEFT);
            assertTrue(header.meaning().length() * 7 <= room && header.tally().length() * 7 <= room && header.hint().length() * 7 <= room,
                    "%s at %d".formatted(header, width));
            assertTrue(header.nameScale() >= 0.66 && header.nameScale() <= 1, "at " + width);
        }
    }

    private QuadrantPlan header(double width) {
        return planner.plan(Cards.EMPTY, new Matrix(new Box(0, 0, width, 810), MatrixLayout.TEMPLATE), TODAY).quadrants().getFirst();
    }

    @Test
    void aHeaderIsNeverHigherThanItsQuadrant() {
        assertEquals(new Box(0, 0, 500, 62), planner.plan(Cards.EMPTY, matrix(), TODAY).quadrants().getFirst().header());
        assertEquals(new Box(0, 0, 500, 20), planner.plan(Cards.EMPTY, new Matrix(new Box(0, 0, 1_010, 50), MatrixLayout.TEMPLATE), TODAY)
                .quadrants().getFirst().header());
    }

    @Test
    void theFullestQuadrantMakesAllCardsSmaller() {
        var random = new Random(1);
        var cards = new ArrayList<Card>();
        IntStream.rangeClosed(1, 60).forEach(n -> cards.add(placed(n, MISALIGNED_UNCOORDINATED, random.nextDouble(), random.nextDouble())));
        cards.add(placed(61, ALIGNED_COORDINATED, 0.5, 0.5));

        Frame frame = planner.plan(Cards.of(cards), matrix(), TODAY);

        assertTrue(frame.scale() < 0.6, "scale " + frame.scale());
        assertEquals(List.of(CardPlan.Brief.class), frame.cards().stream().<Class<?>>map(Object::getClass).distinct().toList());
    }

    @Test
    void aCardFromAListLooksAsItWillOnTheMatrix() {
        Card card = card(1);
        CardPlan plan = planner.planOf(card, Stacks.of(Cards.EMPTY), Gauges.NONE, new Pixel(300, 200), 1, TODAY);
        Frame frame = planner.plan(Cards.of(List.of(placed(1, ALIGNED_COORDINATED, 0.5, 0.5))), matrix(), TODAY);

        assertEquals(new Pixel(300, 200), plan.box().centre());
        assertEquals(frame.cards().getFirst(), CardFitter.at(plan, frame.cards().getFirst().box()));
        assertEquals(frame.cards().getFirst().box().width(), plan.box().width());
    }

    private static Matrix matrix() {
        return new Matrix(new Box(0, 0, 1_010, 810), MatrixLayout.TEMPLATE);
    }
}
