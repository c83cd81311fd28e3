package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Voice.LEADERSHIP;
import static org.alignmentmatrix.model.Voice.MARKETING;
import static org.alignmentmatrix.model.Voice.SALES;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.SampleCards;
import org.junit.jupiter.api.Test;

/// The eleven rules of `src/docs/definitions.md`, each with the last case in which it holds and the first in which it does not.
class ContradictionsTest {

    private Board board = Board.EMPTY;

    private void stand(Quadrant... quadrants) {
        board = board.withCards(Cards.of(IntStream.range(0, quadrants.length)
                .mapToObj(i -> SampleCards.placed(i + 1, quadrants[i], 0.5, 0.5)).toList()));
    }

    private void stand(Card... cards) {
        board = board.withCards(Cards.of(List.of(cards)));
    }

    private void say(Voice voice, Question question, int level) {
        board = board.withChecklist(board.checklist().with(voice, question, Answer.level(level)));
    }

    private void see(Sign... seen) {
        Signs signs = Signs.NONE;
        for (Sign sign : seen) {
            signs = signs.with(sign, Optional.of(new Signs.Seen.Ticked()));
        }
        board = board.withSigns(signs);
    }

    private List<String> keys() {
        return Contradictions.of(board).open().stream().map(Contradiction::key).toList();
    }

    @Test
    void nothingContradictsOnAnEmptyBoard() {
        assertEquals(new Contradictions(List.of(), List.of()), Contradictions.of(Board.EMPTY));
    }

    @Test
    void mostCardsAlignedAndLowMetricsOfOneVoice() {
        stand(ALIGNED_COORDINATED, ALIGNED_UNCOORDINATED, MISALIGNED_UNCOORDINATED);
        say(SALES, Question.M1, 4);
        say(MARKETING, Question.M1, 1);

        Contradiction found = Contradictions.of(board).open().getFirst();

        assertEquals(new Contradiction("GOALS_BOARD_HIGH", new Contradiction.Kind.GoalsAndBoard(true), List.of(
                new Evidence.MostCards(Tendency.ALIGNED, List.of(new CardId(1), new CardId(2)), 3),
                new Evidence.OfArea(MARKETING, Area.METRICS, 25))), found);
        assertEquals(Set.of(MARKETING), found.voices());
        assertEquals(List.of("GOALS_BOARD_HIGH"), keys());
    }

    @Test
    void halfOfTheCardsAreNotMostAndTwoCardsAreTooFew() {
        say(MARKETING, Question.M1, 0);

        stand(ALIGNED_COORDINATED, ALIGNED_COORDINATED);
        assertEquals(List.of(), keys());

        stand(ALIGNED_COORDINATED, ALIGNED_COORDINATED, MISALIGNED_COORDINATED, MISALIGNED_COORDINATED);
        assertEquals(List.of(), keys());

        stand(ALIGNED_COORDINATED, ALIGNED_COORDINATED, MISALIGNED_COORDINATED);
        assertEquals(List.of("GOALS_BOARD_HIGH"), keys());
    }

    @Test
    void fiftyPercentAreNotLow() {
        stand(ALIGNED_COORDINATED, ALIGNED_COORDINATED, ALIGNED_COORDINATED);
        say(SALES, Question.M1, 2);
        assertEquals(List.of(), keys());

        say(SALES, Question.M2, 1);
        assertEquals(List.of("GOALS_BOARD_HIGH"), keys());
    }

    @Test
    void mostCardsMisalignedAndHighMetricsOfEveryVoiceThatHasAScore() {
        stand(MISALIGNED_COORDINATED, MISALIGNED_UNCOORDINATED, ALIGNED_UNCOORDINATED);
        assertEquals(List.of(), keys());

        say(SALES, Question.M1, 2);
        say(LEADERSHIP, Question.M1, 4);
        assertEquals(List.of("GOALS_BOARD_LOW"), keys());

        say(MARKETING, Question.M1, 1);
        assertEquals(List.of(), keys());
    }

    @Test
    void mostCardsCoordinatedAndLowTimeOrFeedbackOfOneVoice() {
        stand(ALIGNED_COORDINATED, MISALIGNED_COORDINATED, MISALIGNED_UNCOORDINATED);
        say(SALES, Question.T1, 4);
        assertEquals(List.of(), keys());

        say(SALES, Question.F1, 1);
        say(LEADERSHIP, Question.T1, 0);
        assertEquals(List.of("EFFORTS_BOARD_HIGH"), keys());
        assertEquals(List.of(new Evidence.MostCards(Tendency.COORDINATED, List.of(new CardId(1), new CardId(2)), 3),
                        new Evidence.OfArea(SALES, Area.FEEDBACK, 25), new Evidence.OfArea(LEADERSHIP, Area.TIME, 0)),
                Contradictions.of(board).open().getFirst().evidence());
    }

