package org.alignmentmatrix.ui.board;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.PlainText;

/// A field for the title of a card: Enter gives what was typed, Escape gives it up. Takes no character that a board cannot hold
/// and no more of them than a title may have.
class TitleField extends TextField {

    private static final int LIMIT = CardField.TITLE.type() instanceof FieldType.Text(int limit, _, _) ? limit : Integer.MAX_VALUE;

    private final Consumer<Integer> refused;

    /// @param entered hears a title, cleaned and not blank
    /// @param ended hears Escape, and Enter on an empty field
    /// @param refused hears the limit when more is typed than a title may have
    TitleField(Consumer<String> entered, Runnable ended, Consumer<Integer> refused) {
        this.refused = refused;
        setTextFormatter(new TextFormatter<>(this::checked));
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

    /// What is typed, if it can be a title.
    final Optional<String> title() {
        String text = getText().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private TextFormatter.Change checked(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String clean = PlainText.clean(change.getText(), false).text();
        int room = LIMIT - (getText().length() - (change.getRangeEnd() - change.getRangeStart()));
        if (clean.length() > room) {
            refused.accept(LIMIT);
            clean = PlainText.head(clean, room);
        }
        if (!clean.equals(change.getText())) {
            change.setText(clean);
            int end = change.getRangeStart() + clean.length();
            change.selectRange(end, end);
        }
        return change;
    }
}
