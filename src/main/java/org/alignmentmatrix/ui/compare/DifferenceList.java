package org.alignmentmatrix.ui.compare;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.merge.Whose;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Differences under their headings, with what stands on the left and on the right. Where there is something to choose, a click or
/// the arrow keys choose a side and Space changes it.
final class DifferenceList extends VBox {

    private final ListView<Row> list = new ListView<>();
    private final Choosing choosing;

    /// @param values words for the heads of the columns
    /// @param left what stands in the left column
    /// @param right what stands in the right column
    /// @param choosing what is chosen in rows that ask
    /// @param enter runs when Enter is pressed in the list, which would keep the key to itself
    /// @param escape runs when Escape is pressed there
    DifferenceList(ValueText values, Version left, Version right, Choosing choosing, Runnable enter, Runnable escape) {
        Messages messages = values.messages();
        this.choosing = choosing;
        Label none = new Label(messages.text("compare.none"));
        none.getStyleClass().add("compare-none");
        list.setPlaceholder(none);
        list.setAccessibleText(messages.text("compare.list"));
        list.getStyleClass().add("compare-list");
        list.setCellFactory(_ -> new DifferenceCell(messages, left.name(), right.name(), choosing));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, enter, escape));
        VBox.setVgrow(list, Priority.ALWAYS);
        Label what = new Label(messages.text("compare.what"));
        what.getStyleClass().add("compare-what");
        HBox heads = Columns.of(what, new VersionBox(values, left), new VersionBox(values, right));
        heads.getStyleClass().add("compare-heads");
        Columns.alignHeads(heads, list);
        getChildren().addAll(heads, list);
        getStyleClass().add("compare-table");
        setMinHeight(0);
    }

    void show(List<Row> rows) {
        list.getItems().setAll(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (!(rows.get(i) instanceof Row.Heading)) {
                list.getSelectionModel().select(i);
                return;
            }
        }
    }

    /// Shows what is chosen now.
    void refresh() {
        list.refresh();
    }

    /// Gives the keys to the list.
    void focusList() {
        list.requestFocus();
    }

    private void pressed(KeyEvent event, Runnable enter, Runnable escape) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            escape.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            enter.run();
        } else if (list.getSelectionModel().getSelectedItem() instanceof Row.Choice choice) {
            choose(event, choice);
        }
    }

    private void choose(KeyEvent event, Row.Choice choice) {
        Whose now = choosing.of(choice.index());
        @Nullable Whose next = switch (event.getCode()) {
            case LEFT -> Whose.MINE;
            case RIGHT -> Whose.THEIRS;
            case SPACE -> now == Whose.MINE ? Whose.THEIRS : Whose.MINE;
            default -> null; // keys are an open set
        };
        if (next != null) {
            event.consume();
            if (next != now) {
                choosing.choose(choice.index(), next);
            }
        }
    }
}
