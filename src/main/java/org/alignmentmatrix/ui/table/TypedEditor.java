package org.alignmentmatrix.ui.table;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Control;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import org.alignmentmatrix.ui.view.Typing;

/// Edits a cell as words.
final class TypedEditor extends CellEditor {

    private static final double LEAST = 160; // pixels
    private static final double LEAST_FOR_LINES = 360;
    private static final int LINES = 5;

    private final TextInputControl input;
    private final String before;
    private final Function<String, Optional<String>> taking;

    /// @param lines whether there can be several
    /// @param before what is in the cell now
    /// @param taking takes the words over, or says what is wrong with them
    TypedEditor(boolean lines, String before, String spoken, Runnable moved, Function<String, Optional<String>> taking) {
        super(moved);
        this.before = before;
        this.taking = taking;
        this.input = lines ? area() : new TextField();
        Typing.clean(input, lines);
        input.setText(before);
        input.selectAll();
        place(input, spoken);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return area;
    }

    /// Puts these words in place of all there were.
    void replace(String text) {
        input.applyCss(); // or the skin that is made later would select what is typed, and the next letter replace it
        input.setText(text);
        input.end();
    }

    boolean isChanged() {
        return !input.getText().equals(before);
    }

    String typed() {
        return input.getText();
    }

    /// Begins a new line where the caret is, if there can be one.
    boolean breakLine() {
        if (input instanceof TextArea) {
            input.replaceSelection("\n");
            return true;
        }
        return false;
    }

    boolean hasLines() {
        return input instanceof TextArea;
    }

    @Override
    Control control() {
        return input;
    }

    @Override
    boolean commit() {
        Optional<String> wrong = isChanged() ? taking.apply(input.getText()) : Optional.empty();
        wrong.ifPresent(this::complain);
        return wrong.isEmpty();
    }

    @Override
    double widthOver(double cell) {
        return Math.max(cell, input instanceof TextArea ? LEAST_FOR_LINES : LEAST);
    }
}
