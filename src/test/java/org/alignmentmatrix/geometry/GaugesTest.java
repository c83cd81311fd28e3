package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.insight.Clashes;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.PlainWords;
import org.junit.jupiter.api.Test;

class GaugesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CardId ID = new CardId(1);
    private static final Card GAP = Card.create(ID, CardKind.INITIATIVE, Side.JOINT, "Webinar", Instant.EPOCH)
            .withFrom(new Source.OfGap("F2")).withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE));

    private final FramePlanner planner = new FramePlanner((text, role) -> text.length() * role.size() / 2, new PlainWords());

    private static Checklist answered(int sales, int marketing) {
        return Checklist.EMPTY.with(Voice.SALES, Question.F2, Answer.level(sales)).with(Voice.MARKETING, Question.F2,
                Answer.level(marketing));
    }

    private static Board board(Card card, Checklist checklist) {
        return new Board("", Cards.of(List.of(card)), checklist);
    }

    private Frame frame(Board board, Viewport view) {
        return planner.plan(Subject.of(board), Matrix.in(view, MatrixLayout.TEMPLATE), view.window(), TODAY);
    }

    private CardPlan.Marks marks(Board board) {
        return assertInstanceOf(CardPlan.Full.class, frame(board, Viewport.fit(1_300, 900)).cards().getFirst()).marks();
    }

    @Test
    void aCardMadeFromAGapShowsHowFarTheTwoAreApartNow() {
        assertEquals(3, marks(board(GAP, answered(4, 1))).apart());
        assertEquals(0, marks(board(GAP, answered(2, 2))).apart());
    }

    @Test
    void withoutTwoLevelsThereIsNothingToGauge() {
        assertFalse(marks(board(GAP, Checklist.EMPTY)).hasGauge());
        assertFalse(marks(board(GAP, Checklist.EMPTY.with(Voice.SALES, Question.F2, Answer.level(1)))).hasGauge());
        assertFalse(marks(board(GAP.withFrom(new Source.OfQuestion("F2")), answered(4, 1))).hasGauge());
        assertFalse(marks(board(GAP.withFrom(new Source.OfGap("Q-009")), answered(4, 1))).hasGauge());
    }

    @Test
    void onlyAnswersThatAGaugeFollowsMakeAnotherPicture() {
        Board before = board(GAP, answered(4, 1));
        Subject subject = Subject.of(before);

        Subject other = subject.with(before.withChecklist(before.checklist().with(Voice.SALES, Question.T1, Answer.level(0))));
        assertTrue(subject.looksLike(other));
        Subject nearer = subject.with(before.withChecklist(answered(3, 1)));
        assertFalse(subject.looksLike(nearer));
    }

    @Test
    void aGaugeThatWouldTellOfAHiddenVoiceFollowsNoAnswers() {
        Board before = board(GAP, answered(4, 1));
        Subject subject = Subject.of(before).withGauges(false);

        assertEquals(Gauges.NONE, subject.gauges());
        Subject other = subject.with(before.withChecklist(answered(0, 1)));
        assertTrue(subject.looksLike(other));
        assertEquals(1, other.withGauges(true).gauges().of(GAP.id()));
    }

    @Test
    void aChangedGaugeIsPaintedAnewWhereItsCardIs() {
        Viewport view = Viewport.fit(1_300, 900);
        Frame before = frame(board(GAP, answered(4, 1)), view);
        Frame after = frame(board(GAP, answered(3, 1)), view);

        Box card = before.cards().getFirst().box();
        assertEquals(Optional.of(List.of(card, card)), FrameChange.between(before, after));
    }

    @Test
    void theGaugeKeepsItsRoomBesideALongOwner() {
        Card owned = GAP.withOwner("Head of sales for the northern region");
        CardPlan.Full with = assertInstanceOf(CardPlan.Full.class,
                frame(board(owned, answered(4, 1)), Viewport.fit(1_300, 900)).cards().getFirst());
        CardPlan.Full without = assertInstanceOf(CardPlan.Full.class,
                frame(board(owned, Checklist.EMPTY), Viewport.fit(1_300, 900)).cards().getFirst());

        assertTrue(with.footer().length() < without.footer().length(), with.footer());
    }

    @Test
    void whatTheTwoSidesSayIsMarked() {
        SideFacts small = SideFacts.NONE.withCustomer("Small firms");

        assertEquals(Clashes.Result.EQUAL, marks(board(GAP.withFacts(new Facts(small, small.withCustomer("small firms."))),
                Checklist.EMPTY)).facts());
        assertEquals(Clashes.Result.DIFFERENT, marks(board(GAP.withFacts(new Facts(small, small.withCustomer("Banks"))),
                Checklist.EMPTY)).facts());
        assertEquals(CardPlan.Marks.NONE, marks(board(GAP.withFacts(new Facts(small, SideFacts.NONE)), Checklist.EMPTY)));
    }
}
