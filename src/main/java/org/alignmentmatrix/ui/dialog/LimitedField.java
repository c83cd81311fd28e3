package org.alignmentmatrix.ui.dialog;

import java.util.function.IntConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.ui.view.Typing;

/// A field for one line that a board can hold: what it cannot hold does not get in.
final class LimitedField extends TextField {

    /// @param limit the greatest length in characters (UTF-16 units)
    /// @param tooLong hears the limit when something was left out because of it, and 0 when all was taken
    LimitedField(String text, int limit, IntConsumer tooLong) {
        super(text);
        Typing.limit(this, limit, false, full -> tooLong.accept(full ? limit : 0));
        passEscape(this);
    }

    /// A field with a formatter keeps Escape to itself, but it means the dialog.
    static void passEscape(TextField field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                field.getParent().fireEvent(event);
            }
        });
    }
}
