package org.alignmentmatrix.ui.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import org.alignmentmatrix.insight.TextQuery;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Visibility;
import org.jspecify.annotations.Nullable;

/// Shows a [Sheet]: sorted by a click on a header, filtered by words, edited in place.
///
/// It follows the document in the next pulse after a change of its rows, once however often they changed, and only while it can
/// be seen. The table holds keys; what cells say they look up, so that a changed row repaints its cells and nothing else.
///
/// @param <K> what a row is known by
/// @param <R> what a row is about
final class Grid<K, R> extends Region {

    static final double ROW_HEIGHT = 36;

    private final Sheet<K, R> sheet;
    private final Messages messages;
    private final ObservableValue<Boolean> seen = Visibility.of(this);
    private final ObservableValue<? extends Rows<K, R>> rows;
    private final ObservableValue<List<Column<R>>> wanted;
    private final ReadOnlyObjectWrapper<Rows<K, R>> shown = new ReadOnlyObjectWrapper<>(new NoRows<>());
    private final ObjectProperty<TextQuery> query = new SimpleObjectProperty<>(TextQuery.of(""));
    private final ReadOnlyObjectWrapper<Count> count = new ReadOnlyObjectWrapper<>(new Count(0, 0));
    private final ObservableList<K> keys = FXCollections.observableArrayList();
    private final TableView<K> table = new TableView<>(keys);
    private final Map<String, TableColumn<K, K>> made = new HashMap<>();
    private final Label nothing = new Label();
    private final GridSelection<K> selection;
    private final GridFocus<K, R> focus;
    private final GridEditing<K, R> editing;
    private final ColumnRoom<K, R> room;
    private IntConsumer copying = _ -> { };
    private boolean stale = true; // whether filter, sorting or columns changed since the last layout

    /// @param shown how many rows are in sight
    /// @param all how many there are
    record Count(int shown, int all) {
    }

    /// Before the first look at the sheet.
    private record NoRows<K, R>() implements Rows<K, R> {

        @Override
        public List<R> inOrder() {
            return List.of();
        }

        @Override
        public K key(R row) {
            throw new IllegalStateException("There are no rows");
        }

        @Override
        public Optional<R> find(K key) {
            return Optional.empty();
        }

        @Override
        public int all() {
            return 0;
        }

        @Override
        public boolean isDim(K key) {
            return false;
        }
    }

    Grid(Sheet<K, R> sheet, Messages messages) {
        this.sheet = sheet;
        this.messages = messages;
        this.rows = sheet.rows().when(seen);
        this.wanted = sheet.columns().when(seen);
        this.selection = new GridSelection<>(table, sheet.selection(), sheet::select);
        this.focus = new GridFocus<>(table);
        this.editing = new GridEditing<>(this, sheet);
        this.room = new ColumnRoom<>(this);
        table.setFixedCellSize(ROW_HEIGHT);
        table.setRowFactory(_ -> new GridRow<>(this));
        table.setPlaceholder(nothing);
        table.setAccessibleText(sheet.said().name());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setSortPolicy(_ -> outdate());
        nothing.setWrapText(true);
        nothing.getStyleClass().add("grid-empty");
        getStyleClass().add("grid");
        setMinSize(0, 0);
        getChildren().addAll(table, editing.layer());
        new GridKeys<>(this, sheet, editing);
        rows.subscribe(this::requestLayout); // what nothing has changed for is read, found equal and left as it is
        wanted.subscribe(_ -> replaceColumns());
        query.subscribe(_ -> outdate());
        sheet.selection().when(seen).subscribe(_ -> requestLayout());
        seen.subscribe(_ -> outdate());
    }

    private boolean outdate() {
        stale = true;
        requestLayout();
        return true;
    }

    /// Shows only rows in which the words occur.
    void filter(String typed) {
        query.set(TextQuery.of(typed));
    }

    ReadOnlyObjectProperty<Count> countProperty() {
        return count.getReadOnlyProperty();
    }

    Sheet<K, R> sheet() {
        return sheet;
    }

    TableView<K> table() {
        return table;
    }

    GridFocus<K, R> focus() {
        return focus;
    }

    GridEditing<K, R> editing() {
        return editing;
    }

    /// The rows as the table shows them now; cells follow it.
    ReadOnlyObjectProperty<Rows<K, R>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Whether there is nothing to copy.
    boolean isEmpty() {
        return keys.isEmpty();
    }

