package org.alignmentmatrix.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.alignmentmatrix.exchange.csv.Dialect.DecimalMark;
import org.alignmentmatrix.exchange.csv.Dialect.Delimiter;
import org.alignmentmatrix.exchange.table.Words;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Side;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What another program reads out of our tables is what stands on the board.
class CsvRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Words WORDS = new SomeWords();

    @Test
    void threeHundredRandomBoardsComeBackFromAnotherReader() {
        int cards = 0;
        int answers = 0;
        int guarded = 0;
        for (int seed = 0; seed < 300; seed++) {
            Board board = NastyBoards.of(new SplittableRandom(seed));
            Dialect dialect = dialect(seed);
            List<CsvFile> files = CsvExport.of(board, WORDS, TODAY, dialect);
            List<CSVRecord> cardRows = ReadTables.read(files.getFirst(), dialect);
            List<CSVRecord> answerRows = ReadTables.read(files.get(1), dialect);
            ReadTables.assertSameCards(board, cardRows, dialect, "seed " + seed);
            ReadTables.assertSameAnswers(board, answerRows, "seed " + seed);
            cards += cardRows.size();
            answers += answerRows.size();
            guarded += files.getFirst().guarded() + files.get(1).guarded();
        }
        assertTrue(cards > 1_000 && answers > 5_000 && guarded > 1_000, cards + " cards, " + answers + " answers, " + guarded + " guarded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", "\"\"\"", ",", ";", "a,b;c", "\"=1+1\"", "#not a comment", " blanks ", "'", "''", "sep=;",
            "مرحبا \u202E؟", "👩‍👩‍👧‍👦", "\\", "\uFEFFx", "=1+1", "'=1+1", "@SUM(A1)", "-5", "NULL", "\\N"})
    void everyDelimiterCarriesEveryTitle(String title) {
        Card card = Card.create(new CardId(1), CardKind.INITIATIVE, Side.SALES, title, Instant.EPOCH)
                .withNotes(title + "\n" + title);
        Board board = Board.EMPTY.withTitle(title).withCards(Cards.of(List.of(card)));

        for (Delimiter delimiter : Delimiter.values()) {
            Dialect dialect = Dialect.PLAIN.withDelimiter(delimiter);
            List<CSVRecord> rows = ReadTables.read(CsvExport.of(board, WORDS, TODAY, dialect).getFirst(), dialect);
            ReadTables.assertSameCards(board, rows, dialect, delimiter.name());
        }
    }

    @Test
    void everyCellOfEveryFileIsCountedIfItIsGuarded() {
        Board board = NastyBoards.of(new SplittableRandom(4));
        Dialect dialect = Dialect.PLAIN;

        for (CsvFile file : CsvExport.of(board, WORDS, TODAY, dialect)) {
            long guarded = ReadTables.read(file, dialect).stream().flatMap(CSVRecord::stream)
                    .filter(cell -> !FormulaGuard.unguard(cell).equals(cell)).count();
            assertEquals(guarded, file.guarded(), file.name());
        }
    }

    private static Dialect dialect(int seed) {
        return new Dialect(Delimiter.values()[seed % 3], DecimalMark.values()[seed / 3 % 2], seed / 6 % 2 == 0);
    }
}
