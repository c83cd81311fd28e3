package org.alignmentmatrix.exchange.csv;

import java.util.List;
import java.util.stream.IntStream;
import org.alignmentmatrix.exchange.table.Column;
import org.alignmentmatrix.exchange.table.Table;

/// Any texts as a table of ours.
public final class WrittenCells {

    private WrittenCells() {
    }

    /// A table with a header, written as all tables are.
    ///
    /// @param rows equally long
    public static byte[] table(List<List<String>> rows, Dialect dialect) {
        List<Column<List<String>>> columns = IntStream.range(0, rows.getFirst().size())
                .mapToObj(i -> Column.<List<String>>line("column" + i, row -> row.get(i))).toList();
        return CsvTable.write(new Table<>("cells", columns, rows), dialect).bytes();
    }
}