    /// Gives the keys to the table, at the current row.
    void focusCurrent() {
        layoutChildren();
        table.requestFocus();
    }

    /// Writes every cell anew, for words that come from elsewhere than the rows.
    void rewrite() {
        table.refresh();
    }

    /// @param next hears how many rows were copied; if none, the clipboard is as it was
    void onCopied(IntConsumer next) {
        copying = next;
    }

    /// Puts [rows][#copied()] on the system's clipboard.
    void copy() {
        copying.accept(copied().toClipboard());
    }

    /// Puts these rows there, be they in sight or not, with the columns that are.
    void copy(List<R> rows) {
        copying.accept(cells(rows).toClipboard());
    }

    /// The selected rows in the order of the table, or all in sight if none is selected; with the columns in sight.
    CopiedCells copied() {
        List<K> chosen = table.getSelectionModel().getSelectedIndices().stream().sorted().map(keys::get).toList();
        return cells((chosen.isEmpty() ? keys : chosen).stream().flatMap(key -> shown.get().find(key).stream()).toList());
    }

    private CopiedCells cells(List<R> rows) {
        return CopiedCells.of(table.getVisibleLeafColumns().stream().map(this::column).toList(), rows);
    }

    @SuppressWarnings("unchecked") // all columns of the table are made here, from columns of the sheet
    Column<R> column(TableColumn<K, ?> of) {
        return (Column<R>) of.getUserData();
    }

    /// All columns that may be seen now, in their present order.
    List<TableColumn<K, ?>> columns() {
        return table.getColumns();
    }

    /// Whether no other column is in sight.
    boolean isTheOnly(TableColumn<K, ?> column) {
        return table.getVisibleLeafColumns().equals(List.of(column));
    }

    /// Shows the usual columns at their usual places and widths.
    void resetColumns() {
        table.getColumns().clear();
        made.clear();
        table.getSortOrder().clear();
        replaceColumns();
    }

    private void replaceColumns() {
        List<Column<R>> next = wanted.getValue();
        List<String> names = next.stream().map(Column::key).toList();
        table.getColumns().removeIf(old -> !names.contains(column(old).key()));
        for (int i = 0; i < next.size(); i++) {
            Column<R> column = next.get(i);
            TableColumn<K, K> mine = made.computeIfAbsent(column.key(), _ -> make(column));
            mine.setUserData(column); // the same name, but perhaps another voice
            if (!table.getColumns().contains(mine)) {
                table.getColumns().add(placeAfter(i == 0 ? null : next.get(i - 1).key()), mine);
            }
        }
        outdate();
    }

    private int placeAfter(@Nullable String key) {
        for (int i = 0; i < table.getColumns().size(); i++) {
            if (column(table.getColumns().get(i)).key().equals(key)) {
                return i + 1;
            }
        }
        return 0;
    }

    private TableColumn<K, K> make(Column<R> column) {
        TableColumn<K, K> made = new TableColumn<>(column.name());
        made.setCellValueFactory(features -> new SimpleObjectProperty<>(features.getValue()));
        made.setCellFactory(_ -> new GridCell<>(this));
        made.setPrefWidth(column.heading().width());
        made.setMinWidth(48);
        made.setVisible(column.heading().usual());
        if (column.heading().number()) {
            made.getStyleClass().add("numbers");
        }
        return made;
    }

    @Override
    protected void layoutChildren() {
        if (seen.getValue()) {
            update();
        }
        layoutInArea(table, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
        room.spread();
        layoutInArea(editing.layer(), 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
    }

    private void update() {
        Rows<K, R> now = rows.getValue();
        if (stale || !now.equals(shown.get())) {
            stale = false;
            List<K> next = Arranged.of(now, fits(), sorting());
            if (!next.equals(keys)) {
                selection.replace(keys, next);
            }
            shown.set(now);
            nothing.setText(now.all() == 0 ? sheet.said().none() : sheet.said().hidden());
            count.set(new Count(next.size(), now.all()));
            editing.rowsChanged();
        }
        selection.follow();
    }

    private Predicate<R> fits() {
        TextQuery asked = query.get();
        return asked.isEmpty() ? _ -> true : row -> asked.fits(sheet.words(row));
    }

    private List<Arranged.By<R>> sorting() {
        return table.getSortOrder().stream().filter(table.getColumns()::contains)
                .map(by -> new Arranged.By<>(column(by).order(), by.getSortType() == TableColumn.SortType.DESCENDING)).toList();
    }

    Messages messages() {
        return messages;
    }
}
