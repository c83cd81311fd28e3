package org.alignmentmatrix.ui.board;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.ui.view.Typing;

/// A field for the title of a card: Enter gives what was typed, Escape gives it up. Takes no character that a board cannot hold
/// and no more of them than a title may have.
class TitleField extends TextField {

    private static final int LIMIT = CardField.TITLE.type() instanceof FieldType.Text(int limit, _, _) ? limit : Integer.MAX_VALUE;

    private Consumer<String> pastedLines = _ -> { };
    private boolean takesLines;

    /// @param entered hears a title, cleaned and not blank
    /// @param ended hears Escape, and Enter on an empty field
    /// @param refused hears the limit when more is typed than a title may have
    TitleField(Consumer<String> entered, Runnable ended, Consumer<Integer> refused) {
        Typing.limit(this, LIMIT, false, tooLong -> {
            if (tooLong) {
                refused.accept(LIMIT);
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                title().ifPresentOrElse(entered, ended);
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                ended.run();
                event.consume();
            }
        });
    }

    /// @param next hears pasted text of several lines, which is no title; until it is set, such text becomes one line
    final void onPastedLines(Consumer<String> next) {
        pastedLines = next;
        takesLines = true;
    }

    @Override
    public void paste() {
        String text = Clipboard.getSystemClipboard().getString();
        if (takesLines && text != null && text.strip().lines().count() > 1) {
            pastedLines.accept(text);
        } else {
            super.paste();
        }
    }

    /// What is typed, if it can be a title.
    final Optional<String> title() {
        String text = getText().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
