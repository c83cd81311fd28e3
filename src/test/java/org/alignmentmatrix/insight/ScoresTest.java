package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.SampleBoard;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final Answer NOT_APPLICABLE = Answer.of(Rating.NOT_APPLICABLE);

    @Test
    void withoutAnswersThereIsNoScore() {
        Scores scores = Scores.of(Checklist.EMPTY, Voice.SALES);

        assertEquals(List.of(new AreaScore(Area.TIME, 0, 9, 0), new AreaScore(Area.METRICS, 0, 3, 0),
                new AreaScore(Area.FEEDBACK, 0, 9, 0), new AreaScore(Area.RECOGNITION, 0, 4, 0)), scores.areas());
        assertEquals(OptionalDouble.empty(), scores.area(Area.TIME).percent());
        assertEquals(OptionalDouble.empty(), scores.overall());
        assertEquals(0, scores.scoredAreas());
        assertEquals(0, scores.answered());
        assertEquals(25, scores.applicable());
    }

    @Test
    void anAreaIsTheMeanOfItsAnsweredQuestions() {
        AreaScore feedback = Scores.of(answered(Question.F1, 3).with(Voice.MARKETING, Question.F2, Answer.level(2)), Voice.MARKETING)
                .area(Area.FEEDBACK);

        assertEquals(new AreaScore(Area.FEEDBACK, 2, 9, 5), feedback);
        assertEquals(OptionalDouble.of(62.5), feedback.percent());
        assertFalse(feedback.isComplete());
    }

    @Test
    void levelZeroIsAnAnswer() {
        assertEquals(OptionalDouble.of(0), Scores.of(answered(Question.M1, 0), Voice.MARKETING).area(Area.METRICS).percent());
        assertEquals(OptionalDouble.of(0), Scores.of(answered(Question.M1, 0), Voice.MARKETING).overall());
    }

    @Test
    void theOverallScoreIsTheMeanOfTheAreasNotOfTheQuestions() {
        Checklist checklist = answered(Question.M1, 4); // metrics 100, one question
        for (Question question : Area.TIME.questions()) {
            checklist = checklist.with(Voice.MARKETING, question, Answer.level(1)); // time 25, nine questions
        }

        Scores scores = Scores.of(checklist, Voice.MARKETING);

        assertEquals(OptionalDouble.of(62.5), scores.overall()); // (100 + 25) / 2, whereas the mean of the questions is 32.5
        assertEquals(2, scores.scoredAreas());
        assertEquals(10, scores.answered());
    }

    @Test
    void notApplicableChangesNoScore() {
        Checklist before = answered(Question.T1, 3).with(Voice.MARKETING, Question.R1, Answer.level(2));
        for (Question question : Question.values()) {
            if (question != Question.T1 && question != Question.R1) {
                Scores scores = Scores.of(before.with(Voice.MARKETING, question, NOT_APPLICABLE), Voice.MARKETING);

                assertEquals(OptionalDouble.of(75), scores.area(Area.TIME).percent());
                assertEquals(OptionalDouble.of(50), scores.area(Area.RECOGNITION).percent());
                assertEquals(OptionalDouble.of(62.5), scores.overall());
                assertEquals(2, scores.answered());
                assertEquals(24, scores.applicable());
            }
        }
    }

    @Test
    void anAreaWhereNothingAppliesIsCompleteButHasNoScore() {
        Checklist checklist = answered(Question.T1, 4);
        for (Question question : Area.METRICS.questions()) {
            checklist = checklist.with(Voice.MARKETING, question, NOT_APPLICABLE);
        }

        Scores scores = Scores.of(checklist, Voice.MARKETING);

        assertEquals(new AreaScore(Area.METRICS, 0, 0, 0), scores.area(Area.METRICS));
        assertEquals(OptionalDouble.empty(), scores.area(Area.METRICS).percent());
        assertTrue(scores.area(Area.METRICS).isComplete());
        assertEquals(OptionalDouble.of(100), scores.overall());
        assertEquals(1, scores.scoredAreas());
    }

    @Test
    void anAreaIsCompleteWhenEveryApplicableQuestionHasALevel() {
        Checklist checklist = answered(Question.M1, 1).with(Voice.MARKETING, Question.M2, Answer.level(2))
                .with(Voice.MARKETING, Question.M3, NOT_APPLICABLE);

        AreaScore metrics = Scores.of(checklist, Voice.MARKETING).area(Area.METRICS);

        assertEquals(new AreaScore(Area.METRICS, 2, 2, 3), metrics);
        assertEquals(OptionalDouble.of(37.5), metrics.percent());
        assertTrue(metrics.isComplete());
    }

    @Test
    void aCommentAloneIsNoAnswer() {
        Checklist checklist = Checklist.EMPTY.with(Voice.SALES, Question.T1, Answer.NONE.withComment("We should ask."));

        assertEquals(Scores.of(Checklist.EMPTY, Voice.SALES), Scores.of(checklist, Voice.SALES));
    }

    @Test
    void voicesAreScoredApart() {
        assertEquals(OptionalDouble.of(100), Scores.of(answered(Question.T1, 4), Voice.MARKETING).overall());
        assertEquals(OptionalDouble.empty(), Scores.of(answered(Question.T1, 4), Voice.SALES).overall());
    }

    @Test
    void theSampleBoardHasTheseScores() {
        Checklist checklist = SampleBoard.create(Guide.in(Locale.ENGLISH), Instant.EPOCH, LocalDate.EPOCH).checklist();
        Scores sales = Scores.of(checklist, Voice.SALES);
        Scores marketing = Scores.of(checklist, Voice.MARKETING);

        assertEquals(new AreaScore(Area.TIME, 5, 9, 7), sales.area(Area.TIME)); // 7/20
        assertEquals(new AreaScore(Area.FEEDBACK, 4, 9, 4), sales.area(Area.FEEDBACK)); // 4/16
        assertEquals(OptionalDouble.of(30), sales.overall()); // (35 + 25) / 2
        assertEquals(new AreaScore(Area.RECOGNITION, 0, 3, 0), marketing.area(Area.RECOGNITION));
        assertEquals(50, marketing.overall().orElseThrow(), 1e-9); // (5/12 + 7/12) / 2
        assertEquals(2, marketing.scoredAreas());
        assertEquals(24, marketing.applicable());
    }

    @Test
    void impossibleCountsAreRefused() {
        assertEquals("applicable must be from 0 to 3, but is 4", refusal(4, 4, 0));
        assertEquals("answered must be from 0 to 2, but is 3", refusal(3, 2, 0));
        assertEquals("points must be from 0 to 8, but is 9", refusal(2, 3, 9));
        assertEquals("points must be from 0 to 8, but is -1", refusal(2, 3, -1));
    }

    private static String refusal(int answered, int applicable, int points) {
        return assertThrows(IllegalArgumentException.class, () -> new AreaScore(Area.METRICS, answered, applicable, points)).getMessage();
    }

    @Test
    void anAreaLeftOutIsRefused() {
        assertEquals("There must be one score for each of [TIME, METRICS, FEEDBACK, RECOGNITION], but there are [TIME]",
                assertThrows(IllegalArgumentException.class,
                        () -> new Scores(Voice.SALES, List.of(new AreaScore(Area.TIME, 0, 9, 0)), List.of(), Weights.EQUAL)).getMessage());
    }

    private static Checklist answered(Question question, int level) {
        return Checklist.EMPTY.with(Voice.MARKETING, question, Answer.level(level));
    }
}
