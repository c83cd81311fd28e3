package org.alignmentmatrix.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.junit.jupiter.api.Test;

/// The acts that lead from answers to insight and on to action.
class InsightEditsTest {

    private static final Instant MADE = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Action CALL = Action.create(new ActionId(1), "Call", new Source.OfGap("F2"), MADE);
    private static final OwnQuestion LUNCH = new OwnQuestion(new OwnId(1), Area.TIME, "Lunch?", Scale.YES, Actor.BOTH);

    private static Board after(Board board, Edit... edits) {
        Board result = board;
        for (Edit edit : edits) {
            result = edit.applyTo(result, NOW);
        }
        return result;
    }

    @Test
    void aChangedActionNotesWhen() {
        Board board = after(Board.EMPTY, new AddActions(List.of(CALL)),
                ChangeAction.of(CALL.withOwner("Ann"), ChangeAction.Part.OWNER));

        assertEquals(List.of(CALL.withOwner("Ann").withChanged(NOW)), board.actions().all());
    }

    @Test
    void whatChangesNothingGivesTheSameBoard() {
        Board board = after(Board.EMPTY, new AddActions(List.of(CALL)), new AddOwnQuestion(LUNCH));

        for (Edit edit : List.of(new AddActions(List.of(CALL)), ChangeAction.of(CALL, ChangeAction.Part.TITLE),
                ChangeAction.of(Action.create(new ActionId(9), "Gone", null, MADE), ChangeAction.Part.TITLE),
                new RemoveActions(Set.of(new ActionId(9))), new RemoveGoal(new GoalId(1)),
                new ChangeGoal(Goal.of(new GoalId(1), Kpi.PROFIT), false), new SetWeights(Weights.EQUAL),
                new SetScaleWords(ScaleWords.OF_GUIDE), new AddOwnQuestion(LUNCH), new ChangeOwnQuestion(LUNCH, false),
                new RemoveOwnQuestion(new OwnId(9)), new NoteSign(Sign.G1, Optional.empty()),
                new WriteAgreement(AgreedPoint.ROLES, Party.SALES, "", false), new Dismiss("X", Optional.empty()))) {
            assertSame(board, edit.applyTo(board, NOW), edit.toString());
        }
    }

    @Test
    void lettersTypedIntoOnePartOfAnActionAreOneStep() {
        ChangeAction first = ChangeAction.typed(CALL.withTitle("Cal"), ChangeAction.Part.TITLE);

        assertTrue(ChangeAction.typed(CALL, ChangeAction.Part.TITLE).continues(first));
        assertEquals(false, ChangeAction.typed(CALL, ChangeAction.Part.OWNER).continues(first));
        assertEquals(false, ChangeAction.of(CALL, ChangeAction.Part.TITLE).continues(first));
    }

    @Test
    void anOwnQuestionTakesItsAnswersAlongWhenItGoes() {
        Board board = after(Board.EMPTY, new AddOwnQuestion(LUNCH), AnswerQuestion.of(Voice.SALES, LUNCH, Answer.level(2)));

        assertEquals(Answer.level(2), board.checklist().answer(Voice.SALES, LUNCH));

        Board without = after(board, new RemoveOwnQuestion(LUNCH.id()));

        assertEquals(Answer.NONE, without.checklist().answer(Voice.SALES, LUNCH));
        assertEquals(Map.of(), without.checklist().own().answers());
        assertSame(without, AnswerQuestion.of(Voice.SALES, LUNCH, Answer.level(2)).applyTo(without, NOW));
        assertEquals(2, without.checklist().own().nextNumber());
    }

    @Test
    void wordsAndScalesStayOnceASnapshotHoldsAnswers() {
        ScaleWords words = new ScaleWords(Map.of(Scale.YES, List.of("Nein", "Kaum", "Halb", "Fast", "Ja")));
        Board empty = after(Board.EMPTY, new AddOwnQuestion(LUNCH), new TakeSnapshot("Before"));

        assertEquals(words, after(empty, new SetScaleWords(words)).checklist().words());

        Board kept = after(empty, AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(1)), new TakeSnapshot("Spring"));

        assertSame(kept, new SetScaleWords(words).applyTo(kept, NOW));
        Board asked = after(kept, new ChangeOwnQuestion(LUNCH.withScale(Scale.EASE).withAsk("Lunch together?"), false));
        assertEquals(List.of(LUNCH.withAsk("Lunch together?")), asked.checklist().own().all());
    }

    @Test
    void aSnapshotKeepsWhatWasAnsweredThen() {
        Board board = after(Board.EMPTY, AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(1)), new TakeSnapshot("Spring"),
                AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(4)));

        assertEquals(Answer.level(1), board.snapshots().all().getFirst().checklist().answer(Voice.SALES, Question.T1));
        assertEquals(NOW, board.snapshots().all().getFirst().taken());
    }

    @Test
    void countedHandsOfOneSignAreOneStep() {
        NoteSign one = new NoteSign(Sign.G1, Optional.of(new Signs.Seen.Counted(1)));
        NoteSign two = new NoteSign(Sign.G1, Optional.of(new Signs.Seen.Counted(2)));

        assertTrue(two.continues(one));
        assertEquals(false, two.continues(new NoteSign(Sign.G2, Optional.of(new Signs.Seen.Counted(1)))));
        assertEquals(false, new NoteSign(Sign.G1, Optional.of(new Signs.Seen.Ticked())).continues(one));
    }

    @Test
    void aReasonIsKeptUntilTheContradictionIsTakenUpAgain() {
        Board board = after(Board.EMPTY, new Dismiss("GOALS", Optional.of("Being fixed")));

        assertEquals(Optional.of("Being fixed"), board.dismissals().reason("GOALS"));
        assertEquals(Board.EMPTY, after(board, new Dismiss("GOALS", Optional.empty())));
    }

    @Test
    void badValuesAreRefusedWithTheirLimits() {
        assertEquals("The weights must add up to 100, but add up to 101", refusal(() -> Weights.of(26, 25, 25, 25)));
        assertEquals("The weight of TIME must be from 0 to 100, but is -1", refusal(() -> Weights.of(-1, 51, 25, 25)));
        assertEquals("due must be from 1900-01-01 to 2199-12-31, but is +20255-01-01",
                refusal(() -> CALL.withDue(java.time.LocalDate.of(20255, 1, 1))));
        assertEquals("title must not be blank", refusal(() -> Goal.named(new GoalId(1), " ")));
        assertEquals("reason must not be blank", refusal(() -> new Dismiss("X", Optional.of(" "))));
        assertEquals("target must have at most 4 decimals, but is 0.00001",
                refusal(() -> Goal.of(new GoalId(1), Kpi.PROFIT).withTarget(new BigDecimal("0.00001"))));
        assertEquals("“T10” is no key of a question", refusal(() -> new Source.OfGap("T10")));
        assertEquals("YES must have 5 words, but has 1", refusal(() -> new ScaleWords(Map.of(Scale.YES, List.of("Ja")))));
        assertEquals("Hands must be from 1 to 999, but are 0", refusal(() -> new Signs.Seen.Counted(0)));
    }

    @Test
    void aNegativeTargetIsATarget() {
        Goal goal = Goal.of(new GoalId(1), Kpi.PROFIT).withTarget(new BigDecimal("-5.00"));

        assertEquals(new BigDecimal("-5"), goal.target());
    }

    private static String refusal(org.junit.jupiter.api.function.Executable bad) {
        return assertThrows(IllegalArgumentException.class, bad).getMessage();
    }
}
