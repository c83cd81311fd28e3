package org.alignmentmatrix.exchange.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.exchange.table.Cell;
import org.alignmentmatrix.exchange.table.Column;
import org.alignmentmatrix.exchange.table.Table;

/// Writes columns and rows as one file in memory, and counts what it had to guard.
final class CsvTable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    static final String EXTENSION = ".csv";

    private final Dialect dialect;
    private int rows;
    private int guarded;

    private CsvTable(Dialect dialect) {
        this.dialect = dialect;
    }

    static <R> CsvFile write(Table<R> table, Dialect dialect) {
        return new CsvTable(dialect).write(table);
    }

    private <R> CsvFile write(Table<R> table) {
        var bytes = new ByteArrayOutputStream();
        if (dialect.byteOrderMark()) {
            bytes.writeBytes(BYTE_ORDER_MARK);
        }
        try (CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(dialect.delimiter().character())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(bytes, StandardCharsets.UTF_8)) {
            writer.writeRecord(table.header());
            for (R row : table.rows()) {
                writer.writeRecord(written(table.columns(), row));
                rows++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written to", e);
        }
        return new CsvFile(table.name() + EXTENSION, bytes.toByteArray(), rows, guarded);
    }

    private <R> List<String> written(List<Column<R>> columns, R row) {
        var fields = new ArrayList<String>(columns.size());
        for (Column<R> column : columns) {
            fields.add(written(column.cell().apply(row)));
        }
        return fields;
    }

    private String written(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> "";
            case Cell.Text(var text) -> guarded(text);
            case Cell.Whole(int value) -> Integer.toString(value);
            case Cell.Decimal(var value) -> marked(value);
            case Cell.Share share -> marked(share.rounded());
            case Cell.Flag(boolean value) -> value ? "1" : "0";
            case Cell.Day day -> guarded(day.text()); // the year 10000 is written +10000
            case Cell.Moment moment -> guarded(moment.text());
        };
    }

    private String marked(BigDecimal value) {
        return value.toPlainString().replace('.', dialect.decimalMark().character());
    }

    private String guarded(String text) {
        String safe = FormulaGuard.guard(text);
        if (!safe.equals(text)) {
            guarded++;
        }
        return safe;
    }
}
