package org.alignmentmatrix.ui.table;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.alignmentmatrix.ui.board.SideBadge;
import org.jspecify.annotations.Nullable;

/// A cell in sight: the words of a row in one column. It looks its row up and writes itself anew only if that has changed.
final class GridCell<K, R> extends TableCell<K, K> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Grid<K, R> grid;
    private @Nullable R written; // what the words were made from
    private @Nullable Column<R> writtenBy;

    GridCell(Grid<K, R> grid) {
        this.grid = grid;
        getStyleClass().add("grid-cell");
        ObservableValue<Boolean> onScreen = sceneProperty().map(Objects::nonNull).orElse(false);
        grid.shown().when(onScreen).subscribe(_ -> showItem());
        grid.focus().spot().when(onScreen).subscribe(_ -> showCurrent());
        addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> {
            if (!isEmpty()) {
                grid.focus().go(getTableColumn());
            }
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !isEmpty()) {
                grid.editing().start();
            }
        });
    }

    @Override
    protected void updateItem(@Nullable K key, boolean empty) {
        super.updateItem(key, empty);
        written = null;
        showItem();
        showCurrent();
    }

    private void showCurrent() {
        GridFocus.Spot<K> spot = grid.focus().spot().getValue();
        pseudoClassStateChanged(CURRENT, !isEmpty() && spot.row() == getIndex() && spot.column() == getTableColumn());
    }

    private void showItem() {
        K key = getItem();
        R row = key == null ? null : grid.shown().get().find(key).orElse(null);
        if (row == null || getTableColumn() == null) {
            written = null;
            setText(null);
            setGraphic(null);
            return;
        }
        Column<R> column = grid.column(getTableColumn());
        if (!row.equals(written) || column != writtenBy) {
            written = row;
            writtenBy = column;
            write(row, column);
        }
    }

    private void write(R row, Column<R> column) {
        String text = column.text().apply(row);
        setText(text);
        setAlignment(column.heading().number() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        Mark mark = column.mark().apply(row);
        setContentDisplay(mark instanceof Mark.Warning ? ContentDisplay.RIGHT : ContentDisplay.LEFT); // dates stay below each other
        setGraphic(switch (mark) {
            case Mark.None _ -> null;
            case Mark.OfSide(var side, var letter) -> {
                SideBadge badge = getGraphic() instanceof SideBadge before ? before : new SideBadge();
                badge.show(side, letter);
                yield badge;
            }
            case Mark.OfQuadrant(int number) -> ring(number);
            case Mark.Warning(var word) -> {
                Label label = new Label(word);
                label.getStyleClass().add("grid-warning");
                yield label;
            }
        });
    }

    private static Label ring(int number) {
        Label ring = new Label(Integer.toString(number));
        ring.getStyleClass().addAll("grid-quadrant", "quadrant-" + number);
        return ring;
    }
}