    @Test
    void mostCardsUncoordinatedAndHighTimeAndFeedbackOfEveryVoiceWithBoth() {
        stand(ALIGNED_UNCOORDINATED, MISALIGNED_UNCOORDINATED, ALIGNED_COORDINATED);
        say(SALES, Question.T1, 4);
        assertEquals(List.of(), keys(), "sales said nothing about feedback");

        say(SALES, Question.F1, 2);
        say(MARKETING, Question.T1, 0); // not asked about feedback, so not counted
        assertEquals(List.of("EFFORTS_BOARD_LOW"), keys());
        assertEquals(Set.of(SALES), Contradictions.of(board).open().getFirst().voices());

        say(MARKETING, Question.F1, 4);
        assertEquals(List.of(), keys());
    }

    @Test
    void aStrongSignAndOnlyLowAnswers() {
        see(Sign.G3);
        assertEquals(List.of(), keys(), "nobody answered");

        say(SALES, Question.T1, 1);
        assertEquals(List.of("STRONG_SIGN:G3"), keys());

        say(MARKETING, Question.T1, 2);
        assertEquals(List.of(), keys(), "it is not low for marketing");
    }

    @Test
    void aWeakSignAndOnlyHighAnswersInAllItsAreas() {
        see(Sign.W3A);
        say(SALES, Question.M1, 4);
        assertEquals(List.of(), keys(), "nobody answered about recognition");

        say(MARKETING, Question.R1, 2);
        assertEquals(List.of("WEAK_SIGN:W3"), keys());
        assertEquals(List.of(new Evidence.OfSign(Sign.W3A), new Evidence.OfArea(SALES, Area.METRICS, 100),
                new Evidence.OfArea(MARKETING, Area.RECOGNITION, 50)), Contradictions.of(board).open().getFirst().evidence());

        see(Sign.W3A, Sign.W3B);
        assertEquals(List.of("WEAK_SIGN:W3"), keys(), "two observations are one sign");

        say(LEADERSHIP, Question.R1, 1);
        assertEquals(List.of(), keys());
    }

    @Test
    void signsThatPointAtOneAreaFromBothSides() {
        see(Sign.G1, Sign.G4, Sign.W1, Sign.W3B);

        assertEquals(List.of("SIGNS:FEEDBACK", "SIGNS:METRICS"), keys());
        assertEquals(List.of(new Evidence.OfSign(Sign.G1), new Evidence.OfSign(Sign.W1), new Evidence.OfSign(Sign.W3B)),
                Contradictions.of(board).open().getLast().evidence());
    }

    @Test
    void aWeakSignAndAFineBoard() {
        stand(ALIGNED_COORDINATED, ALIGNED_COORDINATED, ALIGNED_COORDINATED);
        see(Sign.W1);
        assertEquals(List.of("BOARD_SIGN:W1"), keys());
        assertEquals(List.of(Tendency.ALIGNED, Tendency.COORDINATED), tendencies());

        stand(ALIGNED_UNCOORDINATED, ALIGNED_UNCOORDINATED, ALIGNED_UNCOORDINATED);
        assertEquals(List.of(Tendency.ALIGNED), tendencies());

        see(Sign.W3A);
        assertEquals(List.of("BOARD_SIGN:W3"), keys());

        see(Sign.W2, Sign.W4);
        assertEquals(List.of(), keys(), "they are about efforts, and those are not coordinated");

        stand(MISALIGNED_COORDINATED, MISALIGNED_COORDINATED, MISALIGNED_COORDINATED);
        assertEquals(List.of("BOARD_SIGN:W2", "BOARD_SIGN:W4"), keys());
    }

    @Test
    void aStrongSignAndABoardFarFromTheIdeal() {
        stand(MISALIGNED_UNCOORDINATED, MISALIGNED_UNCOORDINATED, MISALIGNED_UNCOORDINATED);
        see(Sign.G1, Sign.G2, Sign.G3, Sign.G4, Sign.G5);
        assertEquals(List.of("BOARD_SIGN:G1", "BOARD_SIGN:G2", "BOARD_SIGN:G3", "BOARD_SIGN:G4"), keys());

        stand(MISALIGNED_COORDINATED, MISALIGNED_COORDINATED, MISALIGNED_COORDINATED);
        assertEquals(List.of("BOARD_SIGN:G1"), keys());
    }

    private List<Tendency> tendencies() {
        return Contradictions.of(board).open().getFirst().evidence().stream()
                .filter(Evidence.MostCards.class::isInstance).map(each -> ((Evidence.MostCards) each).tendency()).toList();
    }

