package org.alignmentmatrix.ui.intake;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.ui.text.Messages;

/// The first rows of a table, as they were read.
final class Preview extends VBox {

    /// More rows and columns say nothing new about how a file was read.
    static final int ROWS = 100;
    static final int COLUMNS = 40;
    private static final double ROW = 28;
    private static final double LEAST = 64;
    private static final double MOST = 280;
    private static final double LETTER = 7.6; // about as wide as one
    private static final double AROUND = 26;
    private static final int MEASURED = 20; // rows
    private static final double NUMBER = 52;
    private static final int CELL = 120; // characters that may fit into a column that was made wider

    private final Messages messages;
    private final TableView<RawTable.Row> table = new TableView<>();
    private final Label count = new Label();

    /// @param enter runs when Enter is pressed in the table, which would keep the key to itself
    /// @param escape runs when Escape is pressed there
    Preview(Messages messages, Runnable enter, Runnable escape) {
        super(6);
        this.messages = messages;
        table.setFixedCellSize(ROW);
        table.setMinHeight(3 * ROW);
        table.setAccessibleText(messages.text("import.preview"));
        Label none = new Label(messages.text("import.noRows"));
        none.getStyleClass().add("hint");
        table.setPlaceholder(none);
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                (event.getCode() == KeyCode.ENTER ? enter : escape).run();
            }
        });
        count.getStyleClass().add("hint");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(table, count);
        getStyleClass().add("import-preview");
    }

    void show(RawTable read) {
        int columns = Math.min(read.header().size(), COLUMNS);
        table.getColumns().setAll(IntStream.range(-1, columns).mapToObj(index -> column(read, index)).toList());
        List<RawTable.Row> first = read.rows().subList(0, Math.min(ROWS, read.rows().size()));
        table.getItems().setAll(first);
        boolean all = first.size() == read.rows().size() && columns == read.header().size();
        count.setText(all ? messages.text("import.size", read.rows().size(), read.header().size())
                : messages.text("import.size.first", read.rows().size(), read.header().size(), first.size(), columns));
    }

    /// @param index of the column; -1 for the number of the row
    private TableColumn<RawTable.Row, String> column(RawTable read, int index) {
        var column = new TableColumn<RawTable.Row, String>(index < 0 ? "" : line(read.header().get(index)));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                index < 0 ? Integer.toString(row.getValue().number()) : line(row.getValue().cells().get(index))));
        column.setPrefWidth(index < 0 ? NUMBER : width(read, index));
        column.setSortable(false);
        column.setReorderable(false);
        if (index < 0) {
            column.getStyleClass().add("import-number");
        }
        return column;
    }

    /// As wide as its texts, within reason.
    private static double width(RawTable read, int index) {
        int longest = Stream.concat(Stream.of(read.header().get(index)),
                read.rows().stream().limit(MEASURED).map(row -> row.cells().get(index)))
                .mapToInt(cell -> line(cell).length()).max().orElse(0);
        return Math.clamp(longest * LETTER + AROUND, LEAST, MOST);
    }

    /// What of a cell fits into one line.
    static String line(String cell) {
        String head = PlainText.head(cell, CELL);
        return PlainText.clean(head.length() < cell.length() ? head + "…" : head, true).text().replaceAll("\\s+", " ").strip();
    }
}
