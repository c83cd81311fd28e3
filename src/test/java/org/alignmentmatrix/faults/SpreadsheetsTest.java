package org.alignmentmatrix.faults;

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
import org.alignmentmatrix.exchange.csv.ReadTables;
import org.alignmentmatrix.exchange.csv.SomeWords;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

/// Tables of random boards full of nasty texts, read by another implementation: every value comes back, and no cell is a formula.
///
/// The tables of the first boards stay in `target/spreadsheets`, each with its values as JSON, for a third implementation:
/// `src/test/scripts/spreadsheets.py` reads them.
class SpreadsheetsTest {

    private static final long SEED = Scale.seed(31);
    private static final int BOARDS = Scale.of(60, 2_000);
    private static final int KEPT = 40;
    private static final Path FOLDER = Path.of("target", "spreadsheets");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Map<String, Dialect> PRESETS = Map.of(
            "excel-comma", Dialect.excelFor(Locale.UK),
            "excel-semicolon", Dialect.excelFor(Locale.GERMANY),
            "excel-tab", Dialect.excelFor(Locale.GERMANY).withDelimiter(Dialect.Delimiter.TAB),
            "plain", Dialect.PLAIN);

    private final Count count = new Count("boards to spreadsheets", "boards", SEED);
    private final Count tables = new Count("tables read by another program", "tables", SEED);
    private long cells;
    private long guarded;

    @Test
    void everyValueComesBackAndNoCellIsAFormula() throws IOException {
        Files.createDirectories(FOLDER);
        for (int i = 0; i < BOARDS; i++) {
            long seed = SEED + i;
            Board board = NastyBoards.spoilt(RandomBoards.of(seed, i % 25), new Random(seed));
            for (var preset : PRESETS.entrySet()) {
                read(board, preset.getKey(), preset.getValue(), seed, i < KEPT);
            }
            count.good();
        }
        System.out.printf("%d cells, %d of them guarded%n", cells, guarded);
        tables.atLeast((long) BOARDS * PRESETS.size() * CsvExport.FILES.size());
        count.atLeast(BOARDS);
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
        String all = rows.stream().map(row -> row.stream().map(SpreadsheetsTest::quoted).collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",\n", "[", "]"));
        return "{\"delimiter\": " + quoted(String.valueOf(dialect.delimiter().character())) + ", \"rows\": " + all + "}\n";
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(c -> c < ' ' || c > '~' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : Character.toString(c))
                .collect(Collectors.joining("", "\"", "\""));
    }
}