    @Test
    void twoAnswersOfOneVoiceThatLieTwoLevelsApart() {
        say(SALES, Question.T9, 3);
        say(SALES, Question.F8, 2);
        say(MARKETING, Question.T6, 0);
        say(MARKETING, Question.F7, 2);
        say(LEADERSHIP, Question.T9, 4);
        board = board.withChecklist(board.checklist().with(LEADERSHIP, Question.F8, Answer.of(Rating.NOT_APPLICABLE)));

        assertEquals(List.of(new Contradiction("PAIR:MARKETING:T6", new Contradiction.Kind.Pair(MARKETING, Question.T6, Question.F7),
                List.of(new Evidence.OfQuestion(MARKETING, Question.T6, 0), new Evidence.OfQuestion(MARKETING, Question.F7, 2)))),
                Contradictions.of(board).open());
    }

    @Test
    void alignedCardsThatSayOfThemselvesThatTheyAreNot() {
        Facts apart = new Facts(SideFacts.NONE.withMeasure("Deals"), SideFacts.NONE.withMeasure("Leads"));
        stand(SampleCards.placed(1, ALIGNED_COORDINATED, 0.5, 0.5).withFacts(apart),
                SampleCards.placed(2, ALIGNED_UNCOORDINATED, 0.5, 0.5).withFacts(apart).withFrictions(Set.of(Friction.K2, Friction.K1)),
                SampleCards.placed(3, MISALIGNED_COORDINATED, 0.5, 0.5).withFacts(apart).withFrictions(Set.of(Friction.K2)),
                SampleCards.card(4).withFacts(apart).withPlace(Place.TRAY),
                SampleCards.placed(5, ALIGNED_COORDINATED, 0.5, 0.5).withFrictions(EnumSet.of(Friction.K3)));

        assertEquals(List.of(
                new Contradiction("FACTS", new Contradiction.Kind.FactsAndBoard(),
                        List.of(new Evidence.ClashingCards(List.of(new CardId(1), new CardId(2))))),
                new Contradiction("FRICTION:K2", new Contradiction.Kind.FrictionAndBoard(Friction.K2),
                        List.of(new Evidence.HeldBackCards(Friction.K2, List.of(new CardId(2))))),
                new Contradiction("FRICTION:K3", new Contradiction.Kind.FrictionAndBoard(Friction.K3),
                        List.of(new Evidence.HeldBackCards(Friction.K3, List.of(new CardId(5)))))),
                Contradictions.of(board).open());
    }

    @Test
    void theyComeInTheOrderOfTheRules() {
        stand(ALIGNED_COORDINATED, ALIGNED_COORDINATED, ALIGNED_COORDINATED);
        see(Sign.G1, Sign.G3, Sign.W1);
        say(SALES, Question.M1, 0);
        say(SALES, Question.T1, 0);
        say(SALES, Question.F8, 4);
        say(SALES, Question.T9, 0);

        assertEquals(List.of("GOALS_BOARD_HIGH", "EFFORTS_BOARD_HIGH", "STRONG_SIGN:G1", "STRONG_SIGN:G3", "SIGNS:METRICS",
                "BOARD_SIGN:W1", "PAIR:SALES:T9"), keys());
    }

    @Test
    void whatIsDismissedIsListedApartWithItsReasonAsLongAsItHolds() {
        see(Sign.G1, Sign.W1);
        board = board.withDismissals(board.dismissals().with("SIGNS:METRICS", Optional.of("We asked twice"))
                .with("FACTS", Optional.of("Does not hold now")));

        Contradictions found = Contradictions.of(board);

        assertEquals(List.of(), found.open());
        assertEquals(List.of("SIGNS:METRICS We asked twice"),
                found.dismissed().stream().map(each -> each.contradiction().key() + " " + each.reason()).toList());
    }

    @Test
    void everyKeyCanBeDismissed() {
        stand(SampleCards.placed(1, ALIGNED_COORDINATED, 0.5, 0.5).withFrictions(Set.of(Friction.K2, Friction.K3))
                        .withFacts(new Facts(SideFacts.NONE.withMeasure("Deals"), SideFacts.NONE.withMeasure("Leads"))),
                SampleCards.placed(2, ALIGNED_COORDINATED, 0.5, 0.5), SampleCards.placed(3, ALIGNED_COORDINATED, 0.5, 0.5));
        see(Sign.values());
        Arrays.stream(Question.values()).forEach(question -> say(LEADERSHIP, question, question == Question.T9 ? 4 : 0));
        List<String> before = keys();

        for (String key : before) {
            board = board.withDismissals(board.dismissals().with(key, Optional.of("Looked at it")));
        }

        assertEquals(before, Contradictions.of(board).dismissed().stream().map(each -> each.contradiction().key()).toList());
        assertEquals(19, before.size(), before::toString);
        assertEquals(List.of(), keys());
    }
}
