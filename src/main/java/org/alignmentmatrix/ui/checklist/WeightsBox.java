package org.alignmentmatrix.ui.checklist;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.WeightBalance;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Weights;

/// How much each area counts in the overall score: a line that opens an editor. Only weights that add up to 100 % can be kept.
final class WeightsBox extends VBox {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");
    private static final int STEP = 5; // percent, with the arrow keys

    private final Parts parts;
    private final Button link = ActLinks.link("", this::open);
    private final Editor editor = new Editor();
    private final Map<Area, TextField> fields = new EnumMap<>(Area.class);
    private final Label verdict = new Label();
    private final Button balance;
    private final Button keep;
    private Weights shown = Weights.EQUAL;

    /// What is open while the weights are edited; keys are numbers there.
    private static final class Editor extends VBox implements OwnKeys {
    }

    WeightsBox(Parts parts) {
        super(8);
        this.parts = parts;
        verdict.getStyleClass().add("checklist-verdict");
        verdict.setWrapText(true);
        verdict.setMinHeight(USE_PREF_SIZE);
        balance = button("checklist.weights.balance", this::balance);
        keep = button("checklist.weights.keep", this::keep);
        keep.getStyleClass().add("accent");
        Button equal = button("checklist.weights.equal", () -> fill(Weights.EQUAL));
        Button cancel = button("checklist.weights.cancel", this::close);
        cancel.getStyleClass().add("flat");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox tools = new HBox(8, balance, equal, space, cancel, keep);
        editor.getStyleClass().add("checklist-weights");
        editor.getChildren().addAll(grid(), verdict, tools);
        editor.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getStyleClass().add("checklist-weights-box");
        getChildren().add(new HBox(link));
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(parts.messages().text(key));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private GridPane grid() {
        GridPane grid = new GridPane(8, 6);
        for (Area area : Area.values()) {
            Label name = new Label(parts.guide().name(area));
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            TextField field = new TextField();
            field.getStyleClass().add("checklist-weight-field");
            field.setAccessibleText(parts.text("checklist.weights.said", name.getText()));
            field.textProperty().subscribe(_ -> judge());
            field.addEventFilter(KeyEvent.KEY_PRESSED, event -> step(field, event));
            HBox percent = new HBox(6, field, new Label(parts.text("checklist.weights.unit")));
            percent.setAlignment(Pos.CENTER_RIGHT);
            fields.put(area, field);
            grid.addRow(area.ordinal(), name, percent);
        }
        return grid;
    }

    /// Shows the weights of the board. An open editor starts anew only if they are others than before.
    void show(Weights weights) {
        boolean others = !weights.equals(shown);
        shown = weights;
        link.setText(weights.equals(Weights.EQUAL) ? parts.text("checklist.weights.areEqual")
                : parts.text("checklist.weights.are", Stream.of(Area.values()).map(area -> Integer.toString(weights.of(area)))
                        .collect(Collectors.joining(" · "))));
        if (others && isOpen()) {
            fill(weights);
        }
    }

    private boolean isOpen() {
        return getChildren().contains(editor);
    }

    private void open() {
        if (isOpen()) {
            close();
            return;
        }
        fill(shown);
        getChildren().add(editor);
        TextField first = fields.get(Area.values()[0]);
        first.requestFocus();
        first.selectAll();
    }

    private void close() {
        getChildren().remove(editor);
        link.requestFocus();
    }

    private void fill(Weights weights) {
        fields.forEach((area, field) -> field.setText(Integer.toString(weights.of(area))));
    }

    private void balance() {
        fill(WeightBalance.of(fields.values().stream().mapToInt(field -> percent(field).orElseThrow()).toArray()));
    }

    private void keep() {
        Map<Area, Integer> percents = new EnumMap<>(Area.class);
        fields.forEach((area, field) -> percents.put(area, percent(field).orElseThrow()));
        close();
        parts.answering().weigh(new Weights(percents));
    }

    /// A whole number from 0 to 100; empty for anything else.
    private static OptionalInt percent(TextField field) {
        String text = field.getText().strip();
        return text.matches("[0-9]{1,3}") && Integer.parseInt(text) <= Weights.WHOLE
                ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /// Says what the numbers add up to, and what is wrong with them.
    private void judge() {
        int sum = 0;
        boolean wrong = false;
        for (TextField field : fields.values()) {
            OptionalInt percent = percent(field);
            field.pseudoClassStateChanged(INVALID, percent.isEmpty());
            wrong |= percent.isEmpty();
            sum += percent.orElse(0);
        }
        int over = sum - Weights.WHOLE;
        verdict.setText(wrong ? parts.text("checklist.weights.wrong")
                : over > 0 ? parts.text("checklist.weights.over", sum, over)
                : over < 0 ? parts.text("checklist.weights.under", sum, -over)
                : parts.text("checklist.weights.sum", sum));
        verdict.pseudoClassStateChanged(INVALID, wrong || over != 0);
        balance.setDisable(wrong || over == 0);
        keep.setDisable(wrong || over != 0);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField && !keep.isDisabled()) {
            keep();
            event.consume();
        }
    }

    private static void step(TextField field, KeyEvent event) {
        int step = event.getCode() == KeyCode.UP ? STEP : event.getCode() == KeyCode.DOWN ? -STEP : 0;
        if (step != 0) {
            percent(field).ifPresent(percent -> {
                field.setText(Integer.toString(Math.clamp(percent + step, 0, Weights.WHOLE)));
                field.end();
            });
            event.consume();
        }
    }
}
