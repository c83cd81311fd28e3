package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.CsvFile;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.csv.NastyBoards;
import org.alignmentmatrix.exchange.csv.SomeWords;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.incoming.Reading;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.samples.RandomBoards;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

/// Tables of random boards full of nasty texts, read back without a word about how they were written: encoding, delimiter and header
/// are found out, and every cell is the one that another implementation finds with the right delimiter.
class OwnTablesTest {

    private static final long SEED = Scale.seed(47);
    private static final int BOARDS = Scale.of(40, 2_000);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final List<Dialect> DIALECTS = List.of(Dialect.excelFor(Locale.UK), Dialect.excelFor(Locale.GERMANY),
            Dialect.excelFor(Locale.GERMANY).withDelimiter(Dialect.Delimiter.TAB), Dialect.PLAIN);

    @Test
    void everyTableIsReadAsItWasWritten() throws IOException {
        var count = new Count("own tables read back", "tables", SEED);
        for (int i = 0; i < BOARDS; i++) {
            long seed = SEED + i;
            Board board = NastyBoards.spoilt(RandomBoards.of(seed, i % 25), new Random(seed));
            for (Dialect dialect : DIALECTS) {
                for (CsvFile file : CsvExport.of(board, new SomeWords(), TODAY, dialect)) {
                    compare(file, dialect, "seed %d, %s, %s".formatted(seed, file.name(), dialect), count);
                }
            }
        }
        count.atLeast((long) BOARDS * DIALECTS.size() * CsvExport.FILES.size());
    }

    private static void compare(CsvFile file, Dialect dialect, String which, Count count) throws IOException {
        Outcome outcome = Incoming.read(file.bytes(), file.name(), Choices.NONE, () -> false);
        List<List<String>> expected = expected(file, dialect);
        boolean same = outcome instanceof Outcome.Table(RawTable table, Reading.Text text)
                && text.delimiter().character() == dialect.delimiter().character() && text.byteOrderMark() == dialect.byteOrderMark()
                && table.troubles().isEmpty() && cells(table).equals(expected);
        if (same) {
            count.good();
        } else {
            count.bad(which + ": " + outcome);
        }
    }

    private static List<List<String>> cells(RawTable table) {
        var cells = new ArrayList<List<String>>();
        cells.add(table.header());
        table.rows().forEach(row -> cells.add(row.cells()));
        return cells;
    }

    private static List<List<String>> expected(CsvFile file, Dialect dialect) throws IOException {
        int mark = dialect.byteOrderMark() ? 3 : 0;
        String text = new String(file.bytes(), mark, file.bytes().length - mark, StandardCharsets.UTF_8);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter().character()).get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        }
    }
}
