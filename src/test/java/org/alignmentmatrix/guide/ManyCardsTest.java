package org.alignmentmatrix.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.Gauges;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Stacks;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.samples.PlainWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManyCardsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    private final Board thousand = ManyCards.board(1_000, new Random(1), TODAY);

    @Test
    void equalArgumentsGiveEqualBoards() {
        assertEquals(thousand, ManyCards.board(1_000, new Random(1), TODAY));
        assertNotEquals(thousand, ManyCards.board(1_000, new Random(2), TODAY));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 100, 12_345})
    void thereAreAsManyCardsAsAskedFor(int count) {
        assertEquals(count, ManyCards.board(count, new Random(1), TODAY).cards().size());
        assertEquals(count, ManyCards.placedBoard(count, new Random(1), TODAY).cards().stream()
                .filter(card -> card.place() instanceof Place.OnMatrix).count());
    }

    @Test
    void everyFifthCardIsATeamAndTeamsStandEverywhere() {
        assertEquals(Map.of(CardKind.INITIATIVE, 800L, CardKind.TEAM, 200L), counted(Card::kind));
        assertEquals(Set.of(Quadrant.values()), thousand.cards().stream().filter(card -> card.kind() == CardKind.TEAM)
                .flatMap(card -> card.place().quadrantIfPlaced().stream()).collect(Collectors.toSet()));
    }

    @Test
    void someWaitInTheTrayAndSomeAreInTheParkingLot() {
        assertEquals(Map.of("Tray[]", 42L, "ParkingLot[]", 21L, "matrix", 937L),
                counted(card -> card.place().quadrantIfPlaced().isPresent() ? "matrix" : card.place().toString()));
    }

    @Test
    void thereAreAllSidesStatusesAndAlsoCardsThatLackThings() {
        assertEquals(Set.of(Side.values()), counted(Card::side).keySet());
        assertEquals(Set.of(Status.values()), counted(Card::status).keySet());
        assertEquals(Set.of(true, false), counted(card -> card.owner().isEmpty()).keySet());
        assertEquals(Set.of(true, false), counted(card -> Objects.isNull(card.due())).keySet());
        assertEquals(Set.of(true, false), counted(card -> card.isOverdue(TODAY)).keySet());
    }

    @Test
    void mostTitlesNeedThreeLines() {
        var planner = new FramePlanner((text, role) -> text.length() * role.size() * 0.53, new PlainWords());
        long three = thousand.cards().stream().filter(card -> card.kind() == CardKind.INITIATIVE)
                .filter(card -> planner.planOf(card, Stacks.of(Cards.EMPTY), Gauges.NONE, new Pixel(0, 0), 1, TODAY)
                        instanceof CardPlan.Full full
                        && full.title().size() == 3).count();
        assertEquals(true, three > 600, three + " of 800");
    }

    @Test
    void noTwoCardsOfAQuadrantStandAtOneSpot() {
        assertEquals(10_000, ManyCards.placedBoard(10_000, new Random(1), TODAY).cards().stream().map(Card::place).distinct().count());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1_000_001})
    void fewerThanNoneAndMoreThanAMillionAreRefused(int count) {
        var e = assertThrows(IllegalArgumentException.class, () -> ManyCards.board(count, new Random(1), TODAY));
        assertEquals("A board must have from 0 to 1000000 cards, but is to have " + count, e.getMessage());
    }

    private <K> Map<K, Long> counted(Function<Card, K> by) {
        return thousand.cards().stream().collect(Collectors.groupingBy(by, Collectors.counting()));
    }
}
