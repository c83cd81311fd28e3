package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.alignmentmatrix.insight.AlignmentIndex.VoiceOverall;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.alignmentmatrix.samples.SampleCards;
import org.junit.jupiter.api.Test;

class AlignmentIndexTest {

    private static final Checklist ANSWERED = Checklist.EMPTY
            .with(Voice.SALES, Question.T1, Answer.level(1)) // 25 %
            .with(Voice.MARKETING, Question.T1, Answer.level(4)); // 100 %

    private static Board board(Checklist checklist, Quadrant... quadrants) {
        Cards cards = Cards.of(IntStream.range(0, quadrants.length)
                .mapToObj(i -> SampleCards.placed(i + 1, quadrants[i], 0.5, 0.5)).toList());
        return new Board("", cards, checklist);
    }

    private static AlignmentIndex of(Checklist checklist, Quadrant... quadrants) {
        return AlignmentIndex.of(board(checklist, quadrants));
    }

    @Test
    void itIsTheMeanOfTheTwoHalves() {
        AlignmentIndex index = of(ANSWERED, ALIGNED_COORDINATED, MISALIGNED_COORDINATED, ALIGNED_UNCOORDINATED, MISALIGNED_UNCOORDINATED);

        assertEquals(List.of(new VoiceOverall(Voice.SALES, 25), new VoiceOverall(Voice.MARKETING, 100)), index.voices());
        assertEquals(OptionalDouble.of(62.5), index.answers());
        assertEquals(4, index.steps());
        assertEquals(OptionalDouble.of(1), index.meanSteps());
        assertEquals(OptionalDouble.of(50), index.board());
        assertEquals(OptionalDouble.of(56.25), index.value());
        assertEquals(OptionalInt.of(56), index.shown());
    }

    @Test
    void theBoardHalfGoesFromNothingToAHundred() {
        assertEquals(OptionalDouble.of(0), of(Checklist.EMPTY, MISALIGNED_UNCOORDINATED, MISALIGNED_UNCOORDINATED).board());
        assertEquals(OptionalDouble.of(100), of(Checklist.EMPTY, ALIGNED_COORDINATED).board());
        assertEquals(OptionalDouble.of(50), of(Checklist.EMPTY, ALIGNED_UNCOORDINATED).board());
        assertEquals(OptionalDouble.of(50), of(Checklist.EMPTY, MISALIGNED_COORDINATED).board());
    }

    @Test
    void oneHalfAloneIsTheIndex() {
        AlignmentIndex answers = of(ANSWERED);
        AlignmentIndex cards = of(Checklist.EMPTY, ALIGNED_COORDINATED, ALIGNED_UNCOORDINATED);

        assertEquals(List.of(OptionalDouble.of(62.5), OptionalDouble.empty(), OptionalInt.of(63)),
                List.of(answers.value(), answers.board(), answers.shown()));
        assertEquals(List.of(OptionalDouble.of(75), OptionalDouble.empty()), List.of(cards.value(), cards.answers()));
    }

    @Test
    void cardsThatNobodyPlacedAndAnswersThatDoNotApplyGiveNoIndex() {
        Checklist silent = Checklist.EMPTY.with(Voice.SALES, Question.T1, Answer.of(Rating.NOT_APPLICABLE));
        AlignmentIndex index = AlignmentIndex.of(board(silent).withCards(Cards.of(List.of(SampleCards.card(1)))));

        assertEquals(List.of(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(), OptionalInt.empty()),
                List.of(index.answers(), index.board(), index.value(), index.shown()));
    }

    @Test
    void theScoreOfTheOnlyHiddenVoiceCouldBeWorkedOut() {
        AlignmentIndex two = of(ANSWERED);
        AlignmentIndex three = of(ANSWERED.with(Voice.LEADERSHIP, Question.T1, Answer.level(0)));

        assertEquals(false, two.keepsSecrets(Set.of(Voice.SALES)));
        assertEquals(true, two.keepsSecrets(Set.of(Voice.SALES, Voice.MARKETING)));
        assertEquals(true, two.keepsSecrets(Set.of(Voice.LEADERSHIP)));
        assertEquals(true, three.keepsSecrets(Set.of(Voice.SALES)));
        assertEquals(true, of(Checklist.EMPTY).keepsSecrets(Set.of()));
    }

    @Test
    void aVoiceWhoseAnswersWeighNothingIsNotInIt() {
        Checklist only = ANSWERED.with(Voice.SALES, Question.M1, Answer.level(2)).withWeights(Weights.of(0, 100, 0, 0));

        assertEquals(List.of(new VoiceOverall(Voice.SALES, 50)), of(only).voices());
    }
}
