package org.alignmentmatrix.ui.table;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import org.alignmentmatrix.exchange.csv.FormulaGuard;

/// Rows as cells that a spreadsheet takes from the clipboard, with a header line.
///
/// Texts that look like formulas are guarded as in the files of the export, so that none of them runs.
///
/// @param lines the header, then a line for each row; all of equal length
record CopiedCells(List<List<String>> lines) {

    static <R> CopiedCells of(List<Column<R>> columns, List<R> rows) {
        List<List<String>> lines = rows.stream()
                .map(row -> columns.stream().map(column -> FormulaGuard.guard(column.copied().apply(row))).toList())
                .collect(Collectors.toList());
        lines.addFirst(columns.stream().map(column -> FormulaGuard.guard(column.name())).toList());
        return new CopiedCells(lines);
    }

    /// Puts them on the system's clipboard; if there are no rows it stays as it is.
    ///
    /// @return how many rows there are below the header
    int toClipboard() {
        int rows = lines.size() - 1;
        if (rows > 0) {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text(), DataFormat.HTML, html()));
        }
        return rows;
    }

    /// Cells with a tab between them. A cell with a tab, a line end or a quote in it stands in quotes, which spreadsheets know
    /// from CSV.
    String text() {
        return lines.stream().map(line -> joined(line, CopiedCells::quoted, "\t")).collect(Collectors.joining("\n", "", "\n"));
    }

    /// The same as a table for programs that take HTML, such as mail and text processors.
    String html() {
        String head = "<tr><th>" + joined(lines.getFirst(), CopiedCells::escaped, "</th><th>") + "</th></tr>";
        return lines.stream().skip(1)
                .map(line -> "<tr><td>" + joined(line, CopiedCells::escaped, "</td><td>") + "</td></tr>")
                .collect(Collectors.joining("\n", "<table>\n" + head + "\n", "\n</table>\n"));
    }

    private static String joined(List<String> cells, UnaryOperator<String> written, String between) {
        return cells.stream().map(written).collect(Collectors.joining(between));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == '\t' || c == '\n' || c == '"');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>");
    }
}
