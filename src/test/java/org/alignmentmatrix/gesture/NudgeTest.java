package org.alignmentmatrix.gesture;

import static org.alignmentmatrix.samples.SampleCards.card;
import static org.alignmentmatrix.samples.SampleCards.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Placed;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.samples.PlainWords;
import org.junit.jupiter.api.Test;

class NudgeTest {

    private static final CardId FIRST = new CardId(1);
    private static final CardId LISTED = new CardId(9);
    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");

    private final FramePlanner planner = new FramePlanner((text, _) -> text.length() * 7, new PlainWords());

    @Test
    void aNudgeMovesACardBySoManyPixels() {
        Board board = board(0.5, 0.5);
        Box before = box(board);

        Box after = box(nudged(board, 8, -3));

        assertEquals(before.x() + 8, after.x(), 1e-9);
        assertEquals(before.y() - 3, after.y(), 1e-9);
    }

    @Test
    void nudgesAreUndoneTogether() {
        Board board = board(0.5, 0.5);
        MoveCards one = nudge(board, 8, 0).orElseThrow();
        MoveCards two = nudge(one.applyTo(board, NOW), 8, 0).orElseThrow();

        assertTrue(two.continues(one));
    }

    @Test
    void aCardNeverLeavesItsQuadrant() {
        var random = new Random(9);
        for (Quadrant quadrant : Quadrant.values()) {
            Board board = Board.EMPTY.withCards(Cards.of(List.of(placed(1, quadrant, 0.5, 0.5))));
            for (int i = 0; i < 300; i++) {
                board = nudged(board, random.nextInt(400) - 200, random.nextInt(400) - 200);
                Box around = frame(board).matrix().room(quadrant).inset(-1e-9);

                assertEquals(around, around.union(box(board)), "step " + i);
                assertEquals(Optional.of(quadrant), board.cards().get(0).place().quadrantIfPlaced());
            }
        }
    }

    @Test
    void againstTheEdgeThereIsNothingToDo() {
        for (double v : new double[] {0.1, 0.3, 0.37, 0.7}) {
            Board board = board(1, v);

            assertEquals(Optional.empty(), nudge(board, 8, 0));
            assertEquals(Optional.empty(), nudge(nudged(board, -800, 0), -8, 0));
        }
    }

    @Test
    void severalCardsKeepTheirDistancesAndStopTogether() {
        Board board = Board.EMPTY.withCards(Cards.of(List.of(placed(1, Quadrant.ALIGNED_COORDINATED, 0.3, 0.4),
                placed(2, Quadrant.ALIGNED_COORDINATED, 0.6, 0.6), placed(3, Quadrant.MISALIGNED_COORDINATED, 0.2, 0.9))));
        List<Box> before = frame(board).cards().stream().map(CardPlan::box).toList();
        double room = frame(board).matrix().room(Quadrant.ALIGNED_COORDINATED).right() - before.get(1).right();
        assertTrue(room > 10 && room < 300);

        List<Box> after = frame(nudged(board, 300, -7)).cards().stream().map(CardPlan::box).toList();

        for (int i = 0; i < 3; i++) {
            assertEquals(before.get(i).x() + room, after.get(i).x(), 1e-9);
            assertEquals(before.get(i).y() - 7, after.get(i).y(), 1e-9);
        }
    }

    @Test
    void cardsThatAreNotOnTheMatrixAreLeftOut() {
        Board board = board(0.5, 0.5);

        Matrix matrix = frame(board).matrix();
        Placed off = new Placed(LISTED, new Box(-300, 100, 100, 50));

        assertEquals(Optional.empty(), Nudge.of(matrix, List.of(), 8, 0));
        assertEquals(Optional.empty(), Nudge.of(matrix, List.of(off), 8, 0));
        assertEquals(Set.of(FIRST),
                Nudge.of(matrix, List.of(new Placed(FIRST, box(board)), off), 8, 0).orElseThrow().places().keySet());
    }

    @Test
    void aMatrixOfNoSizeHasNoRoomForNudges() {
        Board board = board(0.5, 0.5);
        for (int size = 0; size < 120; size++) {
            Frame frame = planner.plan(board.cards(), new Matrix(new Box(0, 0, size, 120 - size), MatrixLayout.TEMPLATE), LocalDate.EPOCH);
            List<Placed> cards = frame.cards().stream().map(Placed::of).toList();
            Board after = Nudge.of(frame.matrix(), cards, 8, 8).map(nudge -> nudge.applyTo(board, NOW)).orElse(board);

            assertEquals(Optional.of(Quadrant.ALIGNED_COORDINATED), after.cards().find(FIRST).orElseThrow().place().quadrantIfPlaced());
        }
    }

    private Board nudged(Board board, double dx, double dy) {
        return nudge(board, dx, dy).map(edit -> edit.applyTo(board, NOW)).orElse(board);
    }

    private Optional<MoveCards> nudge(Board board, double dx, double dy) {
        return Nudge.of(frame(board).matrix(), frame(board).cards().stream().map(Placed::of).toList(), dx, dy);
    }

    private Box box(Board board) {
        return frame(board).find(FIRST).orElseThrow().box();
    }

    private Frame frame(Board board) {
        return planner.plan(board.cards(), new Matrix(new Box(10, 20, 1_010, 810), MatrixLayout.TEMPLATE), LocalDate.EPOCH);
    }

    private static Board board(double u, double v) {
        return Board.EMPTY.withCards(Cards.of(List.of(placed(1, Quadrant.ALIGNED_COORDINATED, u, v), card(9))));
    }
}
