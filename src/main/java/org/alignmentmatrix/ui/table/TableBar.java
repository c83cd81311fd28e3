package org.alignmentmatrix.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Typing;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What stands above the table: which table is shown, the filter and what it leaves, columns, copy.
final class TableBar extends HBox {

    private static final int MOST_CHARACTERS = 200; // of a filter

    private final Messages messages;
    private final IntConsumer turn;
    private final List<ToggleButton> segments = new ArrayList<>();
    private final TextField filter = new TextField();
    private final Label count = new Label();
    private final MenuButton columns;
    private final Button copy;
    private final Map<Grid<?, ?>, String> filters = new WeakHashMap<>(); // each table has its own
    private Runnable copying = () -> { };

    /// @param names of the tables
    /// @param turn hears which one is wanted
    TableBar(List<String> names, Messages messages, IntConsumer turn) {
        this.messages = messages;
        this.turn = turn;
        this.columns = new MenuButton(messages.text("table.columns"), new FontIcon(Feather.COLUMNS));
        this.copy = new Button(messages.text("table.copy"), new FontIcon(Feather.COPY));
        copy.setOnAction(_ -> copy());
        filter.getStyleClass().add("table-filter");
        Typing.limit(filter, MOST_CHARACTERS, false, _ -> { });
        filter.setPromptText(messages.text("table.filter"));
        filter.setAccessibleText(messages.text("table.filter.spoken"));
        count.getStyleClass().add("table-count");
        count.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getStyleClass().add("table-bar");
        getChildren().addAll(switchOf(names), filter, count, space, columns, copy);
    }

    private HBox switchOf(List<String> names) {
        HBox box = new HBox();
        box.getStyleClass().add("table-switch");
        box.setAccessibleRole(AccessibleRole.PARENT);
        box.setAccessibleText(messages.text("table.which"));
        for (int i = 0; i < names.size(); i++) {
            ToggleButton segment = new ToggleButton(names.get(i));
            segment.getStyleClass().setAll("table-segment");
            segment.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            segment.setMinWidth(USE_PREF_SIZE);
            int index = i;
            segment.setOnAction(_ -> choose(index));
            segments.add(segment);
            box.getChildren().add(segment);
        }
        segments.getFirst().getStyleClass().add("first");
        segments.getLast().getStyleClass().add("last");
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::arrow);
        show(0);
        return box;
    }

    /// Tab stops at the present segment only, the arrow keys choose.
    private void arrow(KeyEvent event) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : event.getCode() == KeyCode.RIGHT ? 1 : 0;
        if (step != 0) {
            int present = segments.stream().map(ToggleButton::isSelected).toList().indexOf(true);
            int next = Math.clamp(present + step, 0, segments.size() - 1);
            choose(next);
            segments.get(next).requestFocus();
            event.consume();
        }
    }

    private void choose(int index) {
        show(index);
        turn.accept(index);
    }

    private void show(int index) {
        for (int i = 0; i < segments.size(); i++) {
            segments.get(i).setSelected(i == index);
            segments.get(i).setFocusTraversable(i == index);
        }
    }

    /// Works for another table from now on.
    ///
    /// @return ends that
    Subscription serve(Grid<?, ?> grid) {
        filter.setText(filters.getOrDefault(grid, ""));
        copying = grid::copy;
        columns.setOnShowing(_ -> columns.getItems().setAll(items(grid)));
        columns.getItems().setAll(items(grid)); // a menu without items does not open
        Subscription filtering = filter.textProperty().subscribe(typed -> {
            filters.put(grid, typed);
            grid.filter(typed);
        });
        Subscription counting = grid.countProperty().subscribe(now -> tell(grid, now));
        filter.setOnKeyPressed(event -> leaveFilter(event, grid));
        return filtering.and(counting);
    }

    private void tell(Grid<?, ?> grid, Grid.Count now) {
        Sheet.SheetWords said = grid.sheet().said();
        count.setText(now.shown() == now.all() ? messages.text(said.count(), now.all())
                : messages.text(said.countOf(), now.shown(), now.all()));
        copy.setDisable(now.shown() == 0);
    }

    /// Enter and Down go to the rows, and so does Escape, which empties the field.
    private void leaveFilter(KeyEvent event, Grid<?, ?> grid) {
        switch (event.getCode()) {
            case ENTER, DOWN -> {
                grid.focusCurrent();
                event.consume();
            }
            case ESCAPE -> {
                filter.clear();
                grid.focusCurrent();
                event.consume();
            }
            default -> { } // typed
        }
    }

    private <K, R> List<MenuItem> items(Grid<K, R> grid) {
        var items = new ArrayList<MenuItem>();
        grid.columns().forEach(column -> {
            CheckMenuItem item = new CheckMenuItem(grid.column(column).name());
            item.setSelected(column.isVisible());
            item.setDisable(grid.isTheOnly(column));
            item.selectedProperty().subscribe((_, on) -> column.setVisible(on));
            items.add(item);
        });
        MenuItem usual = new MenuItem(messages.text("table.columns.usual"));
        usual.setOnAction(_ -> grid.resetColumns());
        items.add(new SeparatorMenuItem());
        items.add(usual);
        return items;
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    void copy() {
        copying.run();
    }
}
