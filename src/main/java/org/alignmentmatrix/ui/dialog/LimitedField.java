package org.alignmentmatrix.ui.dialog;

import java.util.function.IntConsumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.model.PlainText;

/// A field for one line that a board can hold: what it cannot hold does not get in.
final class LimitedField extends TextField {

    private final int limit;
    private final IntConsumer tooLong;

    /// @param limit the greatest length in characters (UTF-16 units)
    /// @param tooLong hears the limit when something was left out because of it, and 0 when all was taken
    LimitedField(String text, int limit, IntConsumer tooLong) {
        super(text);
        this.limit = limit;
        this.tooLong = tooLong;
        setTextFormatter(new TextFormatter<>(this::checked));
        addEventFilter(KeyEvent.KEY_PRESSED, this::passEscape);
    }

    /// A field with a formatter keeps Escape to itself, but it means the dialog.
    private void passEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            getParent().fireEvent(event);
        }
    }

    private TextFormatter.Change checked(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String clean = PlainText.clean(change.getText(), false).text();
        int room = limit - (getLength() - (change.getRangeEnd() - change.getRangeStart()));
        String taken = PlainText.head(clean, Math.max(room, 0));
        if (!taken.equals(change.getText())) {
            change.setText(taken);
            int end = change.getRangeStart() + taken.length();
            change.selectRange(end, end);
        }
        tooLong.accept(taken.length() < clean.length() ? limit : 0);
        return change;
    }
}
