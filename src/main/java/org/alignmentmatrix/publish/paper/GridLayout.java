package org.alignmentmatrix.publish.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.exchange.report.Block;
import org.alignmentmatrix.geometry.TextFit;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Surface;

/// Lays a table on sheets: cells wrap, headers come again on each sheet, and a row too high for what is left goes on on the next.
final class GridLayout {

    private static final double GAP = 12; // between two columns
    private static final double AIR = 2.5; // above and below a row
    private static final double LINE = 0.5;
    private static final int TOGETHER = 4; // a row of up to so many lines is not torn apart

    private final Sheets sheets;
    private final Palette palette;
    private final TextFit fit;
    private final List<Block.Column> columns;
    private final double[] lefts;
    private final double[] widths;

    private GridLayout(Sheets sheets, Palette palette, TextFit fit, List<Block.Column> columns) {
        this.sheets = sheets;
        this.palette = palette;
        this.fit = fit;
        this.columns = columns;
        this.lefts = new double[columns.size()];
        this.widths = new double[columns.size()];
        double all = columns.stream().mapToDouble(Block.Column::share).sum();
        double room = sheets.width() - GAP * (columns.size() - 1);
        double x = sheets.left();
        for (int i = 0; i < widths.length; i++) {
            lefts[i] = x;
            widths[i] = room * columns.get(i).share() / all;
            x += widths[i] + GAP;
        }
    }

    static void lay(Block.Grid grid, Sheets sheets, Palette palette, TextFit fit) {
        new GridLayout(sheets, palette, fit, grid.columns()).lay(grid.rows());
    }

    private void lay(List<List<String>> rows) {
        List<List<String>> header = wrap(columns.stream().map(Block.Column::name).toList(), Style.HEADER);
        double first = rows.isEmpty() ? 0 : 3 * Style.CELL.lineHeight();
        sheets.need(height(lines(header), Style.HEADER) + first);
        header(header);
        for (List<String> row : rows) {
            row(wrap(row, Style.CELL), header);
        }
    }

    private void header(List<List<String>> header) {
        put(header, Style.HEADER, 0, lines(header), "muted");
    }

    private void row(List<List<String>> cells, List<List<String>> header) {
        int lines = lines(cells);
        for (int from = 0; from < lines; ) {
            int room = (int) Math.floor((sheets.room() - 2 * AIR) / Style.CELL.lineHeight() + 1e-6);
            int least = Math.min(lines - from, TOGETHER);
            if (room < least && !sheets.atTop()) {
                sheets.next();
                header(header);
                room = (int) Math.floor((sheets.room() - 2 * AIR) / Style.CELL.lineHeight() + 1e-6);
            }
            int to = Math.min(lines, from + Math.max(1, room));
            put(cells, Style.CELL, from, to, "line");
            from = to;
        }
    }

    private void put(List<List<String>> cells, Style style, int from, int to, String line) {
        double height = height(to - from, style);
        List<List<String>> part = cells.stream().map(cell -> cell.subList(Math.min(from, cell.size()), Math.min(to, cell.size()))).toList();
        sheets.put(height, (surface, top) -> paint(surface, part, style, top, height, line));
    }

    private void paint(Surface surface, List<List<String>> cells, Style style, double top, double height, String line) {
        for (int i = 0; i < cells.size(); i++) {
            boolean number = columns.get(i).isNumber();
            double x = number ? lefts[i] + widths[i] : lefts[i];
            for (int j = 0; j < cells.get(i).size(); j++) {
                style.write(surface, palette, cells.get(i).get(j), x, top + AIR + j * style.lineHeight(),
                        number ? TextAlignment.RIGHT : TextAlignment.LEFT);
            }
        }
        surface.setFill(palette.colour(line));
        surface.fillRect(sheets.left(), top + height - LINE, sheets.width(), LINE);
    }

    private static double height(int lines, Style style) {
        return lines * style.lineHeight() + 2 * AIR;
    }

    private static int lines(List<List<String>> cells) {
        return Math.max(1, cells.stream().mapToInt(List::size).max().orElse(1));
    }

    private List<List<String>> wrap(List<String> cells, Style style) {
        var wrapped = new ArrayList<List<String>>(cells.size());
        for (int i = 0; i < Math.min(cells.size(), widths.length); i++) {
            wrapped.add(wrap(fit, cells.get(i), style, widths[i]));
        }
        return wrapped;
    }

    /// The lines of a text; what people put on lines of their own stays on them.
    static List<String> wrap(TextFit fit, String text, Style style, double width) {
        if (text.isEmpty()) {
            return List.of();
        }
        double room = Math.max(1, width / style.scale());
        if (text.indexOf('\n') < 0) {
            return fit.lines(text, style.role(), room, Integer.MAX_VALUE);
        }
        return text.lines().flatMap(line -> {
            List<String> lines = fit.lines(line, style.role(), room, Integer.MAX_VALUE);
            return lines.isEmpty() ? Stream.of("") : lines.stream();
        }).toList();
    }
}
