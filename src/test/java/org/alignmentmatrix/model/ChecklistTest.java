package org.alignmentmatrix.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChecklistTest {

    @Test
    void nothingAnsweredIsNoAnswerForAnybody() {
        for (Voice voice : Voice.values()) {
            for (Question question : Question.values()) {
                assertEquals(Answer.NONE, Checklist.EMPTY.answer(voice, question));
            }
        }
    }

    @Test
    void anAnswerBelongsToItsVoiceAndQuestionOnly() {
        Checklist checklist = Checklist.EMPTY.with(Voice.SALES, Question.T1, Answer.level(3));

        assertEquals(Answer.level(3), checklist.answer(Voice.SALES, Question.T1));
        assertEquals(Answer.NONE, checklist.answer(Voice.MARKETING, Question.T1));
        assertEquals(Answer.NONE, checklist.answer(Voice.SALES, Question.T2));
    }

    @Test
    void theSameAnswerGivesTheSameChecklist() {
        Checklist checklist = Checklist.EMPTY.with(Voice.SALES, Question.T1, Answer.level(3));

        assertSame(checklist, checklist.with(Voice.SALES, Question.T1, Answer.level(3)));
        assertSame(checklist, checklist.with(Voice.LEADERSHIP, Question.R4, Answer.NONE));
    }

    @Test
    void anAnswerTakenBackLeavesNoTrace() {
        Checklist checklist = Checklist.EMPTY.with(Voice.SALES, Question.T1, Answer.level(3)).with(Voice.SALES, Question.T1, Answer.NONE);

        assertEquals(Checklist.EMPTY, checklist);
        assertEquals(Map.of(), checklist.answers());
    }

    @Test
    void theOrderOfTheAnswersDoesNotMatter() {
        Checklist there = Checklist.EMPTY.with(Voice.SALES, Question.T1, Answer.level(1))
                .with(Voice.LEADERSHIP, Question.F3, Answer.level(2));
        Checklist back = Checklist.EMPTY.with(Voice.LEADERSHIP, Question.F3, Answer.level(2))
                .with(Voice.SALES, Question.T1, Answer.level(1));

        assertEquals(there, back);
        assertEquals(there.hashCode(), back.hashCode());
    }

    @Test
    void emptyEntriesAreLeftOut() {
        assertEquals(Checklist.EMPTY, new Checklist(Map.of(Voice.SALES, Map.of(), Voice.MARKETING, Map.of(Question.T1, Answer.NONE))));
    }

    @Test
    void aChecklistDoesNotChangeWithTheMapItWasMadeFrom() {
        var given = new HashMap<Question, Answer>(Map.of(Question.T1, Answer.level(1)));
        var checklist = new Checklist(Map.of(Voice.SALES, given));

        given.put(Question.T1, Answer.level(4));

        assertEquals(Answer.level(1), checklist.answer(Voice.SALES, Question.T1));
        assertThrows(UnsupportedOperationException.class, () -> checklist.answers().clear());
        assertThrows(UnsupportedOperationException.class, () -> checklist.answers().getOrDefault(Voice.SALES, Map.of()).clear());
    }

    @Test
    void notAnsweredNotApplicableAndTheLowestLevelAreThreeThings() {
        assertNotEquals(Answer.NONE, Answer.level(0));
        assertNotEquals(Answer.NONE, Answer.of(Rating.NOT_APPLICABLE));
        assertNotEquals(Answer.level(0), Answer.of(Rating.NOT_APPLICABLE));
        assertEquals(Answer.NONE, Answer.of(Rating.NOT_ANSWERED));
    }

    @Test
    void aCommentAloneIsKept() {
        Answer answer = Answer.NONE.withComment("Ask Ann");

        assertEquals(answer, Checklist.EMPTY.with(Voice.SALES, Question.T1, answer).answer(Voice.SALES, Question.T1));
    }

    @Test
    void anAnswerRefusesWhatItCannotHold() {
        assertEquals("A level must be from 0 to 4, but is 5",
                assertThrows(IllegalArgumentException.class, () -> Answer.level(5)).getMessage());
        assertEquals("A level must be from 0 to 4, but is -1",
                assertThrows(IllegalArgumentException.class, () -> Answer.level(-1)).getMessage());
        assertEquals("comment must have at most 10000 characters, but has 10001",
                assertThrows(IllegalArgumentException.class, () -> Answer.NONE.withComment("x".repeat(10_001))).getMessage());
        assertEquals("evidence must not hold the character U+0007 (at 1)",
                assertThrows(IllegalArgumentException.class, () -> Answer.NONE.withEvidence("a\u0007")).getMessage());
    }

    @Test
    void theAreasHoldNineThreeNineAndFourQuestions() {
        assertEquals(List.of(9, 3, 9, 4), Arrays.stream(Area.values()).map(area -> area.questions().size()).toList());
        assertEquals(List.of(Question.values()), Arrays.stream(Area.values()).flatMap(area -> area.questions().stream()).toList());
    }
}
