package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.edit.StackCards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Stacks;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.samples.PlainWords;
import org.junit.jupiter.api.Test;

class ZoomedFrameTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final Viewport FIT = Viewport.fit(1_300, 900);

    private final AtomicInteger measured = new AtomicInteger();
    private final FramePlanner planner = new FramePlanner((text, _) -> {
        measured.incrementAndGet();
        return text.length() * 6;
    }, new PlainWords());

    @Test
    void aZoomedMatrixIsTheSamePictureOnlyLarger() {
        Cards cards = cards(40);
        Frame whole = planner.plan(cards, Matrix.in(FIT, MatrixLayout.TEMPLATE), TODAY);
        for (double zoom : new double[] {1.25, 2, 3.5}) {
            Viewport near = FIT.zoomedAt(new Pixel(400, 300), zoom);
            Frame zoomed = planner.plan(cards, Matrix.in(near, MatrixLayout.TEMPLATE), TODAY);

            assertEquals(whole.scale() * zoom, zoomed.scale(), 1e-9);
            for (CardPlan card : whole.cards()) {
                Pixel centre = card.box().centre();
                Pixel there = zoomed.find(card.id()).orElseThrow().box().centre();
                assertEquals(centre.x() * zoom - near.x(), there.x(), 1, "card " + card.id() + " at zoom " + zoom);
                assertEquals(centre.y() * zoom - near.y(), there.y(), 1, "card " + card.id() + " at zoom " + zoom);
            }
        }
    }

    @Test
    void cardsOutOfSightAreLeftOutAndAllOthersAreThere() {
        Cards cards = cards(3_000);
        Viewport near = FIT.zoomedAt(new Pixel(300, 250), 9);
        Frame all = planner.plan(cards, Matrix.in(near, MatrixLayout.TEMPLATE), TODAY);
        Frame seen = planner.plan(Subject.of(cards), Matrix.in(near, MatrixLayout.TEMPLATE), near.window(), TODAY);

        assertEquals(all.cards().stream().filter(card -> card.box().overlaps(near.window())).toList(), seen.cards());
        assertTrue(seen.cards().size() < 200, "few of 3 000 are in sight: " + seen.cards().size());
    }

    @Test
    void wordsThatNobodySeesAreNotFitted() {
        Cards cards = cards(3_000);
        Viewport near = FIT.zoomedAt(new Pixel(300, 250), 16);
        int seen = planner.plan(Subject.of(cards), Matrix.in(near, MatrixLayout.TEMPLATE), near.window(), TODAY).cards().size();

        assertTrue(measured.get() < 100 + 60 * (4 * seen + 20), "measured %d texts for %d cards".formatted(measured.get(), seen));
        measured.set(0);
        planner.plan(Subject.of(cards), Matrix.in(near.panned(0, -1), MatrixLayout.TEMPLATE), near.window(), TODAY);
        assertTrue(measured.get() < 100, "what was fitted is remembered: " + measured.get());
    }

    @Test
    void ghostsStandBack() {
        Cards cards = cards(4);
        Frame frame = planner.plan(cards, Matrix.in(FIT, MatrixLayout.TEMPLATE), TODAY).withFaint(Set.of(new CardId(2)));

        assertInstanceOf(CardPlan.Faint.class, frame.find(new CardId(2)).orElseThrow());
        assertFalse(frame.find(new CardId(1)).orElseThrow() instanceof CardPlan.Faint);
    }

    @Test
    void aCardThatIsTooSmallOrCutCanBeReadAtOnceInsideTheWindow() {
        Cards many = cards(3_000);
        Frame dots = planner.plan(many, Matrix.in(FIT, MatrixLayout.TEMPLATE), TODAY);
        Card card = many.get(17);
        CardPlan.Full read = planner.readable(card, Stacks.of(many), Gauges.NONE,
                dots.find(card.id()).orElseThrow(), FIT.window(), TODAY).orElseThrow();

        assertEquals(card.title(), String.join(" ", read.title()));
        assertEquals(1, read.scale());
        assertEquals(FIT.window(), FIT.window().union(read.box()), "inside the window");

        Cards few = cards(3);
        Frame whole = planner.plan(few, Matrix.in(FIT, MatrixLayout.TEMPLATE), TODAY);
        assertEquals(Optional.empty(),
                planner.readable(few.get(0), Stacks.of(few), Gauges.NONE, whole.cards().getFirst(), FIT.window(), TODAY));

        Card longest = few.get(1).withTitle("A title of many words ".repeat(20).strip());
        CardPlan cut = planner.planOf(longest, Stacks.of(few), Gauges.NONE, new Pixel(500, 300), 1, TODAY);
        assertTrue(planner.readable(longest, Stacks.of(few), Gauges.NONE, cut, FIT.window(), TODAY).orElseThrow()
                .box().height() > cut.box().height());
    }

    @Test
    void whatNobodyLooksForStandsBackOrIsLeftOut() {
        Subject subject = Subject.of(cards(4));
        Matrix matrix = Matrix.in(FIT, MatrixLayout.TEMPLATE);
        var bright = Set.of(new CardId(1), new CardId(3));

        Frame dim = planner.plan(subject.withEmphasis(new Emphasis(bright, false)), matrix, FIT.window(), TODAY);
        assertEquals(List.of(false, true, false, true), dim.cards().stream().map(CardPlan.Faint.class::isInstance).toList());
        Frame hidden = planner.plan(subject.withEmphasis(new Emphasis(bright, true)), matrix, FIT.window(), TODAY);
        assertEquals(List.of(new CardId(1), new CardId(3)), hidden.cards().stream().map(CardPlan::id).toList());
        assertEquals(dim.quadrants(), hidden.quadrants(), "counts tell of the board, whatever one looks for");
    }

    @Test
    void ofAStackOnlyTheTopIsShownAndTellsHowManyThereAre() {
        Board board = Board.EMPTY.withCards(cards(8));
        Board stacked = new StackCards(List.of(new CardId(1), new CardId(5)), new CardId(3)).applyTo(board, Instant.EPOCH);
        Board voted = new SetField<>(Set.of(new CardId(3), new CardId(5)), CardField.VOTES_SALES, 2, false).applyTo(stacked, Instant.EPOCH);
        Frame frame = planner.plan(Subject.of(voted), Matrix.in(FIT, MatrixLayout.TEMPLATE), FIT.window(), TODAY);

        assertEquals(6, frame.cards().size());
        var top = assertInstanceOf(CardPlan.Full.class, frame.find(new CardId(3)).orElseThrow());
        assertEquals(new CardPlan.Marks(3, 4, false), top.marks());
    }

    @Test
    void aBoardNamesAndColoursItsQuadrants() {
        var style = new QuadrantStyle("Not yet", "", Tint.VIOLET);
        Board board = Board.EMPTY.withStyles(Board.EMPTY.styles().with(Quadrant.MISALIGNED_UNCOORDINATED, style));
        Frame frame = planner.plan(Subject.of(board), Matrix.in(FIT, MatrixLayout.TEMPLATE), FIT.window(), TODAY);

        assertEquals(List.of("Not yet", "Quadrant 2", "Quadrant 3", "Quadrant 4"),
                frame.quadrants().stream().map(QuadrantPlan::name).toList());
        assertEquals("What 1 means", frame.quadrants().getFirst().meaning());
        assertEquals(List.of(Tint.VIOLET, Tint.GREEN, Tint.AMBER, Tint.BLUE), frame.quadrants().stream().map(QuadrantPlan::tint).toList());
    }

    @Test
    void aGlideLeadsFromOnePictureToTheOther() {
        Cards cards = cards(30);
        Frame from = planner.plan(cards, Matrix.in(FIT, MatrixLayout.TEMPLATE), TODAY);
        Frame to = planner.plan(cards, Matrix.in(FIT, MatrixLayout.AXIS), TODAY);
        Glide glide = new Glide(from, to);

        assertTrue(glide.moves());
        assertEquals(boxes(from), boxes(glide.at(0)));
        assertEquals(boxes(to), boxes(glide.at(1)));
        assertEquals(to.matrix().quadrant(Quadrant.MISALIGNED_UNCOORDINATED), glide.at(1).quadrants().getFirst().box());
        for (CardPlan card : to.cards()) {
            double was = from.find(card.id()).orElseThrow().box().y();
            assertEquals((was + card.box().y()) / 2, glide.at(0.5).find(card.id()).orElseThrow().box().y(), 1e-9);
        }
        assertFalse(new Glide(from, from).moves(), "nothing moves by itself");
    }

    private static List<Box> boxes(Frame frame) {
        return frame.cards().stream().map(CardPlan::box).toList();
    }

    private static Cards cards(int count) {
        var random = new Random(5);
        var all = new ArrayList<Card>();
        for (int number = 1; number <= count; number++) {
            all.add(Card.create(new CardId(number), number % 5 == 0 ? CardKind.TEAM : CardKind.INITIATIVE, Side.values()[number % 3],
                            "Card " + number + " of the plan for next spring", Instant.EPOCH)
                    .withPlace(new Place.OnMatrix(Quadrant.numbered(number % 4 + 1),
                            new Spot(0.2 + 0.6 * random.nextDouble(), 0.2 + 0.6 * random.nextDouble()))));
        }
        return Cards.of(all);
    }

}
