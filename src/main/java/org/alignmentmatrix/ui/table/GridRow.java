package org.alignmentmatrix.ui.table;

import java.util.Objects;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row in sight. It says itself to the ear and stands back if somebody looks for others.
final class GridRow<K, R> extends TableRow<K> {

    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");

    private final Grid<K, R> grid;

    GridRow(Grid<K, R> grid) {
        this.grid = grid;
        grid.shown().when(sceneProperty().map(Objects::nonNull).orElse(false)).subscribe(_ -> showItem());
    }

    @Override
    protected void updateItem(@Nullable K key, boolean empty) {
        super.updateItem(key, empty);
        showItem();
    }

    private void showItem() {
        K key = getItem();
        pseudoClassStateChanged(DIM, key != null && grid.shown().get().isDim(key));
        setAccessibleText(key == null ? null : grid.shown().get().find(key).map(this::spoken).orElse(null));
    }

    private String spoken(R row) {
        return grid.table().getVisibleLeafColumns().stream().map(grid::column)
                .filter(column -> !column.text().apply(row).isEmpty())
                .map(column -> grid.messages().text("table.spoken.cell", column.name(), column.text().apply(row)))
                .collect(Collectors.joining(", "));
    }
}
