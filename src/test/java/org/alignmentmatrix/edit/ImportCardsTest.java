package org.alignmentmatrix.edit;

import static org.alignmentmatrix.samples.SampleCards.card;
import static org.alignmentmatrix.samples.SampleCards.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;
import org.junit.jupiter.api.Test;

class ImportCardsTest {

    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");
    private static final Quadrant HERE = Quadrant.ALIGNED_COORDINATED;
    private static final Place THERE = new Place.OnMatrix(Quadrant.MISALIGNED_COORDINATED, new Spot(0.5, 0.5));

    private static Board board(Card... cards) {
        return new Board("Spring", Cards.of(List.of(cards)), Checklist.EMPTY);
    }

    private static ImportCards.Row row(int card, Place to, FieldValue<?>... values) {
        return new ImportCards.Row(new CardId(card), List.of(values), Optional.of(to));
    }

    private static Card find(Board board, int number) {
        return board.cards().find(new CardId(number)).orElseThrow();
    }

    @Test
    void oneActChangesMovesRemovesAndAdds() {
        var edit = new ImportCards(List.of(card(4)),
                List.of(row(1, THERE, new FieldValue<>(CardField.OWNER, "Ann")), row(2, Place.TRAY)), Set.of(new CardId(3)));

        Board after = edit.applyTo(board(card(1), card(2), card(3)), NOW);

        assertEquals(List.of(card(2), card(1).withOwner("Ann").withPlace(THERE).withChanged(NOW), card(4)), after.cards().stream().toList());
        assertEquals(new Caption("edit.import", 4), edit.caption());
    }

    @Test
    void aCardThatIsUnlockedMovesAndOneThatIsLockedMovesBefore() {
        Board after = new ImportCards(List.of(), List.of(row(1, THERE, new FieldValue<>(CardField.LOCKED, false)),
                row(2, THERE, new FieldValue<>(CardField.LOCKED, true))), Set.of()).applyTo(board(card(1).withLocked(true), card(2)), NOW);

        assertEquals(List.of(THERE, THERE), after.cards().stream().map(Card::place).toList());
        assertEquals(true, find(after, 2).locked());
    }

    @Test
    void aLockedCardNeitherMovesNorGoes() {
        Board board = board(card(1).withLocked(true), card(2).withLocked(true));

        assertEquals(board, new ImportCards(List.of(), List.of(row(1, THERE)), Set.of(new CardId(2))).applyTo(board, NOW));
    }

    @Test
    void aStackGoesWithItsTopAndAMemberGoesElsewhereByItself() {
        Board board = board(placed(1, HERE, 0.2, 0.2), placed(2, HERE, 0.2, 0.2).withStackedOn(new CardId(1)),
                placed(3, HERE, 0.2, 0.2).withStackedOn(new CardId(1)));

        Board after = new ImportCards(List.of(), List.of(row(3, Place.TRAY), row(1, THERE)), Set.of()).applyTo(board, NOW);

        assertEquals(new CardId(1), find(after, 2).stackedOn());
        assertEquals(THERE, find(after, 2).place());
        assertNull(find(after, 3).stackedOn());
        assertEquals(Place.TRAY, find(after, 3).place());
    }

    @Test
    void ofAStackWhoseTopGoesTheNextIsTheTop() {
        Board board = board(placed(1, HERE, 0.2, 0.2), placed(2, HERE, 0.2, 0.2).withStackedOn(new CardId(1)),
                placed(3, HERE, 0.2, 0.2).withStackedOn(new CardId(1)));

        Board after = new ImportCards(List.of(), List.of(), Set.of(new CardId(1))).applyTo(board, NOW);

        assertNull(find(after, 2).stackedOn());
        assertEquals(new CardId(2), find(after, 3).stackedOn());
    }

    @Test
    void aValueThatNoCardCanHaveIsRefused() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> new FieldValue<>(CardField.PROGRESS, 101));

        assertEquals("progress must be from 0 to 100, but is 101", thrown.getMessage());
    }

    @Test
    void importedAnswersReplaceThoseToTheSameQuestionsOfTheSameVoice() {
        Checklist before = Checklist.EMPTY.with(Voice.SALES, Question.T1, Answer.level(1)).with(Voice.SALES, Question.T2, Answer.level(1))
                .with(Voice.MARKETING, Question.T1, Answer.level(1));
        var edit = new ImportAnswers(Voice.SALES, List.of(new ImportAnswers.Given(Question.T1, Answer.level(3)),
                new ImportAnswers.Given(Question.M1, Answer.level(4))));

        Checklist after = edit.applyTo(new Board("", Cards.EMPTY, before), NOW).checklist();

        assertEquals(before.with(Voice.SALES, Question.T1, Answer.level(3)).with(Voice.SALES, Question.M1, Answer.level(4)), after);
        assertEquals(new Caption("edit.import.answers", 2), edit.caption());
    }
}
