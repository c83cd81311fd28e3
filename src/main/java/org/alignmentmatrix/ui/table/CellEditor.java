package org.alignmentmatrix.ui.table;

import javafx.css.PseudoClass;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A control that lies over a cell while it is edited, with a line below for what is wrong or worth knowing.
abstract sealed class CellEditor extends VBox permits TypedEditor, OptionsEditor {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Label line = new Label();
    private final Runnable moved;

    /// @param moved runs when the editor needs another size
    CellEditor(Runnable moved) {
        this.moved = moved;
        line.getStyleClass().add("grid-editor-line");
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("grid-editor");
        getChildren().add(line);
        hint("");
    }

    /// Puts the control above the line; called once, by the constructor of each editor.
    ///
    /// @param spoken what is edited
    final void place(Control control, String spoken) {
        control.setAccessibleText(spoken);
        VBox.setVgrow(control, Priority.ALWAYS);
        getChildren().addFirst(control);
    }

    abstract Control control();

    /// Hands over what is in the editor.
    ///
    /// @return whether it was taken; if not, the editor says why
    abstract boolean commit();

    /// How wide the editor wants to be over a cell of this width.
    abstract double widthOver(double cell);

    /// Says in words why what is typed cannot be taken.
    final void complain(String why) {
        say(why, true);
    }

    /// Says something worth knowing.
    final void hint(String text) {
        say(text, false);
    }

    private void say(String text, boolean wrong) {
        line.setText(text);
        line.setVisible(!text.isEmpty());
        line.setManaged(!text.isEmpty());
        pseudoClassStateChanged(INVALID, wrong);
        if (getChildren().size() > 1) {
            control().setAccessibleHelp(text);
        }
        moved.run();
    }

    final String said() {
        return line.getText();
    }
}
