package org.alignmentmatrix.ui.table;

import java.util.Objects;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row in sight. It stands back if somebody looks for others, and says itself to the ear when it is asked.
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
        pseudoClassStateChanged(DIM, getItem() != null && grid.shown().get().isDim(getItem()));
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getItem() != null
                ? grid.shown().get().find(getItem()).map(this::spoken).orElse("")
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    private String spoken(R row) {
        return grid.table().getVisibleLeafColumns().stream().map(grid::column)
                .filter(column -> !column.text().apply(row).isEmpty())
                .map(column -> grid.messages().text("table.spoken.cell", column.name(), column.text().apply(row)))
                .collect(Collectors.joining(", "));
    }
}
