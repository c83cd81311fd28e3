package org.alignmentmatrix.ui.table;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Which cell of a table is current: where Enter edits and typing begins. Its row is the focused one.
///
/// Rows are selected as a whole, since a card is; so the table itself knows of no current column.
///
/// @param <K> what a row is known by
/// @param <R> what a row is about
final class GridFocus<K, R> {

    private final TableView<K> table;
    private final ObjectProperty<@Nullable TableColumn<K, ?>> column = new SimpleObjectProperty<>();
    private final ObservableValue<Spot<K>> spot;

    /// A cell.
    ///
    /// @param row its index, -1 for none
    record Spot<K>(int row, @Nullable TableColumn<K, ?> column) {
    }

    GridFocus(TableView<K> table) {
        this.table = table;
        this.spot = Bindings.createObjectBinding(() -> new Spot<>(table.getFocusModel().getFocusedIndex(), present()),
                table.getFocusModel().focusedIndexProperty(), column, table.getVisibleLeafColumns());
    }

    /// The current cell, for cells to follow.
    ObservableValue<Spot<K>> spot() {
        return spot;
    }

    /// The current column; the first one if nobody has chosen or the chosen one is hidden, null if there is none in sight.
    @Nullable TableColumn<K, ?> present() {
        List<TableColumn<K, ?>> inSight = table.getVisibleLeafColumns();
        TableColumn<K, ?> chosen = column.get();
        return chosen != null && inSight.contains(chosen) ? chosen : inSight.isEmpty() ? null : inSight.getFirst();
    }

    void go(TableColumn<K, ?> next) {
        column.set(next);
        reveal(next);
    }

    /// Scrolls sideways no further than needed; the table's own way would bring the column to the left edge each time.
    void reveal(TableColumn<K, ?> wanted) {
        table.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL && bar.isVisible())
                .findFirst().ifPresent(node -> {
                    ScrollBar bar = (ScrollBar) node; // its unit is a pixel
                    double from = table.getVisibleLeafColumns().stream().takeWhile(other -> other != wanted)
                            .mapToDouble(TableColumn::getWidth).sum();
                    double leastValue = from + wanted.getWidth() - bar.getWidth();
                    bar.setValue(Math.clamp(Math.min(Math.max(bar.getValue(), leastValue), from), 0, bar.getMax()));
                });
    }

    /// Goes to the next column of the row; stops at its ends.
    ///
    /// @param step 1 to the right, -1 to the left
    void walk(int step) {
        List<TableColumn<K, ?>> inSight = table.getVisibleLeafColumns();
        if (!inSight.isEmpty()) {
            go(inSight.get(Math.clamp(inSight.indexOf(present()) + step, 0, inSight.size() - 1)));
        }
    }

    /// Goes to the next cell as one reads, over the ends of rows.
    ///
    /// @param step 1 forward, -1 back
    /// @return false at the first and at the last cell
    boolean read(int step) {
        List<TableColumn<K, ?>> inSight = table.getVisibleLeafColumns();
        int next = inSight.indexOf(present()) + step;
        int row = table.getFocusModel().getFocusedIndex();
        if (next >= 0 && next < inSight.size()) {
            go(inSight.get(next));
            return true;
        }
        if (row + step < 0 || row + step >= table.getItems().size() || inSight.isEmpty()) {
            return false;
        }
        table.getSelectionModel().clearAndSelect(row + step);
        table.scrollTo(Math.max(0, row + step - 1));
        go(step > 0 ? inSight.getFirst() : inSight.getLast());
        return true;
    }

    /// The key of the current row.
    Optional<K> row() {
        int row = table.getFocusModel().getFocusedIndex();
        return row >= 0 && row < table.getItems().size() ? Optional.of(table.getItems().get(row)) : Optional.empty();
    }
}
