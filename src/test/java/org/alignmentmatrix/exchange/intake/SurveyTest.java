package org.alignmentmatrix.exchange.intake;

import static org.alignmentmatrix.exchange.intake.Sheet.NOW;
import static org.alignmentmatrix.exchange.intake.Sheet.WORDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.intake.SurveyMapping.NumberScale;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyTest {

    private static final String T1 = "How much working time do both teams spend together?";
    private static final String F2 = "How easily do marketing’s leads reach sales for follow-up?";

    private static SurveyMapping mapping(String... lines) {
        return SurveyMapping.guess(Sheet.of(lines), Checklist.EMPTY, WORDS);
    }

    private static Survey survey(String... lines) {
        return Survey.of(mapping(lines), Checklist.EMPTY, WORDS);
    }

    @ParameterizedTest
    @ValueSource(strings = {T1, "1. " + T1, "Q7_" + T1, "Working together [" + T1 + "]",
        "how much working time do BOTH teams spend together",
        "Part A: " + T1, "T1", "t1 – time", "How much working time do the two teams spend together?"})
    void aColumnIsKnownByItsQuestionHoweverFormsWriteIt(String header) {
        assertEquals(List.of(Optional.empty(), Optional.of(Question.T1)), mapping("Timestamp|" + header, "x|3").questions());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name", "E-mail address", "", "What else would you like to tell us?", "Timestamp", "How do both teams feel?"})
    void otherColumnsAreLeftOut(String header) {
        assertEquals(List.of(Optional.empty()), mapping(header, "3").questions());
    }

    @Test
    void aQuestionIsTakenFromTheColumnThatFitsBest() {
        assertEquals(List.of(Optional.empty(), Optional.of(Question.T1)),
                mapping("How much working time do the two teams spend together?|" + T1, "1|2").questions());
    }

    @Test
    void aQuestionOfTheBoardsOwnIsKnown() {
        OwnQuestion own = new OwnQuestion(new OwnId(1), Area.TIME, "Do we have lunch together?", Scale.FREQUENCY, Actor.BOTH);
        Checklist checklist = Checklist.EMPTY.withOwn(OwnQuestions.NONE.add(own));
        RawTable table = Sheet.of("Do we have lunch together?", "weekly");

        SurveyMapping mapping = SurveyMapping.guess(table, checklist, WORDS);

        assertEquals(List.of(Optional.of(own)), mapping.questions());
        assertEquals(List.of(0, 0, 0, 0, 1), Survey.of(mapping, checklist, WORDS).results().getFirst().tally().counts());
    }

    @Test
    void threeColumnsWithQuestionsMakeASurvey() {
        assertTrue(mapping("Name|T1|T2|T3", "Ann|1|2|3").isLikely());
        assertFalse(mapping("Name|T1|T2|Owner", "Ann|1|2|3").isLikely());
    }

    private static Stream<Object[]> scales() {
        return Stream.of(
                new Object[] {List.of("0", "4", "2"), NumberScale.FROM_0_TO_4},
                new Object[] {List.of("1", "5", "2"), NumberScale.FROM_1_TO_5},
                new Object[] {List.of("1", "9", "2"), NumberScale.FROM_0_TO_10},
                new Object[] {List.of("2", "4", "3"), NumberScale.ASK},
                new Object[] {List.of("0", "5"), NumberScale.ASK},
                new Object[] {List.of("Some", "Much"), NumberScale.FROM_0_TO_4});
    }

    @ParameterizedTest
    @MethodSource("scales")
    void theScaleIsToldByTheNumbersAtItsEnds(List<String> cells, NumberScale expected) {
        assertEquals(expected, mapping(Stream.concat(Stream.of(T1), cells.stream()).toArray(String[]::new)).scale());
    }

    @Test
    void numbersAreNotReadUntilTheirScaleIsSaid() {
        SurveyMapping asked = mapping("T1", "2", "3");

        assertEquals(List.of(new Survey.Unread(2, new RowProblem.Cell(0, "T1"), "2"),
                        new Survey.Unread(3, new RowProblem.Cell(0, "T1"), "3")),
                Survey.of(asked, Checklist.EMPTY, WORDS).problems());
        assertEquals(List.of(0, 1, 1, 0, 0),
                Survey.of(asked.withScale(NumberScale.FROM_1_TO_5), Checklist.EMPTY, WORDS).results().getFirst().tally().counts());
    }

    @Test
    void theElevenNumbersOfALongScaleGoToTheNearestLevel() {
        Survey survey = survey("T1", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10");

        assertEquals(List.of(2, 2, 3, 2, 2), survey.results().getFirst().tally().counts());
    }

    @Test
    void wordsOfTheQuestionAndOfUsualFormsAreRead() {
        Survey survey = survey(F2, "Hardly at all", "SLOWLY", "fairly", "4 - At once", "Strongly agree", "Often", "n/a", "Not applicable",
                "I don’t know", "", "1 (Slowly)", "whatever");

        assertEquals(new Tally(List.of(1, 2, 1, 1, 2), 2, 0), survey.results().getFirst().tally());
        assertEquals(9, survey.people());
        assertEquals(List.of(new Survey.Unread(13, new RowProblem.Cell(0, F2), "whatever")), survey.problems());
    }

    private static Stream<Object[]> ratings() {
        return Stream.of(
                new Object[] {List.of(0, 0, 1, 0, 0), new Rating.Level(2)},
                new Object[] {List.of(1, 1, 0, 0, 0), new Rating.Level(1)},
                new Object[] {List.of(0, 1, 1, 0, 0), new Rating.Level(2)},
                new Object[] {List.of(0, 0, 1, 1, 0), new Rating.Level(2)},
                new Object[] {List.of(0, 0, 0, 1, 1), new Rating.Level(3)},
                new Object[] {List.of(1, 0, 0, 0, 1), new Rating.Level(2)},
                new Object[] {List.of(3, 0, 0, 0, 2), new Rating.Level(0)},
                new Object[] {List.of(0, 0, 0, 0, 0), Rating.NOT_ANSWERED});
    }

    @ParameterizedTest
    @MethodSource("ratings")
    void theAnswerOfAllIsTheMiddleOne(List<Integer> counts, Rating expected) {
        assertEquals(expected, new Tally(counts, 0, 5).rating());
    }

    @Test
    void meanAndSpreadFollowFromTheCounts() {
        Tally tally = new Tally(List.of(1, 0, 0, 0, 3), 2, 1);

        assertEquals(3, tally.mean());
        assertEquals(Math.sqrt(3), tally.spread(), 1e-12);
        assertEquals(0, new Tally(List.of(0, 0, 0, 0, 0), 1, 0).spread());
        assertEquals(Rating.NOT_APPLICABLE, new Tally(List.of(0, 0, 0, 0, 0), 1, 0).rating());
    }

    @Test
    void aSurveyBecomesTheAnswersOfAVoiceAndStoresNoNames() throws ProblemException {
        Board board = new Board("Spring", Board.EMPTY.cards(), Checklist.EMPTY
                .with(Voice.SALES, Question.T1, new Answer(new Rating.Level(4), "Kept", "Old"))
                .with(Voice.SALES, Question.R1, Answer.level(1)));
        Survey survey = survey("Timestamp|Your name|E-mail|" + T1 + "|" + F2 + "|T2|Remarks",
                "2026-01-01|Ann Secret|ann@example.com|None|n/a||Private words", "2026-01-02|Bob Secret|bob@example.com|Some|n/a||",
                "2026-01-03|Cy Secret|cy@example.com|Some|||");

        Board after = survey.edit(board.checklist(), Voice.SALES, WORDS).applyTo(board, NOW);

        assertEquals(3, survey.people());
        assertFalse(survey.isTelling());
        assertEquals(List.<Asked>of(Question.T1), survey.replaced(board.checklist(), Voice.SALES));
        assertEquals(new Answer(new Rating.Level(2), "Kept",
                        "3 answers: 1 × None, 0 × Little, 2 × Some, 0 × Much, 0 × Very much; mean 1.3; spread 0.9"),
                after.checklist().answer(Voice.SALES, Question.T1));
        assertEquals(Rating.NOT_APPLICABLE, after.checklist().answer(Voice.SALES, Question.F2).rating());
        assertEquals(Answer.NONE, after.checklist().answer(Voice.SALES, Question.T2));
        assertEquals(Answer.level(1), after.checklist().answer(Voice.SALES, Question.R1));
        String file = new String(ProjectCodec.encode(after), StandardCharsets.UTF_8);
        assertFalse(Stream.of("Secret", "example.com", "Private").anyMatch(file::contains), file);
    }

    @Test
    void twoPeopleCouldBeRecognised() {
        assertTrue(survey("T1", "0", "4").isTelling());
    }
}
