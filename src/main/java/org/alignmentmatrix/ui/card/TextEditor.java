package org.alignmentmatrix.ui.card;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.ui.text.CleanedWords;
import org.alignmentmatrix.ui.view.CleanedEvent;
import org.alignmentmatrix.ui.view.Typing;

/// Edits words. Every letter is on the board at once; what a board cannot hold does not get into the field.
final class TextEditor extends FieldEditor<String> {

    private static final int MOST_LINES = 12;
    private static final int LINES_OF_A_TITLE = 6;
    private static final int LINES_OF_A_SENTENCE = 4;
    private static final int SENTENCE = 300; // characters; a field that has room for as many shows them in several lines

    private final FieldType.Text type;
    private final boolean required;
    private final TextInputControl control;
    private String tooLong = ""; // what is said if the last thing typed was cut

    TextEditor(CardField<String> field, FieldType.Text type, Editing editing) {
        super(field, editing);
        this.type = type;
        this.required = field == CardField.TITLE;
        this.control = control();
        Typing.limit(control, type.limit(), type.lines(), this::tooLong);
        control.addEventHandler(CleanedEvent.CLEANED, event -> {
            hint((tooLong + " " + CleanedWords.of(event.removed(), event.replaced(), editing.messages())).strip());
            event.consume();
        });
        control.setAccessibleText(title());
        control.textProperty().subscribe((_, text) -> typed(text));
        if (!type.lines()) {
            control.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveOnEnter);
        }
        place(control);
    }

    private TextInputControl control() {
        if (required) {
            return new GrowingArea(1, LINES_OF_A_TITLE);
        }
        if (type.lines()) {
            return new GrowingArea(2, MOST_LINES);
        }
        return type.limit() < SENTENCE ? new TextField() : new GrowingArea(1, LINES_OF_A_SENTENCE);
    }

    private void leaveOnEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            control.requestFocusTraversal(TraversalDirection.NEXT);
            event.consume();
        }
    }

    @Override
    boolean takesSeveral() {
        return !required && !type.lines();
    }

    /// Puts the caret into the field; what is there is selected, so that typing replaces it.
    void focus() {
        control.requestFocus();
        control.selectAll();
    }

    @Override
    void display(Common<String> value) {
        String text = switch (value) {
            case Common.Same<String>(String same) -> same;
            case Common.Mixed<String> _ -> "";
        };
        control.setPromptText(isMixed() ? editing().messages().text("card.mixed") : prompt());
        Typing.show(control, text);
    }

    private void typed(String text) {
        if (isShowing()) {
            return;
        }
        if (required && text.isBlank()) {
            complain(editing().messages().text("card.title.blank"));
        } else if (text.isEmpty() && cameMixed()) {
            takeBack(); // an emptied field of several cards is as it was, not empty for all of them
        } else {
            type(text);
        }
    }

    private void tooLong(boolean cut) {
        if (!isShowing()) {
            tooLong = cut ? editing().messages().text("card.limit", type.limit()) : "";
            hint(tooLong);
        }
    }

    @Override
    void finish() {
        hint("");
    }
}
