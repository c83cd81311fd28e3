package org.alignmentmatrix.ui.table;

import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/// Gives the room that is left at the right of a table to the columns that have much to say. Columns that somebody made wider or
/// narrower stay as they are.
///
/// @param <K> what a row is known by
/// @param <R> what a row is about
final class ColumnRoom<K, R> {

    private final Grid<K, R> grid;
    private final TableView<K> table;
    private final Map<TableColumn<K, ?>, Double> given = new WeakHashMap<>(); // the width that each column got here
    private State<K> spread = new State<>(0, List.of());

    /// What the widths depend on. Not on the widths themselves, so that nothing moves while somebody drags an edge.
    private record State<K>(double width, List<TableColumn<K, ?>> columns) {
    }

    ColumnRoom(Grid<K, R> grid) {
        this.grid = grid;
        this.table = grid.table();
    }

    /// Spreads what is left, if the table or its columns are others than before.
    void spread() {
        var now = new State<K>(table.getWidth() - scrollBar(), List.copyOf(table.getVisibleLeafColumns()));
        if (now.equals(spread)) {
            return;
        }
        spread = now;
        List<TableColumn<K, ?>> roomy = now.columns().stream().filter(this::mayGrow).toList();
        int parts = roomy.stream().mapToInt(column -> heading(column).room()).sum();
        double wanted = now.columns().stream().mapToDouble(column -> roomy.contains(column) ? heading(column).width() : column.getWidth())
                .sum();
        double left = Math.max(0, now.width() - wanted);
        for (TableColumn<K, ?> column : roomy) {
            double width = heading(column).width() + Math.floor(left * heading(column).room() / parts);
            given.put(column, width);
            column.setPrefWidth(width);
        }
    }

    private boolean mayGrow(TableColumn<K, ?> column) {
        return heading(column).room() > 0 && column.getWidth() == given.getOrDefault(column, heading(column).width());
    }

    private Column.Heading heading(TableColumn<K, ?> column) {
        return grid.column(column).heading();
    }

    /// Room for the scroll bar is kept, so that nothing moves when it comes.
    private double scrollBar() {
        return table.lookupAll(".scroll-bar").stream()
                .filter(node -> node instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL)
                .mapToDouble(node -> node.prefWidth(-1)).findFirst().orElse(0);
    }
}
