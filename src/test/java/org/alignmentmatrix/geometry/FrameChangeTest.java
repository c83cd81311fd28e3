package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.edit.ReorderCards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.samples.PlainWords;
import org.junit.jupiter.api.Test;

class FrameChangeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Instant NOW = Instant.EPOCH;

    private final FramePlanner planner = new FramePlanner((text, _) -> text.length() * 6, new PlainWords());
    private final Board board = Board.EMPTY.withCards(cards(60));
    private final Frame before = frame(board);

    @Test
    void nothingChangesByItself() {
        assertEquals(Optional.of(List.of()), FrameChange.between(before, before));
        assertEquals(Optional.of(List.of()), FrameChange.between(before, frame(board)));
    }

    @Test
    void aMovedCardIsPaintedAnewWhereItWasAndWhereItIs() {
        var card = new CardId(7);
        Quadrant quadrant = board.cards().find(card).orElseThrow().place().quadrantIfPlaced().orElseThrow();
        Frame after = frame(MoveCards.to(Map.of(card, place(quadrant, 0.9, 0.1))).applyTo(board, NOW));

        assertEquals(Optional.of(List.of(box(before, card), box(after, card))), FrameChange.between(before, after));
    }

    @Test
    void aMoveToAnotherQuadrantChangesTheHeadersToo() {
        var card = new CardId(4); // in the first quadrant
        Frame after = frame(MoveCards.to(Map.of(card, place(Quadrant.ALIGNED_COORDINATED, 0.9, 0.1))).applyTo(board, NOW));
        List<Box> changed = FrameChange.between(before, after).orElseThrow();

        assertTrue(changed.containsAll(List.of(box(before, card), box(after, card))), changed::toString);
        assertTrue(changed.containsAll(after.quadrants().stream().filter(plan -> plan.quadrant() == Quadrant.ALIGNED_COORDINATED)
                .map(QuadrantPlan::header).toList()), changed::toString);
    }

    @Test
    void aRaisedCardIsPaintedAnew() {
        var card = new CardId(3);
        Frame after = frame(new ReorderCards(Set.of(card), true).applyTo(board, NOW));

        assertEquals(Optional.of(List.of(box(before, card), box(before, card))), FrameChange.between(before, after));
    }

    @Test
    void aRemovedCardLeavesItsPlaceToBePainted() {
        var card = new CardId(9);
        Frame after = frame(new RemoveCards(Set.of(card)).applyTo(board, NOW));

        assertTrue(FrameChange.between(before, after).orElseThrow().contains(box(before, card)));
    }

    @Test
    void aQuadrantOfAnotherColourIsPaintedAnewWithItsGround() {
        var style = new QuadrantStyle("", "", Tint.VIOLET);
        Frame after = frame(board.withStyles(board.styles().with(Quadrant.ALIGNED_COORDINATED, style)));

        assertEquals(Optional.of(List.of(after.matrix().quadrant(Quadrant.ALIGNED_COORDINATED))), FrameChange.between(before, after));
    }

    @Test
    void inAnotherViewEverythingIsPaintedAnew() {
        var view = Viewport.fit(1_010, 810).zoomedAt(new Pixel(500, 400), 1.3);
        Frame near = planner.plan(Subject.of(board), Matrix.in(view, MatrixLayout.TEMPLATE), view.window(), TODAY);

        assertEquals(Optional.empty(), FrameChange.between(before, near));
    }

    /// Whatever happens: outside the boxes told, both pictures are made of the same cards in the same order.
    @Test
    void whatIsNotToldLooksTheSame() {
        var random = new Random(3);
        Board now = board;
        for (int i = 0; i < 300; i++) {
            var card = new CardId(1 + random.nextInt(60));
            Board next = switch (random.nextInt(4)) {
                case 0 -> new RemoveCards(Set.of(card)).applyTo(now, NOW);
                case 1 -> new ReorderCards(Set.of(card), random.nextBoolean()).applyTo(now, NOW);
                default -> MoveCards.to(Map.of(card,
                                place(Quadrant.numbered(1 + random.nextInt(4)), random.nextDouble(), random.nextDouble())))
                        .applyTo(now, NOW);
            };
            Frame old = frame(now);
            Frame new_ = frame(next);
            Optional<List<Box>> changed = FrameChange.between(old, new_);
            changed.ifPresent(boxes -> {
                for (int probe = 0; probe < 200; probe++) {
                    var at = new Pixel(random.nextDouble() * 1_010, random.nextDouble() * 810);
                    if (boxes.stream().noneMatch(box -> box.contains(at))) {
                        assertEquals(stack(old, at), stack(new_, at), "at " + at);
                    }
                }
            });
            now = next;
        }
    }

    private static List<CardPlan> stack(Frame frame, Pixel at) {
        return frame.cards().stream().filter(card -> card.box().contains(at)).toList();
    }

    private static Box box(Frame frame, CardId id) {
        return frame.find(id).orElseThrow().box();
    }

    private Frame frame(Board of) {
        var matrix = new Matrix(new Box(0, 0, 1_010, 810), MatrixLayout.TEMPLATE);
        return planner.plan(Subject.of(of), matrix, matrix.area(), TODAY);
    }

    private static Cards cards(int count) {
        var random = new Random(1);
        var all = new ArrayList<Card>();
        for (int number = 1; number <= count; number++) {
            all.add(Card.create(new CardId(number), CardKind.INITIATIVE, Side.values()[number % 3], "Card " + number, NOW)
                    .withPlace(place(Quadrant.numbered(number % 4 + 1), random.nextDouble(), random.nextDouble())));
        }
        return Cards.of(all);
    }

    private static Place place(Quadrant quadrant, double u, double v) {
        return new Place.OnMatrix(quadrant, new Spot(u, v));
    }
}
