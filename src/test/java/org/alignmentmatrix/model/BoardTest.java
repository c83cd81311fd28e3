package org.alignmentmatrix.model;

import static org.alignmentmatrix.samples.SampleCards.CREATED;
import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final Instant NOW = Instant.parse("2026-02-01T08:00:00Z");

    private final Board board = new Board("Spring", Cards.of(List.of(card(1), card(2), card(3))), Checklist.EMPTY);

    @Test
    void whatIsThereAlreadyGivesTheSameBoard() {
        assertSame(board, board.withTitle("Spring"));
        assertSame(board, board.withCards(board.cards()));
        assertSame(board, board.withChecklist(board.checklist()));
        assertSame(board, board.withFrozen(false));
        assertSame(board, board.withStyles(board.styles()));
    }

    @Test
    void anAnswerKeepsTheVeryCards() {
        Board answered = board.withChecklist(board.checklist().with(Voice.SALES, Question.T1, Answer.level(1)));

        assertSame(board.cards(), answered.cards());
    }

    @Test
    void onlyCardsThatBecameDifferentCarryTheTimeOfTheChange() {
        Board changed = board.changeCards(List.of(new CardId(1), new CardId(2)), NOW,
                card -> card.id().number() == 1 ? card.withOwner("Ann") : card);

        assertEquals(List.of(NOW, CREATED, CREATED), changed.cards().stream().map(Card::changed).toList());
        assertEquals(List.of(CREATED, CREATED, CREATED), changed.cards().stream().map(Card::created).toList());
    }

    @Test
    void onlyCardsThatBecameDifferentRise() {
        Board changed = board.changeAndRaiseCards(List.of(new CardId(2), new CardId(1)), NOW,
                card -> card.id().number() == 1 ? card.withOwner("Ann") : card);

        assertEquals(List.of(2, 3, 1), changed.cards().stream().map(card -> card.id().number()).toList());
    }

    @Test
    void aChangeThatChangesNothingGivesTheSameBoard() {
        assertSame(board, board.changeCards(List.of(new CardId(1), new CardId(99)), NOW, card -> card.withOwner("")));
        assertSame(board, board.changeAndRaiseCards(List.of(new CardId(1), new CardId(99)), NOW, card -> card.withOwner("")));
    }

    @Test
    void aTitleIsOneLineOfLimitedLength() {
        assertEquals("title must have at most 200 characters, but has 201",
                assertThrows(IllegalArgumentException.class, () -> board.withTitle("x".repeat(201))).getMessage());
        assertEquals("title must not hold the character U+000A (at 1)",
                assertThrows(IllegalArgumentException.class, () -> board.withTitle("a\nb")).getMessage());
    }
}
