package org.alignmentmatrix.ui.dialog;

import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.ui.text.Messages;

/// Name, meaning and tint of one quadrant; it looks as the quadrant will. Where nothing is typed, the words of the template show.
final class QuadrantForm extends VBox {

    private final Quadrant quadrant;
    private final Guide guide;
    private final LimitedField name;
    private final LimitedField meaning;
    private final TintSwatches swatches;
    private final BooleanBinding template;

    /// @param tooLong hears the limit when a field is full, and 0 when all was taken
    QuadrantForm(Quadrant quadrant, QuadrantStyle now, Guide guide, Messages messages, IntConsumer tooLong) {
        super(8);
        this.quadrant = quadrant;
        this.guide = guide;
        Label number = new Label(Integer.toString(quadrant.number()));
        number.getStyleClass().add("quadrant-number");
        number.setMinWidth(USE_PREF_SIZE);
        this.name = new LimitedField(now.name(), QuadrantStyle.NAME_LIMIT, tooLong);
        name.setPromptText(guide.name(quadrant));
        name.setAccessibleText(messages.text("quadrants.name", quadrant.number()));
        name.getStyleClass().add("quadrant-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        this.meaning = new LimitedField(now.meaning(), QuadrantStyle.MEANING_LIMIT, tooLong);
        meaning.setPromptText(guide.meaning(quadrant));
        meaning.setAccessibleText(messages.text("quadrants.meaning", quadrant.number()));
        Tint own = now.tint();
        this.swatches = new TintSwatches(own == null ? Tint.of(quadrant) : own, messages);
        this.template = Bindings.createBooleanBinding(() -> style().equals(QuadrantStyle.TEMPLATE),
                name.textProperty(), meaning.textProperty(), swatches.tintProperty());
        Button back = new Button(messages.text("quadrants.back"));
        back.getStyleClass().addAll("flat", "quadrant-back");
        back.setAccessibleText(messages.text("quadrants.back.spoken", quadrant.number()));
        back.disableProperty().bind(template);
        back.setOnAction(_ -> toTemplate());
        HBox head = new HBox(8, number, name);
        head.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, meaning, swatches, back);
        getStyleClass().add("quadrant-form");
        swatches.tintProperty().subscribe(tint -> {
            getStyleClass().removeIf(style -> style.startsWith("tint-"));
            getStyleClass().add(TintSwatches.styleOf(tint));
        });
    }

    /// What is wanted now; words that are those of the template are none of the board's own.
    QuadrantStyle style() {
        Tint tint = swatches.tintProperty().get();
        return new QuadrantStyle(own(name.getText(), guide.name(quadrant)), own(meaning.getText(), guide.meaning(quadrant)),
                tint == Tint.of(quadrant) ? null : tint);
    }

    private static String own(String typed, String template) {
        String text = typed.strip();
        return text.equals(template) ? "" : text;
    }

    /// Whether the quadrant is as in the template.
    BooleanBinding templateProperty() {
        return template;
    }

    void toTemplate() {
        name.clear();
        meaning.clear();
        swatches.choose(Tint.of(quadrant));
    }

    void focus() {
        name.requestFocus();
    }
}
