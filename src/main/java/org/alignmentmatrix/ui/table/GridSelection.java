package org.alignmentmatrix.ui.table;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/// Keeps the selected rows of a table and what is selected elsewhere the same.
///
/// @param <K> what a row is known by
final class GridSelection<K> {

    private final TableView<K> table;
    private final ObservableValue<? extends Set<K>> wanted;
    private final Consumer<List<K>> lead;
    private final Map<K, Integer> positions = new HashMap<>();
    private Set<K> mirrored = Set.of();
    private boolean following;

    /// @param wanted what is selected elsewhere, the current one last
    /// @param lead selects elsewhere what was selected here
    GridSelection(TableView<K> table, ObservableValue<? extends Set<K>> wanted, Consumer<List<K>> lead) {
        this.table = table;
        this.wanted = wanted;
        this.lead = lead;
        table.getSelectionModel().getSelectedIndices().subscribe(this::leadThem);
    }

    /// Puts other rows into the table. What is selected elsewhere stays so.
    void replace(ObservableList<K> keys, List<K> next) {
        following = true;
        try {
            table.getSelectionModel().clearSelection(); // or each row would be looked for among the new ones
            keys.setAll(next);
        } finally {
            following = false;
        }
        positions.clear();
        for (int i = 0; i < next.size(); i++) {
            positions.put(next.get(i), i);
        }
        mirrored = Set.of();
    }

    /// Selects the rows that are selected elsewhere, if these are others than before.
    void follow() {
        Set<K> now = wanted.getValue();
        if (now == null || now.equals(mirrored)) {
            return;
        }
        int[] indices = now.stream().map(positions::get).filter(Objects::nonNull).mapToInt(Integer::intValue).toArray();
        following = true;
        try {
            table.getSelectionModel().clearSelection();
            if (indices.length > 0) {
                table.getSelectionModel().selectIndices(indices[0], indices);
                int current = indices[indices.length - 1];
                table.getFocusModel().focus(current);
                beginAt(current, table);
                reveal(current);
            }
        } finally {
            following = false;
        }
        mirrored = now;
    }

    /// Lets the next range begin at a row. The table keeps that row in properties of these names, and offers no other way to say that
    /// a range begins elsewhere.
    static <K> void beginAt(int row, TableView<K> table) {
        table.getProperties().remove("isDefaultAnchor");
        table.getProperties().put("anchor", new TablePosition<K, Object>(table, row, null));
    }

    private void leadThem() {
        if (following) {
            return;
        }
        List<K> keys = table.getItems();
        var now = new LinkedHashSet<K>();
        for (int index : table.getSelectionModel().getSelectedIndices()) {
            if (index >= 0 && index < keys.size()) {
                now.add(keys.get(index));
            }
        }
        var chosen = new LinkedHashSet<K>(mirrored); // the current one comes last: what is selected later stands behind the others
        chosen.retainAll(now);
        chosen.addAll(now);
        lead.accept(List.copyOf(chosen));
        mirrored = wanted.getValue();
    }

    /// Scrolls no further than needed.
    private void reveal(int index) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        } else {
            table.scrollTo(index); // not laid out yet
        }
    }
}
