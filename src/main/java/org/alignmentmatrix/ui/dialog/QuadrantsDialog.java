package org.alignmentmatrix.ui.dialog;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Asks what the four quadrants are called and how they look. They stand as on the board, each in its colours.
final class QuadrantsDialog extends Dialog<@Nullable QuadrantStyles> {

    private final Map<Quadrant, QuadrantForm> forms = new EnumMap<>(Quadrant.class);
    private final Label note = new Label();
    private final Messages messages;

    /// @param first the quadrant that has the keys at the beginning
    QuadrantsDialog(Window owner, Messages messages, Guide guide, QuadrantStyles now, Quadrant first) {
        this.messages = messages;
        initOwner(owner);
        setTitle(messages.text("app.name"));
        setHeaderText(messages.text("quadrants.title"));
        GridPane grid = new GridPane(12, 12);
        for (Quadrant quadrant : Quadrant.values()) {
            QuadrantForm form = new QuadrantForm(quadrant, now.of(quadrant), guide, messages, this::tellLimit);
            forms.put(quadrant, form);
            grid.add(form, MatrixLayout.TEMPLATE.column(quadrant), MatrixLayout.TEMPLATE.row(quadrant));
        }
        note.getStyleClass().add("hint");
        tellLimit(0);
        getDialogPane().setContent(new VBox(12, grid, note));
        getDialogPane().getStyleClass().add("quadrants");
        ButtonType take = new ButtonType(messages.text("dialog.ok"), ButtonBar.ButtonData.OK_DONE);
        ButtonType back = new ButtonType(messages.text("quadrants.allBack"), ButtonBar.ButtonData.LEFT);
        ButtonType cancel = new ButtonType(messages.text("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().addAll(back, take, cancel);
        goBack(getDialogPane().lookupButton(back));
        setOnShown(_ -> Platform.runLater(forms.get(first)::focus)); // the dialog itself gives the keys to a button first
        setResultConverter(button -> button == take ? styles() : null);
    }

    /// Leads all back to the template and leaves the dialog open.
    private void goBack(Node button) {
        button.addEventFilter(ActionEvent.ACTION, event -> {
            forms.values().forEach(QuadrantForm::toTemplate);
            event.consume();
        });
        button.disableProperty().bind(Stream.of(Quadrant.values()).map(forms::get).map(QuadrantForm::templateProperty)
                .reduce(Bindings::and).orElseThrow());
    }

    private void tellLimit(int limit) {
        note.setText(limit > 0 ? messages.text("card.limit", limit) : messages.text("quadrants.note"));
    }

    private QuadrantStyles styles() {
        QuadrantStyles styles = QuadrantStyles.TEMPLATE;
        for (Map.Entry<Quadrant, QuadrantForm> form : forms.entrySet()) {
            styles = styles.with(form.getKey(), form.getValue().style());
        }
        return styles;
    }
}
