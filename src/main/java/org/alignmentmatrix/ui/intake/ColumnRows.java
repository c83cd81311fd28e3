package org.alignmentmatrix.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.IntoSight;

/// The columns of a table, one in a row: its name, what stands in it, and what it means.
///
/// @param <T> a meaning
final class ColumnRows<T> extends VBox {

    private static final int AT_ONCE = 60; // columns that are shown before somebody asks for more
    private static final int SAMPLES = 3;
    private static final int SAMPLED_ROWS = 500; // that are looked through for samples
    private static final double CHOICE_WIDTH = 240;

    private final Messages messages;
    private final Function<T, String> words;
    private final BiConsumer<Integer, T> chosen;
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final List<Pick<T>> picks = new ArrayList<>();
    private RawTable table = new RawTable("", RawTable.Form.TEXT, List.of(), List.of(), List.of());
    private List<T> offered = List.of();
    private List<T> meanings = List.of();

    /// @param words for a meaning
    /// @param chosen hears which column, 0 for the first, shall mean what
    ColumnRows(Function<T, String> words, BiConsumer<Integer, T> chosen, Messages messages) {
        this.messages = messages;
        this.words = words;
        this.chosen = chosen;
        rows.getStyleClass().add("import-columns");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("import-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(scroll);
        setMinHeight(0);
    }

    /// Shows a table anew.
    void show(RawTable next, List<T> choices, List<T> now) {
        table = next;
        offered = List.copyOf(choices);
        meanings = List.copyOf(now);
        picks.clear();
        rows.getChildren().clear();
        more();
    }

    /// Shows what the columns of the same table mean now.
    void update(List<T> now) {
        meanings = List.copyOf(now);
        for (int i = 0; i < picks.size(); i++) {
            picks.get(i).offer(offered, meanings.get(i));
        }
    }

    void focusFirst() {
        if (!picks.isEmpty()) {
            picks.getFirst().requestFocus();
        }
    }

    private void more() {
        int from = picks.size();
        int to = Math.min(meanings.size(), from + AT_ONCE);
        for (int column = from; column < to; column++) {
            rows.getChildren().add(row(column));
        }
        if (to < meanings.size()) {
            Button more = new Button(messages.text("import.moreColumns", meanings.size() - to));
            more.setOnAction(_ -> {
                rows.getChildren().remove(more);
                more();
                picks.get(to).requestFocus();
            });
            rows.getChildren().add(more);
        }
    }

    private Node row(int column) {
        String header = Preview.line(table.header().get(column));
        String name = header.isEmpty() ? messages.text("import.unnamed", TroubleWords.letters(column)) : header;
        Label title = new Label(name);
        title.getStyleClass().add("import-column");
        String samples = samples(column);
        Label sample = new Label(samples.isEmpty() ? messages.text("import.noSamples") : samples);
        sample.getStyleClass().add("hint");
        for (Label label : List.of(title, sample)) {
            label.setMinWidth(0);
        }
        VBox about = new VBox(1, title, sample);
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        Pick<T> pick = new Pick<>(words, next -> chosen.accept(column, next));
        pick.offer(offered, meanings.get(column));
        pick.setPrefWidth(CHOICE_WIDTH);
        pick.setMinWidth(CHOICE_WIDTH);
        pick.setAccessibleText(messages.text("import.column.told", name, sample.getText()));
        pick.focusedProperty().subscribe(focused -> {
            if (focused) {
                IntoSight.bring(scroll, pick.getParent());
            }
        });
        picks.add(pick);
        HBox row = new HBox(16, about, pick);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.getStyleClass().add("import-column-row");
        return row;
    }

    /// The first values that differ, for people to see what the column is about.
    private String samples(int column) {
        return table.rows().stream().limit(SAMPLED_ROWS).map(row -> Preview.line(row.cells().get(column)))
                .filter(cell -> !cell.isEmpty()).distinct().limit(SAMPLES).collect(Collectors.joining(" · "));
    }
}
