package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.CsvFile;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.csv.NastyBoards;
import org.alignmentmatrix.exchange.csv.Preset;
import org.alignmentmatrix.exchange.csv.ReadTables;
import org.alignmentmatrix.exchange.csv.SomeWords;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.table.Table;
import org.alignmentmatrix.exchange.table.Tables;
import org.alignmentmatrix.exchange.xlsx.ReadWorkbook;
import org.alignmentmatrix.exchange.xlsx.SomeWorkbookWords;
import org.alignmentmatrix.exchange.xlsx.TypedValues;
import org.alignmentmatrix.exchange.xlsx.WorkbookWords;
import org.alignmentmatrix.exchange.xlsx.XlsxExport;
import org.alignmentmatrix.exchange.xlsx.XlsxFile;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

/// Tables and workbooks of random boards full of nasty texts, read by another implementation: every value comes back, and no cell is a
/// formula.
///
/// Those of the first boards stay in `target/spreadsheets` and `target/workbooks`, each with its values as JSON, for a third
/// implementation and a fourth: `src/test/scripts/spreadsheets.py` and `src/test/scripts/libreoffice.py` read them.
class SpreadsheetsTest {

    private static final long SEED = Scale.seed(31);
    private static final int BOARDS = Scale.of(60, 2_000);
    private static final int KEPT = 40;
    private static final int KEPT_WORKBOOKS = 20;
    private static final Path FOLDER = Path.of("target", "spreadsheets");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Path WORKBOOKS = Path.of("target", "workbooks");
    private static final WorkbookWords WORDS = new SomeWorkbookWords();
    private static final Map<String, Dialect> PRESETS = Map.of(
            "excel-comma", Preset.EXCEL_COMMA.dialect(Locale.ROOT),
            "excel-semicolon", Preset.EXCEL_SEMICOLON.dialect(Locale.ROOT),
            "excel-tab", Preset.EXCEL_SEMICOLON.dialect(Locale.ROOT).withDelimiter(Dialect.Delimiter.TAB),
            "plain", Preset.PLAIN.dialect(Locale.ROOT));

    private final Count count = new Count("boards to spreadsheets", "boards", SEED);
    private final Count workbooks = new Count("boards to workbooks", "boards", SEED);
    private final Count tables = new Count("tables read by another program", "tables", SEED);
    private long cells;
    private long guarded;

    @Test
    void everyValueComesBackAndNoCellIsAFormula() throws IOException {
        Files.createDirectories(FOLDER);
        for (int i = 0; i < BOARDS; i++) {
            long seed = SEED + i;
            Board board = board(seed, i);
            for (var preset : PRESETS.entrySet()) {
                read(board, preset.getKey(), preset.getValue(), seed, i < KEPT);
            }
            count.good();
        }
        System.out.printf("%d cells, %d of them guarded%n", cells, guarded);
        tables.atLeast((long) BOARDS * PRESETS.size() * CsvExport.FILES.size());
        count.atLeast(BOARDS);
    }

    private static Board board(long seed, int i) {
        return NastyBoards.spoilt(RandomBoards.of(seed, i % 25), new Random(seed));
    }

    @Test
    void everyValueOfEveryWorkbookComesBackAndNoCellIsAFormula() throws IOException {
        Files.createDirectories(WORKBOOKS);
        long read = 0;
        int marked = 0;
        for (int i = 0; i < BOARDS; i++) {
            long seed = SEED + i;
            List<Table<?>> all = Tables.of(board(seed, i), WORDS, TODAY);
            XlsxFile file = XlsxExport.of("Board " + seed, TODAY, all, null, WORDS);
            read += ReadWorkbook.assertSame(all, file, "seed " + seed);
            assertReadHere(all.getFirst(), file, "seed " + seed);
            marked += file.guarded();
            if (i < KEPT_WORKBOOKS) {
                String name = "board-%d.xlsx".formatted(seed);
                Files.write(WORKBOOKS.resolve(name), file.bytes());
                Files.writeString(WORKBOOKS.resolve(name + ".json"), TypedValues.json(all));
            }
            workbooks.good();
        }
        System.out.printf("%d cells of workbooks, %d of them marked as text%n", read, marked);
        assertTrue(marked > 10L * BOARDS, marked + " marked as text");
        workbooks.atLeast(BOARDS);
    }

    /// That the program itself reads the cards back as it would from a file.
    private static void assertReadHere(Table<?> cards, XlsxFile file, String which) {
        Outcome outcome = Incoming.read(file.bytes(), "board.xlsx", Choices.NONE, () -> false);
        RawTable found = assertInstanceOf(Outcome.Table.class, outcome, () -> which + ": " + outcome).table();
        assertEquals(cards.header(), found.header(), which);
        assertEquals(TypedValues.plain(cards), found.rows().stream().map(RawTable.Row::cells).toList(), which);
    }

    private void read(Board board, String preset, Dialect dialect, long seed, boolean keep) throws IOException {
        List<CsvFile> files = CsvExport.of(board, new SomeWords(), TODAY, dialect);
        var values = ReadTables.assertSame(board, files, dialect, "seed " + seed + ", " + preset);
        for (CsvFile file : files) {
            List<List<String>> rows = values.get(file.name());
            cells += rows.stream().mapToLong(List::size).sum();
            guarded += file.guarded();
            tables.good();
            if (keep) {
                String name = "%s-%d-%s".formatted(preset, seed, file.name());
                Files.write(FOLDER.resolve(name), file.bytes());
                Files.writeString(FOLDER.resolve(name + ".json"), json(dialect, rows));
            }
        }
    }

    private static String json(Dialect dialect, List<List<String>> rows) {
        String all = rows.stream().map(row -> row.stream().map(TypedValues::quoted).collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",\n", "[", "]"));
        return "{\"delimiter\": " + TypedValues.quoted(String.valueOf(dialect.delimiter().character())) + ", \"rows\": " + all + "}\n";
    }
}
