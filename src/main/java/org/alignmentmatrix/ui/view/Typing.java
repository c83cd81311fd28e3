package org.alignmentmatrix.ui.view;

import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.alignmentmatrix.model.PlainText;
import org.jspecify.annotations.Nullable;

/// Keeps out of a field what a board cannot hold, and tells it with a [CleanedEvent]. Characters as people see them are cut and deleted
/// whole, and marks of direction can be seen.
public final class Typing {

    private Typing() {
    }

    /// @param limit the greatest length in characters (UTF-16 units)
    /// @param lines whether the text may have several lines
    /// @param tooLong hears whether the last thing typed was cut because there was no room for it
    public static void limit(TextInputControl field, int limit, boolean lines, Consumer<Boolean> tooLong) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            if (!change.isContentChange()) {
                return change;
            }
            PlainText.Cleaned clean = PlainText.clean(change.getText(), lines);
            int room = limit - (field.getLength() - (change.getRangeEnd() - change.getRangeStart()));
            String taken = PlainText.head(clean.text(), Math.max(room, 0));
            replace(change, taken);
            tooLong.accept(taken.length() < clean.text().length());
            tell(field, clean);
            return change;
        }));
        keepWhole(field);
    }

    /// The same without a limit, for fields that say what is too long when it is finished.
    public static void clean(TextInputControl field, boolean lines) {
        limit(field, Integer.MAX_VALUE, lines, _ -> { });
    }

    /// Puts another text in the place of what is typed, with the caret behind it.
    public static void replace(TextFormatter.Change change, String text) {
        if (!text.equals(change.getText())) {
            change.setText(text);
            int end = change.getRangeStart() + text.length();
            change.selectRange(end, end);
        }
    }

    /// Fires a [CleanedEvent] at the field if the text is not as it was typed.
    public static void tell(TextInputControl field, PlainText.Cleaned clean) {
        if (clean.changed() > 0) {
            Event.fireEvent(field, new CleanedEvent(clean));
            Window own = field.getScene() == null ? null : field.getScene().getWindow();
            Window main = mainWindow(own);
            if (main != null && main != own && main.getScene() != null) { // a popup or a dialog
                Event.fireEvent(main.getScene().getRoot(), new CleanedEvent(clean));
            }
        }
    }

    private static @Nullable Window mainWindow(@Nullable Window window) {
        return switch (window) {
            case PopupWindow popup -> mainWindow(popup.getOwnerWindow());
            case Stage stage when stage.getOwner() != null -> mainWindow(stage.getOwner());
            case null, default -> window;
        };
    }

    /// Characters of several parts, such as flags, stay whole where the toolkit would take them apart, and their marks can be seen. For
    /// fields with a formatter of their own.
    public static void keepWhole(TextInputControl field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.BACK_SPACE && !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown()
                    && field.isEditable() && field.getSelection().getLength() == 0 && deleteBefore(field, field.getCaretPosition())) {
                event.consume();
            }
        });
        new Halves(field);
        new DirectionMarks(field);
    }

    /// Deletes the character before the caret if it has several parts: the toolkit would only take its last one.
    private static boolean deleteBefore(TextInputControl field, int caret) {
        if (caret == 0) {
            return false;
        }
        int start = PlainText.borderBefore(field.getText(), caret);
        boolean severalParts = field.getText().codePointCount(start, caret) > 1;
        if (severalParts) {
            field.deleteText(start, caret);
        }
        return severalParts;
    }

    /// Puts together the halves of a character that a system delivers one by one, before a formatter takes them for damage.
    private static final class Halves {

        private final TextInputControl field;
        private String first = "";

        Halves(TextInputControl field) {
            this.field = field;
            field.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        }

        private void typed(KeyEvent event) {
            String typed = event.getCharacter();
            if (typed.length() == 1 && Character.isHighSurrogate(typed.charAt(0))) {
                first = typed;
                event.consume();
            } else if (typed.length() == 1 && Character.isLowSurrogate(typed.charAt(0)) && !first.isEmpty()) {
                if (field.isEditable()) {
                    field.replaceSelection(first + typed);
                }
                first = "";
                event.consume();
            } else {
                first = "";
            }
        }
    }

    /// Shows a text; the caret stays where it is if the text is there already, else it goes behind what is new.
    public static void show(TextInputControl field, String text) {
        String before = field.getText();
        if (text.equals(before)) {
            return;
        }
        int caret = endOfDifference(before, text);
        field.setText(text);
        field.selectRange(caret, caret);
    }

    private static int endOfDifference(String before, String after) {
        int same = 0;
        int most = Math.min(before.length(), after.length());
        while (same < most && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return after.length() - same;
    }
}
