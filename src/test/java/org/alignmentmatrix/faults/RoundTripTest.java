package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.csv.NastyBoards;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.intake.Mapping;
import org.alignmentmatrix.exchange.intake.Origin;
import org.alignmentmatrix.exchange.intake.Proposal;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.samples.PlainIntakeWords;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

/// Random boards full of nasty texts, exported and imported again: nothing is different, whatever the texts look like.
class RoundTripTest {

    private static final long SEED = Scale.seed(47);
    private static final int BOARDS = Scale.of(80, 2_000);
    private static final List<Dialect> DIALECTS = List.of(Dialect.excelFor(Locale.UK), Dialect.excelFor(Locale.GERMANY),
            Dialect.PLAIN.withDelimiter(Dialect.Delimiter.TAB), Dialect.PLAIN);

    private final Count count = new Count("boards out and in again", "boards", SEED);

    @Test
    void whatGoesOutComesInWithoutADifference() {
        for (int i = 0; i < BOARDS; i++) {
            long seed = SEED + i;
            Board board = NastyBoards.spoilt(RandomBoards.of(seed, i % 25), new Random(seed));
            Proposal proposal = proposal(board, DIALECTS.get(i % DIALECTS.size()), "seed " + seed);
            assertEquals(List.of(), proposal.problems(), "seed " + seed);
            assertEquals(0, proposal.items().size(), () -> "seed %d: %s".formatted(seed, proposal.items().getFirst()));
            assertEquals(board.cards().size(), proposal.unchanged(), "seed " + seed);
            count.good();
        }
        count.atLeast(BOARDS);
    }

    private static Proposal proposal(Board board, Dialect dialect, String told) {
        byte[] bytes = CsvExport.of(board, PlainIntakeWords.ENGLISH, LocalDate.of(2026, 1, 1), dialect).getFirst().bytes();
        RawTable table = assertInstanceOf(Outcome.Table.class, Incoming.read(bytes, "cards.csv", Choices.NONE, () -> false), told).table();
        Mapping mapping = Mapping.guess(table, board, PlainIntakeWords.ENGLISH);
        assertEquals(Origin.OURS, mapping.origin(), told);
        return Proposal.of(board, mapping, PlainIntakeWords.ENGLISH);
    }
}
