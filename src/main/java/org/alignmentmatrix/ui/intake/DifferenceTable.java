package org.alignmentmatrix.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.alignmentmatrix.exchange.intake.Item;
import org.alignmentmatrix.ui.compare.Columns;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// What a table would change on the board, cell by cell under its headings. Each difference and each group of them has a tick that says
/// whether it is taken; Space sets it.
final class DifferenceTable extends VBox {

    /// A list knows how high its rows are only after it has laid them out; before that it stops short of the last one.
    private static final Duration LAID_OUT = Duration.millis(50);

    private final ListView<@Nullable ItemLine> list = new ListView<>();
    private final Label none = new Label();
    private final PauseTransition laidOut = new PauseTransition(LAID_OUT);
    private final Ticks ticks;
    private final Messages messages;
    private Consumer<@Nullable Item> selected = _ -> { };
    private List<Item> items = List.of();

    /// @param ticks what is taken
    /// @param enter runs when Enter is pressed in the list, which would keep the key to itself
    /// @param escape runs when Escape is pressed there
    DifferenceTable(ItemWords words, Ticks ticks, Runnable enter, Runnable escape) {
        this.ticks = ticks;
        this.messages = words.messages();
        none.getStyleClass().add("compare-none");
        none.setWrapText(true);
        list.setPlaceholder(none);
        list.setAccessibleText(messages.text("compare.list"));
        list.getStyleClass().add("compare-list");
        list.setCellFactory(_ -> new ItemCell(words, ticks, () -> items));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, enter, escape));
        list.getSelectionModel().selectedItemProperty().subscribe(line ->
                selected.accept(line instanceof ItemLine.Part(int item, _) ? items.get(item) : null));
        laidOut.setOnFinished(_ -> list.scrollTo(list.getItems().size() - 1));
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox heads = Columns.of(head("import.card"), head("import.onBoard"), head("import.inTable"));
        heads.getStyleClass().addAll("compare-heads", "import-heads");
        Columns.alignHeads(heads, list);
        getChildren().addAll(heads, list);
        getStyleClass().add("compare-table");
        setMinHeight(0);
    }

    private Label head(String key) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("compare-what");
        return label;
    }

    /// @param next hears which difference has the keys; null for a heading or nothing
    void onSelected(Consumer<@Nullable Item> next) {
        selected = next;
    }

    /// @param nothing told if there is no difference
    void show(List<Item> next, String nothing) {
        list.getItems().clear(); // the lines of before mean other items
        items = List.copyOf(next);
        none.setText(nothing);
        list.getItems().setAll(ItemLine.of(items));
        list.getSelectionModel().select(1); // below the first heading
    }

    /// Shows what is taken now.
    void refresh() {
        list.refresh();
    }

    void focusList() {
        list.requestFocus();
    }

    private void pressed(KeyEvent event, Runnable enter, Runnable escape) {
        switch (event.getCode()) {
            case KeyCode.ESCAPE -> run(event, escape);
            case KeyCode.ENTER -> run(event, enter);
            case KeyCode.SPACE -> run(event, this::toggle);
            case KeyCode.END -> laidOut.playFromStart();
            default -> { } // keys are an open set
        }
    }

    private static void run(KeyEvent event, Runnable task) {
        event.consume();
        task.run();
    }

    private void toggle() {
        switch (list.getSelectionModel().getSelectedItem()) {
            case ItemLine.Heading(_, var members) -> ticks.setAll(members, ticks.of(members) != Ticks.Share.ALL);
            case ItemLine.Part(int item, _) -> ticks.set(item, !ticks.has(item));
            case null -> { }
        }
    }
}
