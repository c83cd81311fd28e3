package org.alignmentmatrix.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ScrollToEvent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Edits one cell of a table at a time, with an editor that lies over it.
///
/// The editor is no part of the cell, so that it stays what it is when rows are sorted anew or cells are used for other rows.
///
/// @param <K> what a row is known by
/// @param <R> what a row is about
final class GridEditing<K, R> {

    private final Grid<K, R> grid;
    private final Sheet<K, R> sheet;
    private final TableView<K> table;
    private final Pane layer = new Pane();
    private Consumer<String> told = _ -> { };
    private @Nullable Edited<K, R> edited;
    private boolean closing;

    /// What is edited just now.
    ///
    /// @param keys the rows that are given the value
    /// @param cell where the cell is on the layer
    private record Edited<K, R>(K key, List<K> keys, Column<R> column, CellEditor editor, Bounds cell) {
    }

    GridEditing(Grid<K, R> grid, Sheet<K, R> sheet) {
        this.grid = grid;
        this.sheet = sheet;
        this.table = grid.table();
        layer.setPickOnBounds(false);
        layer.getStyleClass().add("grid-layer");
        table.addEventFilter(ScrollEvent.SCROLL, _ -> leave());
        table.addEventFilter(ScrollToEvent.ANY, _ -> leave());
    }

    /// Where the editor lies; as large as the table and above it.
    Pane layer() {
        return layer;
    }

    /// @param next hears what is to be told about an editor that was left; an empty text takes it back
    void onTold(Consumer<String> next) {
        told = next;
    }

    /// Whether the current cell can be edited.
    boolean canStart() {
        TableColumn<K, ?> at = grid.focus().present();
        return at != null && grid.focus().row().isPresent() && grid.column(at).isEditable();
    }

    /// Edits the current cell.
    void start() {
        leave();
        TableColumn<K, ?> at = grid.focus().present();
        if (at == null || !canStart()) {
            return;
        }
        grid.focus().row().ifPresent(key -> grid.shown().get().find(key).ifPresent(row -> open(key, row, at)));
    }

    /// Edits the current cell with a letter in place of what is in it.
    void startWith(String letter) {
        start();
        switch (edited == null ? null : edited.editor()) {
            case null -> { }
            case TypedEditor typed -> typed.replace(letter);
            case OptionsEditor options -> options.seek(letter);
        }
    }

    private void open(K key, R row, TableColumn<K, ?> at) {
        Column<R> column = grid.column(at);
        Optional<Bounds> cell = boundsOf(key, at);
        if (cell.isEmpty()) {
            return;
        }
        told.accept("");
        List<K> keys = concerned(key, column);
        String spoken = grid.messages().text("table.spoken.edit", column.name());
        CellEditor editor = switch (column.edit()) {
            case CellEdit.Fixed<R> _ -> throw new IllegalStateException("The column %s cannot be edited".formatted(column.key()));
            case CellEdit.Typed<R>(boolean lines, var _, var start, var taking) ->
                new TypedEditor(lines, start.apply(row), spoken, this::place, words -> taking.take(rows(keys), words));
            case CellEdit.Picked<R>(boolean many, var _, var options, var present, var taking) ->
                new OptionsEditor(options.apply(row), many, present.apply(row), spoken, this::place, this::commit,
                        chosen -> taking.accept(rows(keys), chosen));
        };
        edited = new Edited<>(key, keys, column, editor, cell.get());
        editor.hint(hint(keys.size(), editor));
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        editor.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        layer.getChildren().setAll(editor);
        place();
        editor.control().applyCss(); // a field selects all when its skin is made, and that must not come later
        editor.control().requestFocus();
        editor.focusWithinProperty().subscribe((_, inside) -> {
            if (!inside) {
                leave();
            }
        });
    }

    private String hint(int count, CellEditor editor) {
        if (count > 1) {
            return grid.messages().text("table.edit.several", count);
        }
        return switch (editor) {
            case TypedEditor typed -> typed.hasLines() ? grid.messages().text("table.edit.lines") : "";
            case OptionsEditor options -> options.takesMany() ? grid.messages().text("table.edit.ticks") : "";
        };
    }

    /// The selected rows if the cell is in one of them and all can be given the same; else its own row.
    private List<K> concerned(K key, Column<R> column) {
        List<K> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        return chosen.contains(key) && column.edit().takesSeveral() ? chosen : List.of(key);
    }

