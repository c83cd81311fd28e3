package org.alignmentmatrix.edit;

import static org.alignmentmatrix.samples.SampleCards.CREATED;
import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.junit.jupiter.api.Test;

/// What stacking, unstacking, moving and removing do to stacks, to locked cards and while the placement is frozen.
class StackEditsTest {

    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");
    private static final CardId ONE = new CardId(1);
    private static final CardId TWO = new CardId(2);
    private static final CardId THREE = new CardId(3);
    private static final CardId FOUR = new CardId(4);
    private static final CardId GONE = new CardId(77);
    private static final Place HERE = new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, new Spot(0.2, 0.7));
    private static final Place THERE = new Place.OnMatrix(Quadrant.MISALIGNED_COORDINATED, new Spot(0.5, 0.5));

    /// Four cards by themselves: 1 here, 2 there, 3 and 4 in the tray.
    private final Board loose = Board.EMPTY.withCards(
            Cards.of(List.of(card(1).withPlace(HERE), card(2).withPlace(THERE), card(3), card(4))));

    /// 2 is the top of a stack with 1 and 3, there; 4 is in the tray.
    private final Board stacked = new StackCards(List.of(ONE, THREE), TWO).applyTo(loose, CREATED);

    /// Each card as "id place top", in paint order.
    private static String told(Board board) {
        Cards.of(board.cards().stream().toList()); // throws if a card lies where it cannot lie
        return board.cards().stream().map(StackEditsTest::told).collect(Collectors.joining(", "));
    }

    private static String told(Card card) {
        String place = card.place().equals(HERE) ? "here" : card.place().equals(THERE) ? "there"
                : card.place() instanceof Place.Tray ? "tray" : "parked";
        return card.id().number() + " " + place + (card.stackedOn() == null ? "" : " on " + card.stackedOn().number());
    }

    private static Board locked(Board board, CardId id) {
        return SetField.of(id, CardField.LOCKED, true).applyTo(board, CREATED);
    }

    private static Board frozen(Board board) {
        return new FreezePlacement(true).applyTo(board, NOW);
    }

    @Test
    void cardsJoinAStackInItsPlaceAndRise() {
        assertEquals("2 there, 4 tray, 1 there on 2, 3 there on 2", told(stacked));
    }

    @Test
    void onlyCardsThatJoinNoteTheTime() {
        Board after = new StackCards(List.of(GONE, FOUR, ONE), TWO).applyTo(stacked, NOW);

        assertEquals("2 there, 1 there on 2, 3 there on 2, 4 there on 2", told(after));
        assertEquals(List.of(CREATED, CREATED, CREATED, NOW), after.cards().stream().map(Card::changed).toList());
    }

    @Test
    void aStackedCardStandsForItsTop() {
        assertEquals("2 there, 1 there on 2, 3 there on 2, 4 there on 2", told(new StackCards(List.of(FOUR), THREE).applyTo(stacked, NOW)));
    }

    @Test
    void aTopBringsItsStackAlong() {
        assertEquals("4 tray, 2 tray on 4, 1 tray on 4, 3 tray on 4", told(new StackCards(List.of(TWO), FOUR).applyTo(stacked, NOW)));
    }

    @Test
    void aStackedCardGoesToAnotherStackAlone() {
        assertEquals("2 there, 4 tray, 3 there on 2, 1 tray on 4", told(new StackCards(List.of(ONE), FOUR).applyTo(stacked, NOW)));
    }

    @Test
    void noCardIsStackedOnItselfOrOnWhatLiesOnIt() {
        assertSame(stacked, new StackCards(List.of(TWO), TWO).applyTo(stacked, NOW));
        assertSame(stacked, new StackCards(List.of(TWO), ONE).applyTo(stacked, NOW));
        assertSame(stacked, new StackCards(List.of(ONE), ONE).applyTo(stacked, NOW));
        assertSame(stacked, new StackCards(List.of(ONE, THREE), TWO).applyTo(stacked, NOW));
        assertSame(stacked, new StackCards(List.of(FOUR), GONE).applyTo(stacked, NOW));
    }

    @Test
    void unstackedCardsGoToTheirPlacesAndRise() {
        assertEquals("2 there, 4 tray, 3 there on 2, 1 here", told(new UnstackCards(Map.of(ONE, HERE)).applyTo(stacked, NOW)));
        assertEquals("2 there, 4 tray, 3 there on 2, 1 there", told(new UnstackCards(Map.of(ONE, THERE)).applyTo(stacked, NOW)));
    }

    @Test
    void theLowestOfThoseThatRemainBecomesTheTopAndTheyDoNotNoteTheTime() {
        Board after = new UnstackCards(Map.of(TWO, HERE)).applyTo(stacked, NOW);

        assertEquals("4 tray, 1 there, 3 there on 1, 2 here", told(after));
        assertEquals(List.of(CREATED, CREATED, CREATED, NOW), after.cards().stream().map(Card::changed).toList());
    }

    @Test
    void aWholeStackIsTakenApart() {
        assertEquals("4 tray, 2 here, 1 parked, 3 there",
                told(new UnstackCards(Map.of(ONE, Place.PARKING_LOT, TWO, HERE, THREE, THERE)).applyTo(stacked, NOW)));
        assertEquals("4 tray, 1 there, 2 tray, 3 tray",
                told(new UnstackCards(Map.of(TWO, Place.TRAY, THREE, Place.TRAY)).applyTo(stacked, NOW)));
    }

    @Test
    void whatIsOnNoStackIsNotUnstacked() {
        assertSame(stacked, new UnstackCards(Map.of(FOUR, HERE, GONE, HERE)).applyTo(stacked, NOW));
        assertSame(loose, new UnstackCards(Map.of(ONE, THERE)).applyTo(loose, NOW));
    }

    @Test
    void aTopThatIsMovedTakesItsStackAlong() {
        assertEquals("4 tray, 2 here, 1 here on 2, 3 here on 2", told(MoveCards.to(Map.of(TWO, HERE)).applyTo(stacked, NOW)));
        assertEquals("4 tray, 2 parked, 1 parked on 2, 3 parked on 2",
                told(MoveCards.to(Map.of(TWO, Place.PARKING_LOT, ONE, HERE, THREE, THERE)).applyTo(stacked, NOW)));
    }

    @Test
    void aStackedCardThatIsMovedAloneLeavesItsStack() {
        assertEquals("2 there, 4 tray, 1 there on 2, 3 here", told(MoveCards.to(Map.of(THREE, HERE)).applyTo(stacked, NOW)));
        assertSame(stacked, MoveCards.to(Map.of(THREE, THERE)).applyTo(stacked, NOW), "it did not move");
    }

    @Test
    void aTopThatIsRemovedLeavesItsStackToTheNext() {
        assertEquals("4 tray, 1 there, 3 there on 1", told(new RemoveCards(Set.of(TWO, GONE)).applyTo(stacked, NOW)));
        assertEquals("4 tray, 3 there", told(new RemoveCards(Set.of(ONE, TWO)).applyTo(stacked, NOW)));
        assertEquals("2 there, 4 tray, 3 there on 2", told(new RemoveCards(Set.of(ONE)).applyTo(stacked, NOW)));
        assertEquals("4 tray", told(new RemoveCards(Set.of(ONE, TWO, THREE)).applyTo(stacked, NOW)));
    }

    @Test
    void aCopyJoinsAStackOnlyWhereItCanLie() {
        Card onTwo = card(9).withStackedOn(TWO).withPlace(THERE);
        assertEquals(told(stacked) + ", 9 there on 2", told(new AddCards(List.of(onTwo)).applyTo(stacked, NOW)));
        assertEquals("9 there", told(new AddCards(List.of(onTwo)).applyTo(Board.EMPTY, NOW)));
        assertEquals(told(stacked) + ", 9 here", told(new AddCards(List.of(onTwo.withPlace(HERE))).applyTo(stacked, NOW)));
        assertEquals(told(stacked) + ", 9 there", told(new AddCards(List.of(onTwo.withStackedOn(THREE))).applyTo(stacked, NOW)));
        assertEquals("9 tray on 8, 8 tray",
                told(new AddCards(List.of(card(9).withStackedOn(new CardId(8)), card(8))).applyTo(Board.EMPTY, NOW)));
        assertEquals("9 tray, 8 tray on 7, 7 tray", told(new AddCards(List.of(card(9).withStackedOn(new CardId(8)),
                card(8).withStackedOn(new CardId(7)), card(7))).applyTo(Board.EMPTY, NOW)));
    }

    @Test
    void aLockedCardNeitherJoinsAStackNorLeavesIt() {
        Board fourLocked = locked(loose, FOUR);
        assertSame(fourLocked, new StackCards(List.of(FOUR), TWO).applyTo(fourLocked, NOW));
        assertEquals("1 here, 2 there, 4 tray, 3 tray on 4", told(new StackCards(List.of(THREE), FOUR).applyTo(fourLocked, NOW)));

        Board oneLocked = locked(stacked, ONE);
        assertSame(oneLocked, new UnstackCards(Map.of(ONE, HERE)).applyTo(oneLocked, NOW));
        assertSame(oneLocked, MoveCards.to(Map.of(ONE, HERE)).applyTo(oneLocked, NOW));
    }

    @Test
    void aLockedCardHoldsItsStackInItsPlaceButTheOthersMayLeave() {
        Board oneLocked = locked(stacked, ONE);

        assertSame(oneLocked, MoveCards.to(Map.of(TWO, HERE)).applyTo(oneLocked, NOW));
        assertSame(oneLocked, new StackCards(List.of(TWO), FOUR).applyTo(oneLocked, NOW));
        assertEquals("4 tray, 1 there, 3 there on 1, 2 here", told(new UnstackCards(Map.of(TWO, HERE)).applyTo(oneLocked, NOW)));
        assertEquals("1 there", told(new RemoveCards(Set.of(ONE, TWO, THREE, FOUR)).applyTo(oneLocked, NOW)));
    }

    @Test
    void whileThePlacementIsFrozenTheMatrixStaysAsItIs() {
        Board frozen = frozen(stacked);

        for (Edit edit : List.of(MoveCards.to(Map.of(TWO, HERE)), MoveCards.nudge(Map.of(ONE, HERE)), MoveCards.to(Map.of(TWO, Place.TRAY)),
                MoveCards.to(Map.of(FOUR, HERE)), new StackCards(List.of(FOUR), TWO), new StackCards(List.of(TWO, ONE), FOUR),
                new UnstackCards(Map.of(ONE, THERE, THREE, Place.TRAY)), new FreezePlacement(true))) {
            assertSame(frozen, edit.applyTo(frozen, NOW), edit::toString);
        }
        assertSame(stacked.cards(), new FreezePlacement(false).applyTo(frozen, NOW).cards());
        assertEquals(stacked, new FreezePlacement(false).applyTo(frozen, NOW));
    }

    @Test
    void whileThePlacementIsFrozenCardsOffTheMatrixMoveAndAllCanBeAddedEditedAndDeleted() {
        Board frozen = frozen(loose);

        assertEquals("1 here, 2 there, 4 tray, 3 parked", told(MoveCards.to(Map.of(THREE, Place.PARKING_LOT)).applyTo(frozen, NOW)));
        Board pair = new StackCards(List.of(THREE), FOUR).applyTo(frozen, NOW);
        assertEquals("1 here, 2 there, 4 tray, 3 tray on 4", told(pair));
        assertEquals("1 here, 2 there, 4 tray, 3 parked", told(new UnstackCards(Map.of(THREE, Place.PARKING_LOT)).applyTo(pair, NOW)));
        assertEquals(told(loose) + ", 9 here", told(new AddCards(List.of(card(9).withPlace(HERE))).applyTo(frozen, NOW)));
        assertEquals("4 tray, 1 there, 3 there on 1", told(new RemoveCards(Set.of(TWO)).applyTo(frozen(stacked), NOW)));
        assertEquals("Another title", SetField.of(ONE, CardField.TITLE, "Another title").applyTo(frozen, NOW).cards().get(0).title());
    }
}
