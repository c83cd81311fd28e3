package org.alignmentmatrix.ui.card;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.alignmentmatrix.model.CardField;

/// Edits a share from 0 to 100 percent with a slider or as a number. A drag of the slider is one step of undo.
final class PercentEditor extends FieldEditor<Integer> {

    private static final double STEP = 5; // percent, with the arrow keys

    private final Slider slider = new Slider(0, 100, 0);
    private final TextField number = new TextField();

    PercentEditor(CardField<Integer> field, Editing editing) {
        super(field, editing);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.setBlockIncrement(STEP);
        slider.setMinWidth(0);
        slider.setAccessibleText(title());
        slider.getStyleClass().add("card-slider");
        HBox.setHgrow(slider, Priority.ALWAYS);
        slider.valueProperty().subscribe((_, share) -> slid(share.doubleValue()));
        slider.valueChangingProperty().subscribe((before, now) -> {
            if (before && !now) {
                editing.endRun();
            }
        });
        number.setAccessibleText(editing.messages().text("card.spoken.percent", title()));
        number.getStyleClass().add("card-number");
        number.textProperty().subscribe((_, text) -> typed(text));
        HBox row = new HBox(8, slider, number, new Label("%"));
        row.setAlignment(Pos.CENTER_LEFT);
        place(row);
    }

    @Override
    void display(Common<Integer> value) {
        Integer same = value();
        slider.setValue(same == null ? 0 : same);
        number.setPromptText(same == null ? "–" : "");
        String text = same == null ? "" : Integer.toString(same);
        if (!text.equals(number.getText())) {
            number.setText(text);
            number.end();
        }
    }

    @Override
    String typed() {
        return number.getText();
    }

    private void slid(double share) {
        if (!isShowing()) {
            type((int) Math.round(share));
        }
    }

    private void typed(String text) {
        if (isShowing()) {
            return;
        }
        String digits = text.strip();
        if (digits.isEmpty()) {
            complain("");
        } else if (digits.matches("[0-9]{1,3}") && Integer.parseInt(digits) <= 100) {
            type(Integer.parseInt(digits));
        } else {
            complain(editing().messages().text("card.percent.wrong"));
        }
    }
}
