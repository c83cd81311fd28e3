package org.alignmentmatrix.ui.action;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.ui.view.Typing;

/// A field that waits for one new thing after the other: Enter takes what is typed, Escape gives it up.
final class EntryField extends TextField {

    private final Predicate<String> entered;

    /// @param limit the greatest length in characters (UTF-16 units)
    /// @param entered takes a text, stripped and not empty; false if it cannot, and then the text stays
    /// @param ended hears Escape, and Enter or Down when nothing is typed
    /// @param tooLong hears whether the last thing typed was cut
    EntryField(String prompt, int limit, Predicate<String> entered, Runnable ended, Consumer<Boolean> tooLong) {
        this.entered = entered;
        setPromptText(prompt);
        setAccessibleText(prompt);
        getStyleClass().add("action-entry");
        Typing.limit(this, limit, false, tooLong);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean empty = getText().isBlank();
            if (event.getCode() == KeyCode.ESCAPE || empty && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN)) {
                clear();
                ended.run();
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER) {
                settle();
                event.consume();
            }
        });
    }

    /// Takes what is typed; does nothing if nothing is.
    void settle() {
        String text = getText().strip();
        if (!text.isEmpty() && entered.test(text)) {
            clear();
        }
    }

    /// The same whenever the board is saved or replaced.
    EntryField settlingWith(OpenDocument document) {
        document.whenSettling(this::settle);
        return this;
    }
}
