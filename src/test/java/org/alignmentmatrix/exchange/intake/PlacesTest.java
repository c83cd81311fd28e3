package org.alignmentmatrix.exchange.intake;

import static org.alignmentmatrix.exchange.intake.Sheet.NOW;
import static org.alignmentmatrix.exchange.intake.Sheet.board;
import static org.alignmentmatrix.exchange.intake.Sheet.proposal;
import static org.alignmentmatrix.exchange.intake.Sheet.taken;
import static org.alignmentmatrix.samples.SampleCards.card;
import static org.alignmentmatrix.samples.SampleCards.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where the rows of a table put cards.
class PlacesTest {

    private static final String HEADER = "id|title|quadrant_no|quadrant|x|y|place";
    private static final Quadrant ONE = Quadrant.MISALIGNED_UNCOORDINATED;
    private static final Quadrant TWO = Quadrant.ALIGNED_COORDINATED;
    private static final String NAME_OF_ONE = "Misaligned and Uncoordinated";
    private static final String NAME_OF_TWO = "Aligned and Coordinated";
    private static final Card PLACED = placed(1, ONE, 0.2, 0.3);

    private static Place on(Quadrant quadrant, double u, double v) {
        return new Place.OnMatrix(quadrant, new Spot(u, v));
    }

    private static Place after(Card card, String cells) {
        return taken(board(card), HEADER, "C-001|Card 1|" + cells).cards().get(0).place();
    }

    private static Stream<Object[]> edited() {
        return Stream.of(
                new Object[] {"2|" + NAME_OF_ONE + "|0.2|0.3|matrix", on(TWO, 0.2, 0.3)},
                new Object[] {"1|" + NAME_OF_TWO + "|0.2|0.3|matrix", on(TWO, 0.2, 0.3)},
                new Object[] {"2|" + NAME_OF_TWO + "|0.2|0.3|matrix", on(TWO, 0.2, 0.3)},
                new Object[] {"Q2||0.6|0.7|", on(TWO, 0.6, 0.7)},
                new Object[] {"1|" + NAME_OF_ONE + "|0.2|0.9|matrix", on(ONE, 0.2, 0.9)},
                new Object[] {"1|" + NAME_OF_ONE + "|0,4||matrix", on(ONE, 0.4, 0.3)},
                new Object[] {"1|" + NAME_OF_ONE + "|0.20004|0.29995|matrix", on(ONE, 0.2, 0.3)},
                new Object[] {"1|" + NAME_OF_ONE + "|0.2|0.3|tray", Place.TRAY},
                new Object[] {"||||tray", Place.TRAY},
                new Object[] {"||0.2|0.3|matrix", Place.TRAY},
                new Object[] {"1|" + NAME_OF_ONE + "|0.2|0.3|Parking lot", Place.PARKING_LOT});
    }

