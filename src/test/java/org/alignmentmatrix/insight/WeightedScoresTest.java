package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.junit.jupiter.api.Test;

class WeightedScoresTest {

    private static final OwnQuestion LUNCH = new OwnQuestion(new OwnId(1), Area.TIME, "Do you eat together?", Scale.FREQUENCY, Actor.BOTH);

    private final Checklist answered = Checklist.EMPTY
            .with(Voice.SALES, Question.T1, Answer.level(4)) // 100 %
            .with(Voice.SALES, Question.M1, Answer.level(1)); // 25 %

    private static Scores of(Checklist checklist) {
        return Scores.of(checklist, Voice.SALES);
    }

    @Test
    void equalWeightsAreThePlainMeanOfTheAreas() {
        assertEquals(OptionalDouble.of(62.5), of(answered).overall());
    }

    @Test
    void aWeightCountsOnlyAmongAreasWithAScore() {
        assertEquals(OptionalDouble.of((30 * 100.0 + 10 * 25.0) / 40), of(answered.withWeights(Weights.of(30, 10, 50, 10))).overall());
    }

    @Test
    void whatWeighsNothingGivesNoOverallScore() {
        assertEquals(OptionalDouble.empty(), of(answered.withWeights(Weights.of(0, 0, 100, 0))).overall());
    }

    @Test
    void ownQuestionsAreScoredApart() {
        Checklist with = answered.withOwn(OwnQuestions.NONE.add(LUNCH)).with(Voice.SALES, LUNCH, Answer.level(0));

        assertEquals(OptionalDouble.of(62.5), of(with).overall());
        assertEquals(OptionalDouble.of(100), of(with).area(Area.TIME).percent());
        assertEquals(new OwnScore(Area.TIME, 1, 1, 0), of(with).own(Area.TIME));
        assertEquals(OptionalDouble.of(0), of(with).own(Area.TIME).percent());
        assertEquals(OptionalDouble.empty(), of(with).own(Area.METRICS).percent());
    }

    @Test
    void anOwnQuestionThatIsNotApplicableCountsNowhere() {
        Checklist with = answered.withOwn(OwnQuestions.NONE.add(LUNCH)).with(Voice.SALES, LUNCH, Answer.of(Rating.NOT_APPLICABLE));

        assertEquals(new OwnScore(Area.TIME, 0, 0, 0), of(with).own(Area.TIME));
        assertEquals(List.of(LUNCH), with.own().of(Area.TIME));
    }
}
