package org.alignmentmatrix.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.alignmentmatrix.exchange.csv.NastyBoards;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.intake.Item;
import org.alignmentmatrix.exchange.intake.Mapping;
import org.alignmentmatrix.exchange.intake.Proposal;
import org.alignmentmatrix.exchange.table.Tables;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.samples.PlainIntakeWords;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

/// A workbook that nobody changed changes nothing when it comes back.
class WorkbookRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final WorkbookWords WORDS = new SomeWorkbookWords(PlainIntakeWords.ENGLISH);

    @Test
    void aWorkbookThatNobodyChangedChangesNothing() {
        int cards = 0;
        for (int seed = 0; seed < 60; seed++) {
            Board board = NastyBoards.spoilt(RandomBoards.of(seed, seed % 25), new Random(seed));
            Proposal proposal = comeBack(board, board, "seed " + seed);
            assertEquals(List.of(), proposal.problems(), "seed " + seed);
            assertEquals(List.of(), proposal.items(), "seed " + seed);
            cards += proposal.unchanged();
        }
        assertTrue(cards > 500, cards + " cards");
    }

    @Test
    void aTextThatWasCutIsNotCutOnTheBoard() {
        Board board = longNotes("x".repeat(90_000), "line\n".repeat(400));

        Proposal proposal = comeBack(board, board, "long notes");

        assertEquals(List.of(), proposal.items());
    }

    @Test
    void aTextThatWasNotCutThereIsAChange() {
        Board board = longNotes("y" + "x".repeat(89_999), "short");

        Proposal proposal = comeBack(longNotes("x".repeat(90_000), "short"), board, "other notes");

        assertEquals(1, proposal.items().size());
        assertEquals(1, assertInstanceOf(Item.Changed.class, proposal.items().getFirst()).cells().size());
    }

    private static Board longNotes(String first, String second) {
        List<Card> cards = RandomBoards.of(7, 2).cards().stream().toList();
        return Board.EMPTY.withCards(Cards.of(List.of(cards.get(0).withNotes(first), cards.get(1).withNotes(second))));
    }

    private static Proposal comeBack(Board written, Board board, String which) {
        byte[] bytes = XlsxExport.of("Q4", TODAY, Tables.of(written, WORDS, TODAY), null, WORDS).bytes();
        Outcome outcome = Incoming.read(bytes, "board.xlsx", Choices.NONE, () -> false);
        var read = assertInstanceOf(Outcome.Table.class, outcome, () -> which + ": " + outcome);
        return Proposal.of(board, Mapping.guess(read.table(), board, PlainIntakeWords.ENGLISH), PlainIntakeWords.ENGLISH);
    }
}
