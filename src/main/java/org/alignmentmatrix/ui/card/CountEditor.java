package org.alignmentmatrix.ui.card;

import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;

/// Edits a whole number from 0 on. The board has the last number that was right.
final class CountEditor extends FieldEditor<Integer> {

    private final FieldType.Count type;
    private final TextField number = new TextField();

    CountEditor(CardField<Integer> field, FieldType.Count type, Editing editing) {
        super(field, editing);
        this.type = type;
        number.setAccessibleText(title());
        number.getStyleClass().add("card-count");
        number.textProperty().subscribe((_, text) -> typed(text));
        setPrefWidth(100);
        HBox.setHgrow(this, Priority.ALWAYS); // two numbers in a row are equally wide
        place(number);
    }

    @Override
    boolean sharesRow() {
        return true;
    }

    @Override
    void display(Common<Integer> value) {
        Integer same = value();
        number.setPromptText(same == null ? editing().messages().text("card.mixed") : "");
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

    private void typed(String text) {
        if (isShowing()) {
            return;
        }
        String digits = text.strip();
        if (digits.isEmpty()) {
            complain("");
        } else if (digits.matches("[0-9]{1,9}") && Integer.parseInt(digits) <= type.max()) {
            type(Integer.parseInt(digits));
        } else {
            complain(editing().messages().text("card.count.wrong", type.max()));
        }
    }
}