    @ParameterizedTest
    @MethodSource("edited")
    void whatDiffersFromTheBoardCounts(String cells, Place expected) {
        assertEquals(expected, after(PLACED, cells));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2|" + NAME_OF_TWO + "|0.5|0.25|matrix", "2||0.5|0.25|tray", "|" + NAME_OF_TWO + "|0,5|0,25|tray"})
    void aCardComesOntoTheMatrix(String cells) {
        assertEquals(on(TWO, 0.5, 0.25), after(card(1), cells));
    }

    @Test
    void columnsThatNameDifferentPlacesLeaveTheCardWhereItIs() {
        Proposal proposal = proposal(board(PLACED, card(2)), HEADER, "C-001|Card 1|2|Misaligned but Coordinated|0.2|0.3|matrix",
                "C-002|Card 2|2||||parking lot");

        assertEquals(List.of(new RowProblem.PlacesDisagree(2, List.of("2", "Misaligned but Coordinated", "matrix")),
                new RowProblem.PlacesDisagree(3, List.of("2", "parking lot"))), proposal.problems());
        assertEquals(List.of(), proposal.items());
    }

    @Test
    void theMatrixWithoutAQuadrantIsNoPlace() {
        Proposal proposal = proposal(board(card(1)), HEADER, "C-001|Card 1|||||matrix");

        assertEquals(List.of(new RowProblem.Unreadable(2, new RowProblem.Cell(2, "quadrant_no"), "",
                new RowProblem.Expected.OneOf(List.of("1 Misaligned and Uncoordinated", "2 Aligned and Coordinated",
                        "3 Misaligned but Coordinated", "4 Aligned but Uncoordinated")))), proposal.problems());
        assertEquals(List.of(), proposal.items());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-0.1", "left", "."})
    void aShareOutsideTheQuadrantIsToldAndLeftAlone(String share) {
        Proposal proposal = proposal(board(PLACED), HEADER, "C-001|Card 1|1|" + NAME_OF_ONE + "|" + share + "|0.3|matrix");

        assertEquals(List.of(new RowProblem.Unreadable(2, new RowProblem.Cell(4, "x"), share, new RowProblem.Expected.Share())),
                proposal.problems());
        assertEquals(List.of(), proposal.items());
    }

    @Test
    void aNameThatTheBoardGaveItsQuadrantIsKnown() {
        Board board = board(card(1));
        Board renamed = board.withStyles(board.styles().with(TWO, new QuadrantStyle("Dream team", "", null)));

        Place place = taken(renamed, HEADER, "C-001|Card 1||DREAM-TEAM|0.5|0.5|tray").cards().get(0).place();

        assertEquals(on(TWO, 0.5, 0.5), place);
    }

    @Test
    void aLockedCardStaysAndItsOtherCellsCount() {
        Card locked = PLACED.withLocked(true);
        Proposal proposal = proposal(board(locked), HEADER + "|owner", "C-001|Card 1|2||0.2|0.3|matrix|Bob");

        assertEquals(List.of(new RowProblem.Locked(2, new CardId(1))), proposal.problems());
        assertEquals(locked.withOwner("Bob").withChanged(NOW),
                proposal.edit(proposal.usual(), NOW).applyTo(board(locked), NOW).cards().get(0));
    }

    @Test
    void aRowThatUnlocksACardMayMoveIt() {
        Board after = taken(board(PLACED.withLocked(true)), HEADER + "|locked", "C-001|Card 1|2||0.2|0.3|matrix|0");

        assertEquals(on(TWO, 0.2, 0.3), after.cards().get(0).place());
    }

    @Test
    void aFrozenPlacementKeepsCardsWhereTheyAre() {
        Board frozen = board(PLACED, card(2)).withFrozen(true);
        Proposal proposal = proposal(frozen, HEADER, "C-001|Card 1|||||tray", "C-002|Card 2|2||||", "|Webinar|2||||", "|Fair|||||");

        assertEquals(List.of(new RowProblem.Frozen(2), new RowProblem.Frozen(3), new RowProblem.Frozen(4)), proposal.problems());
        Board after = proposal.edit(proposal.usual(), NOW).applyTo(frozen, NOW);
        assertEquals(List.of(PLACED.place(), Place.TRAY, Place.TRAY, Place.TRAY), after.cards().stream().map(Card::place).toList());
    }

    @Test
    void theTopOfAStackTakesItsStackAlongAndACardGoneElsewhereLeavesIt() {
        Board board = board(PLACED, placed(2, ONE, 0.2, 0.3).withStackedOn(new CardId(1)),
                placed(3, ONE, 0.2, 0.3).withStackedOn(new CardId(1)));

        Board after = taken(board, HEADER, "C-001|Card 1|2||0.2|0.3|matrix", "C-002|Card 2|1||0.2|0.3|matrix", "C-003|Card 3|||||tray");

        assertEquals(on(TWO, 0.2, 0.3), after.cards().find(new CardId(2)).orElseThrow().place());
        assertEquals(new CardId(1), after.cards().find(new CardId(2)).orElseThrow().stackedOn());
        assertEquals(Place.TRAY, after.cards().find(new CardId(3)).orElseThrow().place());
    }

    @Test
    void aStackWithALockedCardStays() {
        Board board = board(PLACED, placed(2, ONE, 0.2, 0.3).withStackedOn(new CardId(1)).withLocked(true));

        assertEquals(List.of(new RowProblem.Locked(2, new CardId(1))),
                proposal(board, HEADER, "C-001|Card 1|2||0.2|0.3|matrix", "C-002|Card 2|1||0.2|0.3|matrix").problems());
    }

    @Test
    void newCardsOfWhichOnlyTheQuadrantIsKnownGetSpotsOfTheirOwn() {
        var lines = new ArrayList<>(List.of("Title|Quadrant"));
        for (int i = 0; i < 600; i++) {
            lines.add("New %d|%d".formatted(i, 1 + i % 4));
        }
        Board after = taken(board(placed(1, ONE, 0.1, 1.0 / 14)), lines.toArray(String[]::new));

        assertEquals(601, new HashSet<>(after.cards().stream().map(Card::place).toList()).size());
        assertEquals(151, after.cards().stream().map(card -> card.place().quadrantIfPlaced()).filter(Optional.of(ONE)::equals).count());
    }

    @Test
    void aFullQuadrantTakesMore() {
        var spread = new Spread(board());
        for (int i = 0; i < 3_000; i++) {
            Spot spot = spread.next(TWO);
            assertTrue(spot.u() > 0 && spot.v() < 1, "spot " + i);
        }
    }
}
