package org.alignmentmatrix.ui.view;

import java.util.function.Consumer;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import org.alignmentmatrix.model.PlainText;

/// Keeps out of a field what a board cannot hold.
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
            String clean = PlainText.clean(change.getText(), lines).text();
            int room = limit - (field.getLength() - (change.getRangeEnd() - change.getRangeStart()));
            String taken = PlainText.head(clean, Math.max(room, 0));
            if (!taken.equals(change.getText())) {
                change.setText(taken);
                int end = change.getRangeStart() + taken.length();
                change.selectRange(end, end);
            }
            tooLong.accept(taken.length() < clean.length());
            return change;
        }));
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
