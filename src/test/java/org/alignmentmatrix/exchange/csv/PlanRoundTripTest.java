package org.alignmentmatrix.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.alignmentmatrix.exchange.csv.Dialect.DecimalMark;
import org.alignmentmatrix.exchange.csv.Dialect.Delimiter;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

/// What another program reads out of the tables of signs, actions, goals, agreements and own questions is what stands on the board.
class PlanRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void thePlansOfTwoHundredRandomBoardsComeBackFromAnotherReader() {
        int compared = 0;
        for (int seed = 0; seed < 200; seed++) {
            Board board = RandomBoards.of(seed, seed % 4);
            Dialect dialect = new Dialect(Delimiter.values()[seed % 3], DecimalMark.values()[seed / 3 % 2], false);
            List<CsvFile> files = CsvExport.of(board, new SomeWords(), TODAY, dialect);
            compared += ReadPlans.assertSamePlans(board, files, dialect, "seed " + seed);
        }
        assertTrue(compared > 1_500, compared + " rows");
    }
}
