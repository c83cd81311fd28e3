package org.alignmentmatrix.ui.exchange;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.IntegerSpinnerValueFactory;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.paint.pdf.Printing;
import org.alignmentmatrix.ui.text.Messages;

/// On which printer, how often, and which pages.
final class PrintOptions extends VBox {

    private static final int MOST_COPIES = 99;

    private final Messages messages;
    private final ChoiceBox<String> printer = new ChoiceBox<>();
    private final Label none = new Label();
    private final Spinner<Integer> copies;
    private final Spinner<Integer> from;
    private final Spinner<Integer> to;
    private int pages;

    /// @param changed is run whenever something else is chosen
    PrintOptions(Messages messages, Runnable changed) {
        super(14);
        this.messages = messages;
        this.copies = spinner("print.copies");
        this.from = spinner("print.from");
        this.to = spinner("print.to");
        printer.setMaxWidth(Double.MAX_VALUE);
        none.setWrapText(true);
        none.setMinHeight(USE_PREF_SIZE);
        none.getStyleClass().add("hint");
        none.setText(messages.text("print.looking"));
        printer.setDisable(true);
        setMaxWidth(Options.WIDTH);
        getStyleClass().add("print-options");
        copies.setValueFactory(new IntegerSpinnerValueFactory(1, MOST_COPIES, 1));
        Label dash = new Label("–");
        HBox range = new HBox(8, from, dash, to);
        range.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(new VBox(5, field("print.printer", printer), none), field("print.copies", copies),
                field("print.pages", range));
        printer.valueProperty().subscribe((_, _) -> changed.run());
        show(0);
        from.valueProperty().subscribe((_, now) -> {
            if (now != null && to.getValue() != null && now > to.getValue()) {
                to.getValueFactory().setValue(now);
            }
            changed.run();
        });
        to.valueProperty().subscribe((_, now) -> {
            if (now != null && from.getValue() != null && now < from.getValue()) {
                from.getValueFactory().setValue(now);
            }
            changed.run();
        });
    }

    /// Chosen with the keys and the buttons, never typed.
    private Spinner<Integer> spinner(String name) {
        Spinner<Integer> spinner = new Spinner<>();
        spinner.setEditable(false);
        spinner.setPrefWidth(84);
        spinner.setAccessibleText(messages.text(name));
        return spinner;
    }

    private VBox field(String key, Node control) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("export-label");
        label.setLabelFor(control);
        return new VBox(5, label, control);
    }

    void focusCopies() {
        copies.requestFocus();
    }

    /// Whether the keys are still where they began, with nothing changed there.
    boolean isUntouched() {
        return copies.isFocused() && copies.getValue() == 1;
    }

    /// @param found the usual one first
    void offer(List<String> found) {
        printer.getItems().setAll(found);
        printer.setDisable(found.isEmpty());
        none.setText(found.isEmpty() ? messages.text("print.none") : "");
        none.setVisible(found.isEmpty());
        none.setManaged(found.isEmpty());
        if (!found.isEmpty()) {
            printer.setValue(found.getFirst());
        }
    }

    /// @param count how many pages there are; 0 while they are being made
    void show(int count) {
        pages = count;
        from.setValueFactory(new IntegerSpinnerValueFactory(1, Math.max(1, count), 1));
        to.setValueFactory(new IntegerSpinnerValueFactory(1, Math.max(1, count), Math.max(1, count)));
        from.setDisable(count < 2);
        to.setDisable(count < 2);
    }

    /// What is to be printed, as far as it can be.
    Optional<Printing.Order> order(String title) {
        return pages == 0 || printer.getValue() == null ? Optional.empty()
                : Optional.of(new Printing.Order(printer.getValue(), title, from.getValue(), to.getValue(), copies.getValue()));
    }
}
