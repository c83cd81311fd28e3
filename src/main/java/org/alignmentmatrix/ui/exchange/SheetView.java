package org.alignmentmatrix.ui.exchange;

import java.util.List;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.exchange.table.Cell;
import org.alignmentmatrix.exchange.table.Table;
import org.alignmentmatrix.model.PlainText;

/// The first rows of a table as a spreadsheet shows them.
final class SheetView extends ScrollPane {

    private static final int ROWS = 24;
    private static final int COLUMNS = 26;
    private static final int LONGEST = 36; // UTF-16 units of a cell

    private final GridPane grid = new GridPane();

    SheetView() {
        grid.getStyleClass().add("export-sheet");
        setContent(grid);
        getStyleClass().add("export-sheet-scroll");
        setFocusTraversable(true); // keys scroll it
        VBox.setVgrow(this, Priority.ALWAYS);
    }

    <R> void show(Table<R> table) {
        grid.getChildren().clear();
        List<String> header = table.header().stream().limit(COLUMNS).toList();
        addRow(0, header, text -> text, "export-head");
        int row = 1;
        for (R each : table.rows().stream().limit(ROWS).toList()) {
            addRow(row++, table.cells(each).stream().limit(COLUMNS).toList(), SheetView::text, "export-cell");
        }
        setHvalue(0);
        setVvalue(0);
    }

    private <T> void addRow(int row, List<T> cells, Function<T, String> text, String style) {
        for (int column = 0; column < cells.size(); column++) {
            T cell = cells.get(column);
            String line = text.apply(cell).lines().findFirst().orElse("");
            Label label = new Label(line.length() <= LONGEST ? line : PlainText.head(line, LONGEST - 1) + "…");
            label.getStyleClass().add(style);
            if (cell instanceof Cell.Whole || cell instanceof Cell.Decimal || cell instanceof Cell.Share || cell instanceof Cell.Flag) {
                label.getStyleClass().add("number");
            }
            label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            label.setMinWidth(USE_PREF_SIZE);
            grid.add(label, column, row);
        }
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> "";
            case Cell.Text(var text) -> text;
            case Cell.Whole(int value) -> Integer.toString(value);
            case Cell.Decimal(var value) -> value.toPlainString();
            case Cell.Share(double value) -> "%.2f".formatted(value);
            case Cell.Flag(boolean value) -> value ? "1" : "0";
            case Cell.Day(var day) -> day.toString();
            case Cell.Moment(var at) -> at.toString().replace('T', ' ').replace("Z", "");
        };
    }
}