    private List<R> rows(List<K> keys) {
        return keys.stream().flatMap(key -> sheet.rows().getValue().find(key).stream()).toList();
    }

    private Optional<Bounds> boundsOf(K key, TableColumn<K, ?> column) {
        int index = table.getItems().indexOf(key);
        grid.focus().reveal(column);
        if (!(table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow)) {
            return Optional.empty();
        }
        flow.scrollTo(index); // no further than needed
        table.layout();
        IndexedCell<?> row = flow.getCell(index);
        return row.getChildrenUnmodifiable().stream()
                .filter(cell -> cell instanceof GridCell<?, ?> mine && mine.getTableColumn() == column).findFirst()
                .map(cell -> layer.sceneToLocal(cell.localToScene(cell.getLayoutBounds())));
    }

    /// Lays the editor over its cell, moved as far as it must be to be seen whole.
    private void place() {
        if (edited == null) {
            return;
        }
        CellEditor editor = edited.editor();
        Bounds cell = edited.cell();
        double width = Math.min(editor.widthOver(cell.getWidth()), layer.getWidth());
        editor.setPrefSize(width, Region.USE_COMPUTED_SIZE);
        editor.applyCss();
        double height = Math.max(cell.getHeight(), editor.prefHeight(width));
        editor.setPrefHeight(height); // the layer gives it no more
        Point2D corner = new Point2D(Math.clamp(cell.getMinX(), 0, Math.max(0, layer.getWidth() - width)),
                Math.clamp(cell.getMinY(), 0, Math.max(0, layer.getHeight() - height)));
        editor.resizeRelocate(corner.getX(), corner.getY(), width, height);
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (code == KeyCode.ESCAPE) {
            close();
        } else if (code == KeyCode.ENTER && (event.isShiftDown() || event.isAltDown()) && breaksLine()) {
            place();
        } else if (code == KeyCode.ENTER) {
            commitAndGoOn();
        } else if (code == KeyCode.TAB && plain) {
            if (tryCommit()) {
                grid.focus().read(event.isShiftDown() ? -1 : 1);
            }
        } else if (code == KeyCode.Z && event.isShortcutDown()) {
            close(); // what was typed is on no board yet
        } else {
            return;
        }
        event.consume();
    }

    private boolean breaksLine() {
        return edited != null && edited.editor() instanceof TypedEditor typed && typed.breakLine();
    }

    private void typed(KeyEvent event) {
        if (edited != null && edited.editor() instanceof OptionsEditor options && !event.getCharacter().isBlank()
                && !event.isShortcutDown()) {
            options.seek(event.getCharacter());
        }
    }

    /// Enter goes one row down, as in a spreadsheet, unless several rows were edited.
    private void commitAndGoOn() {
        if (edited == null) {
            return;
        }
        int here = table.getItems().indexOf(edited.key());
        boolean one = edited.keys().size() == 1;
        K below = one && here + 1 < table.getItems().size() ? table.getItems().get(here + 1) : null;
        if (tryCommit() && below != null && table.getSelectionModel().getSelectedItems().size() <= 1) {
            sheet.select(List.of(below));
            grid.requestLayout();
        }
    }

    private void commit() {
        tryCommit();
    }

    /// Hands over what is edited and closes the editor, unless it cannot be taken.
    ///
    /// @return whether nothing is edited any more
    private boolean tryCommit() {
        if (edited == null || closing) {
            return true;
        }
        boolean taken = edited.editor().commit();
        if (taken) {
            close();
        }
        return taken;
    }

    /// Hands over what is edited, because somebody turns to something else. What cannot be taken is told, and the cell keeps what
    /// it had.
    void leave() {
        if (edited == null || closing) {
            return;
        }
        CellEditor editor = edited.editor();
        if (!tryCommit()) {
            if (editor instanceof TypedEditor typed) {
                told.accept(grid.messages().text("table.notTaken", typed.typed(), editor.said()));
            }
            close();
        }
    }

    private void close() {
        closing = true;
        try {
            boolean hadKeys = edited != null && edited.editor().isFocusWithin();
            edited = null;
            if (hadKeys) {
                table.requestFocus();
            }
            layer.getChildren().clear();
        } finally {
            closing = false;
        }
    }

    /// Closes the editor if its row is gone.
    void rowsChanged() {
        if (edited != null && grid.shown().get().find(edited.key()).isEmpty()) {
            close();
        }
    }
}
