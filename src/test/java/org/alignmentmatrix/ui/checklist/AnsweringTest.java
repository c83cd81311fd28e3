package org.alignmentmatrix.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;
import org.junit.jupiter.api.Test;

class AnsweringTest {

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), () -> Instant.EPOCH);
    private final Answering answering = new Answering(document);

    @Test
    void eachVoiceGoesOnWhereItWas() {
        answering.go(Question.F2);
        answering.let(Voice.MARKETING);
        assertEquals(Question.T1, answering.current());

        answering.walk(3);
        answering.let(Voice.SALES);
        assertEquals(Question.F2, answering.current());

        answering.let(Voice.MARKETING);
        assertEquals(Question.T4, answering.current());
    }

    @Test
    void aWalkEndsAtTheFirstAndTheLastQuestion() {
        answering.walk(-1);
        assertEquals(Question.T1, answering.current());

        answering.walk(100);
        assertEquals(Question.R4, answering.current());
    }

    @Test
    void aLevelIsChangedWithinItsRange() {
        answering.shift(-1);
        assertEquals(Answer.NONE, answering.answer(Question.T1), "a step down from nothing");

        answering.shift(1);
        assertEquals(Answer.level(0), answering.answer(Question.T1));

        answering.shift(1);
        answering.shift(-1);
        answering.shift(-1);
        assertEquals(Answer.level(0), answering.answer(Question.T1));

        answering.rate(Question.T1, new Rating.Level(4));
        answering.shift(1);
        assertEquals(Answer.level(4), answering.answer(Question.T1));
    }

    @Test
    void takingALevelBackKeepsTheComment() {
        answering.write(Question.T1, Remark.COMMENT, "only at fairs");
        answering.choose(Question.T1, new Rating.Level(2));
        answering.choose(Question.T1, new Rating.Level(2));

        assertEquals(new Answer(Rating.NOT_ANSWERED, "only at fairs", ""), answering.answer(Question.T1));
    }

    @Test
    void aCommentIsCleanedAndItsLettersAreUndoneTogether() {
        answering.write(Question.T1, Remark.COMMENT, "a");
        answering.write(Question.T1, Remark.COMMENT, "ab\u0007");
        assertEquals("ab", answering.answer(Question.T1).comment());

        document.undo();
        assertEquals(Answer.NONE, answering.answer(Question.T1));
    }
}
