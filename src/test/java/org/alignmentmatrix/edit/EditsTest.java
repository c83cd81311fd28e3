package org.alignmentmatrix.edit;

import static org.alignmentmatrix.samples.SampleCards.CREATED;
import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EditsTest {

    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");
    private static final CardId FIRST = new CardId(1);
    private static final CardId SECOND = new CardId(2);
    private static final CardId GONE = new CardId(77);
    private static final Place SOMEWHERE = new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, new Spot(0.2, 0.7));

    private final Board board = new Board("Spring", Cards.of(List.of(card(1), card(2), card(3))), Checklist.EMPTY);

    private static Stream<Edit> editsThatChangeNothing() {
        return Stream.of(
                new AddCards(List.of()),
                new AddCards(List.of(card(2, "Another one"))),
                new RemoveCards(Set.of()),
                new RemoveCards(Set.of(GONE)),
                MoveCards.to(Map.of()),
                MoveCards.to(Map.of(FIRST, Place.TRAY, GONE, SOMEWHERE)),
                MoveCards.nudge(Map.of(FIRST, new Place.Tray())),
                new ReorderCards(Set.of(GONE), true),
                new ReorderCards(Set.of(new CardId(3), SECOND), true),
                new ReorderCards(Set.of(FIRST, SECOND, GONE), false),
                SetField.of(FIRST, CardField.TITLE, "Card 1"),
                SetField.of(GONE, CardField.TITLE, "Another title"),
                new SetField<>(Set.of(FIRST, SECOND), CardField.TAGS, List.of(), false),
                SetField.typed(FIRST, CardField.NOTES, ""),
                AnswerQuestion.of(Voice.SALES, Question.T1, Answer.NONE),
                new StackCards(List.of(GONE), FIRST),
                new StackCards(List.of(FIRST), FIRST),
                new UnstackCards(Map.of(FIRST, SOMEWHERE)),
                new FreezePlacement(false),
                new StyleQuadrants(QuadrantStyles.TEMPLATE.with(Quadrant.ALIGNED_COORDINATED, new QuadrantStyle("", "", Tint.GREEN))),
                new RenameBoard("Spring"),
                new AddActions(List.of()),
                ChangeAction.of(Action.create(new ActionId(1), "Gone", null, NOW), ChangeAction.Part.TITLE),
                new RemoveActions(Set.of(new ActionId(1))),
                new ChangeGoal(Goal.of(new GoalId(1), Kpi.PROFIT), false),
                new RemoveGoal(new GoalId(1)),
                new SetWeights(Weights.of(25, 25, 25, 25)),
                new SetScaleWords(new ScaleWords(Map.of())),
                new ChangeOwnQuestion(new OwnQuestion(new OwnId(1), Area.TIME, "Lunch?", Scale.YES, Actor.BOTH), false),
                new RemoveOwnQuestion(new OwnId(1)),
                new NoteSign(Sign.W1, Optional.empty()),
                new WriteAgreement(AgreedPoint.ROLES, Party.SALES, "", false),
                new Dismiss("GOALS", Optional.empty()),
                new RenameSnapshot(new SnapshotId(1), "Autumn"),
                new RemoveSnapshot(new SnapshotId(1)),
                new ImportCards(List.of(), List.of(), Set.of()),
                new ImportCards(List.of(card(2, "Another one")), List.of(new ImportCards.Row(GONE, List.of(), Optional.of(SOMEWHERE)),
                        new ImportCards.Row(FIRST, List.of(new FieldValue<>(CardField.TITLE, "Card 1")), Optional.of(Place.TRAY))),
                        Set.of(GONE)),
                new ImportAnswers(Voice.SALES, List.of(new ImportAnswers.Given(Question.T1, Answer.NONE))),
                new TakeBoard(new Board("Spring", Cards.of(List.of(card(1), card(2), card(3))), Checklist.EMPTY),
                        TakeBoard.Reason.RELOADED));
    }

    @ParameterizedTest
    @MethodSource("editsThatChangeNothing")
    void whatChangesNothingGivesTheSameBoard(Edit edit) {
        assertSame(board, edit.applyTo(board, NOW));
    }

    /// Three always add something as long as there is room and the number is new; their own tests say when not.
    @Test
    void everyKindOfEditIsTried() {
        var tried = new HashSet<Class<?>>(Set.of(AddGoal.class, AddOwnQuestion.class, TakeSnapshot.class));
        editsThatChangeNothing().forEach(edit -> tried.add(edit.getClass()));

        assertEquals(Set.of(Edit.class.getPermittedSubclasses()), tried);
    }

    @Test
    void newCardsComeToLieOnTopWithTheirOwnTimes() {
        Board after = new AddCards(List.of(card(6).withPlace(SOMEWHERE), card(4))).applyTo(board, NOW);

        assertEquals(List.of(card(1), card(2), card(3), card(6).withPlace(SOMEWHERE), card(4)), after.cards().stream().toList());
        assertEquals(7, after.cards().nextNumber());
    }

    @Test
    void aCardThatIsThereAlreadyIsLeftOutAndTheOthersAreAdded() {
        Board after = new AddCards(List.of(card(2, "Another one"), card(4), card(4, "Once more"))).applyTo(board, NOW);

        assertEquals(List.of("Card 1", "Card 2", "Card 3", "Card 4"), after.cards().stream().map(Card::title).toList());
    }

    @Test
    void removedCardsAreGoneAndTheirNumbersAreNotUsedAgain() {
        Board after = new RemoveCards(Set.of(new CardId(3), FIRST, GONE)).applyTo(board, NOW);

        assertEquals(List.of(card(2)), after.cards().stream().toList());
        assertEquals(new CardId(4), after.cards().nextId());
    }

    @Test
    void movedCardsRiseAndCarryTheTimeAndTheOthersDoNot() {
        Board after = MoveCards.to(Map.of(FIRST, SOMEWHERE, SECOND, Place.TRAY, GONE, SOMEWHERE)).applyTo(board, NOW);

        assertEquals(List.of(card(2), card(3), card(1).withPlace(SOMEWHERE).withChanged(NOW)), after.cards().stream().toList());
    }

    @Test
    void cardsThatMoveTogetherKeepTheirOrder() {
        var places = new LinkedHashMap<CardId, Place>();
        places.put(SECOND, SOMEWHERE);
        places.put(FIRST, Place.PARKING_LOT);

        Board after = MoveCards.to(places).applyTo(board, NOW);

        assertEquals(List.of(3, 1, 2), after.cards().stream().map(card -> card.id().number()).toList());
    }

    @Test
    void aLockedCardIsNeitherMovedNorRemoved() {
        Board locked = SetField.of(FIRST, CardField.LOCKED, true).applyTo(board, NOW);

        assertSame(locked, MoveCards.to(Map.of(FIRST, SOMEWHERE)).applyTo(locked, NOW));
        assertSame(locked, MoveCards.nudge(Map.of(FIRST, Place.PARKING_LOT)).applyTo(locked, NOW));
        assertSame(locked, new RemoveCards(Set.of(FIRST)).applyTo(locked, NOW));
        assertEquals(List.of(Place.TRAY, Place.TRAY, SOMEWHERE),
                MoveCards.to(Map.of(FIRST, SOMEWHERE, SECOND, SOMEWHERE)).applyTo(locked, NOW).cards().stream().map(Card::place).toList());
        assertEquals(List.of(FIRST, new CardId(3)),
                new RemoveCards(Set.of(FIRST, SECOND)).applyTo(locked, NOW).cards().stream().map(Card::id).toList());
    }

    @Test
    void aLockedCardIsEditedAndUnlocked() {
        Board locked = SetField.of(FIRST, CardField.LOCKED, true).applyTo(board, NOW);

        Board edited = SetField.of(FIRST, CardField.TITLE, "Another title").applyTo(locked, NOW);
        Board unlocked = SetField.of(FIRST, CardField.LOCKED, false).applyTo(edited, NOW);

        assertEquals(card(1, "Another title").withChanged(NOW).withPlace(SOMEWHERE),
                MoveCards.to(Map.of(FIRST, SOMEWHERE)).applyTo(unlocked, NOW).cards().get(2));
    }

    @Test
    void aFieldIsSetWhereItDiffersAndNoCardRises() {
        Board owned = SetField.of(SECOND, CardField.OWNER, "Ann").applyTo(board, CREATED.plusSeconds(1));

        Board after = new SetField<>(Set.of(FIRST, SECOND, GONE), CardField.OWNER, "Ann", false).applyTo(owned, NOW);

        assertEquals(
                List.of(card(1).withOwner("Ann").withChanged(NOW), card(2).withOwner("Ann").withChanged(CREATED.plusSeconds(1)), card(3)),
                after.cards().stream().toList());
    }

    @Test
    void aFieldRefusesItsValueBeforeAnythingIsDone() {
        assertEquals("progress must be from 0 to 100, but is 101",
                assertThrows(IllegalArgumentException.class, () -> SetField.of(FIRST, CardField.PROGRESS, 101)).getMessage());
        assertEquals("title must not be blank",
                assertThrows(IllegalArgumentException.class, () -> SetField.of(FIRST, CardField.TITLE, " ")).getMessage());
        assertEquals("title must have at most 200 characters, but has 201",
                assertThrows(IllegalArgumentException.class, () -> new RenameBoard("x".repeat(201))).getMessage());
    }

    @Test
    void aDayIsTakenAway() {
        Board dated = SetField.of(FIRST, CardField.DUE, LocalDate.of(2026, 5, 1)).applyTo(board, NOW);

        assertNotEquals(board, dated);
        assertEquals(card(1).withChanged(NOW), SetField.of(FIRST, CardField.DUE, null).applyTo(dated, NOW).cards().get(0));
    }

    @Test
    void anAnswerKeepsTheVeryCardsAndAMoveTheVeryChecklist() {
        Board answered = AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(2)).applyTo(board, NOW);
        Board moved = MoveCards.to(Map.of(FIRST, SOMEWHERE)).applyTo(answered, NOW);

        assertSame(board.cards(), answered.cards());
        assertSame(answered.checklist(), moved.checklist());
        assertEquals(Answer.level(2), moved.checklist().answer(Voice.SALES, Question.T1));
    }

    @Test
    void aBoardLosesItsTitleWithAnEmptyOne() {
        assertEquals("", new RenameBoard("").applyTo(board, NOW).title());
    }

    @Test
    void quadrantsAreStyledTogetherAndGoBackToTheTemplate() {
        var styles = QuadrantStyles.TEMPLATE
                .with(Quadrant.ALIGNED_COORDINATED, new QuadrantStyle("One team", "", Tint.VIOLET))
                .with(Quadrant.MISALIGNED_COORDINATED, new QuadrantStyle("", "Same day, other goals", null));

        Board styled = new StyleQuadrants(styles).applyTo(board, NOW);

        assertEquals(styles, styled.styles());
        assertSame(board.cards(), styled.cards());
        assertEquals(board, new StyleQuadrants(QuadrantStyles.TEMPLATE).applyTo(styled, NOW));
    }

    @Test
    void typingGoesOnInTheSameFieldOfTheSameCards() {
        Edit typed = SetField.typed(FIRST, CardField.NOTES, "a");

        assertTrue(SetField.typed(FIRST, CardField.NOTES, "ab").continues(typed));
        assertFalse(SetField.typed(FIRST, CardField.WHY_HERE, "ab").continues(typed));
        assertFalse(SetField.typed(SECOND, CardField.NOTES, "ab").continues(typed));
        assertFalse(SetField.of(FIRST, CardField.NOTES, "ab").continues(typed));
        assertFalse(SetField.typed(FIRST, CardField.NOTES, "ab").continues(SetField.of(FIRST, CardField.NOTES, "a")));
    }

    @Test
    void aCommentGoesOnOnlyToTheSameQuestionWithTheSameRating() {
        Answer answer = Answer.level(2).withComment("a");
        Edit typed = AnswerQuestion.typed(Voice.SALES, Question.T1, answer);

        assertTrue(AnswerQuestion.typed(Voice.SALES, Question.T1, answer.withComment("ab")).continues(typed));
        assertFalse(AnswerQuestion.typed(Voice.SALES, Question.T1, answer.withRating(Rating.NOT_APPLICABLE)).continues(typed));
        assertFalse(AnswerQuestion.typed(Voice.SALES, Question.T2, answer.withComment("ab")).continues(typed));
        assertFalse(AnswerQuestion.typed(Voice.MARKETING, Question.T1, answer.withComment("ab")).continues(typed));
        assertFalse(AnswerQuestion.of(Voice.SALES, Question.T1, answer.withComment("ab")).continues(typed));
        assertFalse(typed.continues(AnswerQuestion.of(Voice.SALES, Question.T1, answer)));
    }

    @Test
    void nudgesOfTheSameCardsGoOnAndDragsDoNot() {
        Edit nudge = MoveCards.nudge(Map.of(FIRST, SOMEWHERE));

        assertTrue(MoveCards.nudge(Map.of(FIRST, Place.TRAY)).continues(nudge));
        assertFalse(MoveCards.nudge(Map.of(SECOND, Place.TRAY)).continues(nudge));
        assertFalse(MoveCards.nudge(Map.of(FIRST, Place.TRAY, SECOND, Place.TRAY)).continues(nudge));
        assertFalse(MoveCards.to(Map.of(FIRST, Place.TRAY)).continues(nudge));
        assertFalse(MoveCards.nudge(Map.of(FIRST, Place.TRAY)).continues(MoveCards.to(Map.of(FIRST, SOMEWHERE))));
    }

    @Test
    void onlyNudgesGoOn() {
        for (MoveCards.Manner manner : MoveCards.Manner.values()) {
            Edit move = new MoveCards(Map.of(FIRST, SOMEWHERE), manner);

            assertEquals(manner == MoveCards.Manner.NUDGE, move.continues(move), manner.name());
        }
    }

    @Test
    void cardsComeToTheFrontAndGoToTheBackInTheirOrderAndCountAsUnchanged() {
        assertEquals(List.of(card(3), card(1), card(2)),
                new ReorderCards(Set.of(SECOND, FIRST, GONE), true).applyTo(board, NOW).cards().stream().toList());
        assertEquals(List.of(card(2), card(3), card(1)),
                new ReorderCards(Set.of(new CardId(3), SECOND), false).applyTo(board, NOW).cards().stream().toList());
    }

    @Test
    void otherEditsNeverGoOn() {
        assertFalse(new ReorderCards(Set.of(FIRST), true).continues(new ReorderCards(Set.of(FIRST), true)));
        assertFalse(new RenameBoard("b").continues(new RenameBoard("a")));
        assertFalse(new AddCards(List.of(card(5))).continues(new AddCards(List.of(card(4)))));
        assertFalse(new RemoveCards(Set.of(FIRST)).continues(new RemoveCards(Set.of(SECOND))));
    }

    @Test
    void captionsNameTheActAndCountItsCards() {
        assertEquals(new Caption("edit.add", 2), new AddCards(List.of(card(4), card(5))).caption());
        assertEquals(new Caption("edit.remove", 1), new RemoveCards(Set.of(FIRST)).caption());
        assertEquals(new Caption("edit.move", 2), MoveCards.to(Map.of(FIRST, SOMEWHERE, SECOND, SOMEWHERE)).caption());
        assertEquals(List.of("edit.move", "edit.move", "edit.tidy", "edit.align", "edit.distribute"),
                Stream.of(MoveCards.Manner.values()).map(manner -> new MoveCards(Map.of(), manner).caption().key()).toList());
        assertEquals(new Caption("edit.front", 1), new ReorderCards(Set.of(FIRST, SECOND), true).caption());
        assertEquals(new Caption("edit.back", 1), new ReorderCards(Set.of(FIRST, SECOND), false).caption());
        assertEquals(new Caption("edit.field.whyHere", 1), SetField.of(FIRST, CardField.WHY_HERE, "a").caption());
        assertEquals(new Caption("edit.answer.SALES", 1), AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(1)).caption());
        assertEquals(new Caption("edit.comment.SALES", 1), AnswerQuestion.typed(Voice.SALES, Question.T1, Answer.level(1)).caption());
        assertEquals(new Caption("edit.stack", 2), new StackCards(List.of(FIRST, SECOND), GONE).caption());
        assertEquals(new Caption("edit.unstack", 1), new UnstackCards(Map.of(FIRST, SOMEWHERE)).caption());
        assertEquals(List.of(new Caption("edit.freeze", 1), new Caption("edit.unfreeze", 1)),
                List.of(new FreezePlacement(true).caption(), new FreezePlacement(false).caption()));
        assertEquals(new Caption("edit.style", 1), new StyleQuadrants(QuadrantStyles.TEMPLATE).caption());
        assertEquals(new Caption("edit.rename", 1), new RenameBoard("a").caption());
    }

    @Test
    void anotherStateOfTheBoardIsTakenWhole() {
        Board other = new Board("Autumn", Cards.of(List.of(card(2))), Checklist.EMPTY);

        assertSame(other, new TakeBoard(other, TakeBoard.Reason.RELOADED).applyTo(board, NOW));
        assertEquals(new Caption("edit.take.RELOADED", 1), new TakeBoard(other, TakeBoard.Reason.RELOADED).caption());
    }

    @ParameterizedTest
    @EnumSource(value = TakeBoard.Reason.class, names = {"EARLIER_VERSION", "MERGED"})
    void numbersThatWereUsedSinceAnEarlierVersionStayUsed(TakeBoard.Reason reason) {
        Board later = board.withActions(board.actions().add(List.of(Action.create(new ActionId(5), "Call", null, NOW))))
                .withGoals(board.goals().add(List.of(Goal.of(new GoalId(3), Kpi.PROFIT))));
        Board earlier = new Board("Spring", Cards.of(List.of(card(1))), Checklist.EMPTY);

        Board taken = new TakeBoard(earlier, reason).applyTo(later, NOW);

        assertEquals(List.of(card(1)), taken.cards().stream().toList());
        assertEquals(4, taken.cards().nextNumber());
        assertEquals(new Actions(List.of(), 6), taken.actions());
        assertEquals(4, taken.goals().nextNumber());
    }

    @Test
    void anEditDoesNotChangeWithTheCollectionItWasMadeFrom() {
        var cards = new ArrayList<>(List.of(card(4)));
        var edit = new AddCards(cards);

        cards.clear();

        assertEquals(4, edit.applyTo(board, NOW).cards().size());
    }
}
