package org.alignmentmatrix.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.intake.Mapping;
import org.alignmentmatrix.exchange.intake.Origin;
import org.alignmentmatrix.exchange.intake.Proposal;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.samples.PlainIntakeWords;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

class IntakeRoundTripTest {
    @Test
    void x() {
        for (int i = 0; i < 2000; i++) {
            Board board = NastyBoards.spoilt(RandomBoards.of(i, i % 25), new Random(i));
            for (Dialect dialect : List.of(Dialect.excelFor(Locale.UK), Dialect.excelFor(Locale.GERMANY), Dialect.PLAIN)) {
                byte[] bytes = CsvExport.of(board, PlainIntakeWords.ENGLISH, LocalDate.of(2026, 1, 1), dialect).getFirst().bytes();
                var read = assertInstanceOf(Outcome.Table.class, Incoming.read(bytes, "cards.csv", Choices.NONE, () -> false), "seed " + i);
                Mapping mapping = Mapping.guess(read.table(), board, PlainIntakeWords.ENGLISH);
                Proposal proposal = Proposal.of(board, mapping, PlainIntakeWords.ENGLISH);
                assertEquals(Origin.OURS, mapping.origin());
                assertEquals(List.of(), proposal.problems(), "seed " + i);
                assertEquals("[]", proposal.items().toString().replaceAll("getter=[^\\]]*\\]", ""), "seed " + i);
                assertEquals(board.cards().size(), proposal.unchanged());
            }
        }
    }
}
