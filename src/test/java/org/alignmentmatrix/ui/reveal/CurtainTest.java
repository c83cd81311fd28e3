package org.alignmentmatrix.ui.reveal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Voice;
import org.junit.jupiter.api.Test;

class CurtainTest {

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), () -> Instant.EPOCH);
    private final Curtain curtain = new Curtain(document);

    @Test
    void atFirstOnlySalesIsShown() {
        assertEquals(Set.of(Voice.SALES), curtain.shownProperty().get());
        assertFalse(curtain.isRevealed());
    }

    @Test
    void revealingShowsAllAndAnsweringHidesTheOthersAgain() {
        curtain.answerAs(Voice.MARKETING);
        curtain.reveal();
        assertTrue(curtain.isRevealed());
        assertTrue(curtain.shows(Voice.LEADERSHIP));
        assertEquals(Voice.MARKETING, curtain.voice());

        curtain.answerAs(Voice.MARKETING); // the same voice goes on
        assertEquals(Set.of(Voice.MARKETING), curtain.shownProperty().get());
        assertFalse(curtain.shows(Voice.SALES));
    }

    @Test
    void onlyAVoiceThatMayBeSeenIsTurnedTo() {
        assertFalse(curtain.turnTo(Voice.MARKETING));
        assertEquals(Voice.SALES, curtain.voice());

        curtain.reveal();
        assertTrue(curtain.turnTo(Voice.MARKETING));
        assertEquals(Voice.MARKETING, curtain.voice());
        assertTrue(curtain.isRevealed());

        document.open(Board.EMPTY, new Origin.Untitled());
        assertEquals(Set.of(Voice.SALES), curtain.shownProperty().get());
    }

    @Test
    void openingABoardClosesItEachTime() {
        for (int time = 0; time < 3; time++) {
            curtain.reveal();
            document.open(Board.EMPTY, new Origin.Untitled());
            assertFalse(curtain.isRevealed(), "after opening an equal board " + time);
        }
    }

    @Test
    void onAnotherBoardSalesAnswersFirstAgain() {
        curtain.answerAs(Voice.MARKETING);
        curtain.reveal();
        document.open(Board.EMPTY, new Origin.Untitled());

        assertEquals(Voice.SALES, curtain.voice());
        assertEquals(Set.of(Voice.SALES), curtain.shownProperty().get());
    }

    @Test
    void answersAndUndoLeaveItOpen() {
        curtain.reveal();
        document.perform(AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(2)));
        document.undo();

        assertTrue(curtain.isRevealed());
    }

    @Test
    void whoeverWatchesHearsIt() {
        var heard = new ArrayList<Boolean>();
        curtain.revealedProperty().subscribe((Boolean revealed) -> {
            heard.add(revealed);
        });
        curtain.reveal();
        curtain.answerAs(Voice.LEADERSHIP);

        assertEquals(List.of(false, true, false), heard);
    }
}
