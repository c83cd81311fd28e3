package org.alignmentmatrix.exchange.intake;

import java.util.List;
import org.alignmentmatrix.exchange.incoming.RawTable;

/// Finds the line with the names of the columns. Some programs write the name of a plan and a date above it.
final class HeaderRow {

    private static final int DEEPEST = 12; // rows
    private static final int ENOUGH = 3; // known names, so that a row of values is not taken for a header

    private HeaderRow() {
    }

    /// The table from its header on.
    static RawTable in(RawTable table, Headers headers) {
        if (Tool.of(table.header()).isPresent() || known(table.header(), headers) >= 2) {
            return table;
        }
        for (int i = 0; i < Math.min(DEEPEST, table.rows().size()); i++) {
            List<String> cells = table.rows().get(i).cells();
            if (Tool.of(cells).isPresent() || known(cells, headers) >= Math.max(ENOUGH, known(table.header(), headers) + 1)) {
                RawTable.Row header = table.rows().get(i);
                return new RawTable(table.source(), table.form(), header.cells(), table.rows().subList(i + 1, table.rows().size()),
                        table.troubles().stream().filter(trouble -> trouble.row() > header.number()).toList());
            }
        }
        return table;
    }

    private static long known(List<String> cells, Headers headers) {
        return cells.stream().filter(cell -> headers.of(cell).isPresent()).map(Folded::of).distinct().count();
    }
}
