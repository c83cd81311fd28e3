package org.alignmentmatrix.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.csv.FormulaGuard;
import org.alignmentmatrix.exchange.csv.WrittenCells;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// Any texts in the cells of a table: another implementation reads them, the guard against formulas can be taken off, and no cell
/// is left that a spreadsheet would run.
public final class CellsFuzz {

    private static final Pattern FORMULA = Pattern.compile("[ \u00a0\u3000\ufeff\u200b]*+[=+\\-@＝＋－＠\t\r\n\0]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]++([.,][0-9]++)*+%?");
    private static final String SEPARATOR = "\u0001"; // between two texts of an input

    private CellsFuzz() {
    }

    /// Jazzer calls it with one input after the other. The first byte chooses the delimiter.
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        String all = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
        String[] texts = all.split(SEPARATOR, -1);
        Dialect dialect = Dialect.PLAIN.withDelimiter(Dialect.Delimiter.values()[Math.floorMod(input[0], 3)]);
        List<List<String>> rows = texts.length % 2 == 0 && texts.length > 2
                ? List.of(List.of(texts).subList(0, texts.length / 2), List.of(texts).subList(texts.length / 2, texts.length))
                : List.of(List.of(texts));
        String table = new String(WrittenCells.table(rows, dialect), StandardCharsets.UTF_8);
        List<List<String>> read = read(table, dialect);
        read.forEach(row -> row.forEach(CellsFuzz::isNoFormula));
        List<List<String>> unguarded = read.stream().map(row -> row.stream().map(FormulaGuard::unguard).toList()).toList();
        if (!unguarded.equals(rows)) {
            throw new AssertionError("other cells came back:\n" + rows + "\n" + unguarded);
        }
    }

    private static List<List<String>> read(String table, Dialect dialect) {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter().character())
                .setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(table, format)) {
            return parser.getRecords().stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void isNoFormula(String cell) {
        if (FORMULA.matcher(cell).lookingAt() && !NUMBER.matcher(cell).matches()) {
            throw new AssertionError("a spreadsheet would run " + cell);
        }
    }
}
