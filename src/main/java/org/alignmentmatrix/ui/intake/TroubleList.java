package org.alignmentmatrix.ui.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// What was odd in the rows of a table, row by row. All of it can be copied, to be mended where the table comes from.
final class TroubleList extends VBox {

    private static final double AROUND = 40; // beside the words of a row

    private final Messages messages;
    private final Label title = new Label();
    private final ListView<@Nullable Supplier<String>> list = new ListView<>();

    /// @param enter runs when Enter is pressed in the list, which would keep the key to itself
    /// @param escape runs when Escape is pressed there
    TroubleList(Messages messages, Runnable enter, Runnable escape) {
        super(6);
        this.messages = messages;
        title.getStyleClass().add("import-heading");
        title.setMinWidth(0);
        Button copy = new Button(messages.text("import.copy"));
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ -> copy());
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox head = new HBox(8, title, between, copy);
        head.setAlignment(Pos.CENTER_LEFT);
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("import-troubles");
        list.setMinHeight(60);
        list.setPrefHeight(120);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
                event.consume();
                copy();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                (event.getCode() == KeyCode.ENTER ? enter : escape).run();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(head, list);
        show(List.of());
    }

    /// @param lines in the order of the rows; made into words when they are seen
    void show(List<Supplier<String>> lines) {
        title.setText(messages.text("import.troubles", lines.size()));
        list.setAccessibleText(title.getText());
        list.getItems().setAll(lines);
        setVisible(!lines.isEmpty());
        setManaged(!lines.isEmpty());
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT,
                list.getItems().stream().map(line -> line == null ? "" : line.get()).collect(Collectors.joining("\n"))));
    }

    private final class Cell extends ListCell<@Nullable Supplier<String>> {

        private final Text words = new Text();

        Cell() {
            words.getStyleClass().add("import-trouble");
            words.wrappingWidthProperty().bind(list.widthProperty().subtract(AROUND));
            setPrefWidth(0); // as wide as the list
        }

        @Override
        protected void updateItem(@Nullable Supplier<String> line, boolean empty) {
            super.updateItem(line, empty);
            words.setText(empty || line == null ? "" : line.get());
            setGraphic(empty ? null : words);
            setAccessibleText(words.getText());
        }
    }
}
