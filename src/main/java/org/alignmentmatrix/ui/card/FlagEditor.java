package org.alignmentmatrix.ui.card;

import java.util.Objects;
import javafx.scene.control.CheckBox;
import org.alignmentmatrix.model.CardField;

/// Says with a check box whether something is so; the name of the field stands beside the box.
final class FlagEditor extends FieldEditor<Boolean> {

    private final CheckBox box = new CheckBox();

    FlagEditor(CardField<Boolean> field, Editing editing) {
        super(field, editing);
        hideName();
        box.setText(title());
        box.getStyleClass().add("card-flag");
        box.setOnAction(_ -> set(box.isSelected()));
        place(box);
    }

    /// Cards that differ show as neither; a click on that makes it so for all of them.
    @Override
    void display(Common<Boolean> value) {
        box.setIndeterminate(isMixed());
        box.setSelected(Objects.equals(value(), true));
    }
}
