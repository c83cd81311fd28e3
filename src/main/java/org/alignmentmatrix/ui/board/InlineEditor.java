package org.alignmentmatrix.ui.board;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardSize;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.ui.dialog.Notices;
import org.jspecify.annotations.Nullable;

/// A field for a title that lies on the board where the card stands or will stand. Leaving it with the mouse keeps what was
/// typed, as Enter does; only Escape gives it up.
final class InlineEditor extends Pane {

    /// Of the field, in pixels.
    static final double HEIGHT = 34;

    private static final int SHORT_TITLE = 22; // characters

    private final Notices notices;
    private @Nullable TitleField field;
    private Consumer<String> enter = _ -> { };
    private Runnable end = () -> { };

    InlineEditor(Notices notices) {
        this.notices = notices;
        setPickOnBounds(false);
    }

    boolean isOpen() {
        return field != null;
    }

    /// Opens the field over a box, and over all of it, so that no words of the card are seen beside it.
    ///
    /// @param scale of its text; 1 is that of a card in its natural size
    /// @param replaced whether typing replaces the text; else it goes on behind it
    /// @param entered hears the title at Enter and when the field is left
    /// @param ended hears that the field is closed and the keys belong to the board again
    void open(Box box, double scale, String text, boolean replaced, Consumer<String> entered, Runnable ended) {
        close();
        enter = entered;
        end = ended;
        TitleField opened = new TitleField(title -> finish(true), () -> finish(false), notices::titleTooLong);
        opened.setText(text);
        opened.getStyleClass().add("inline-title");
        Box outer = new Box(0, 0, getWidth(), getHeight());
        opened.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx", TextRole.CARD_TITLE.size() * scale));
        Box at = new Box(box.x(), box.y(), Math.max(widthFor(text) * scale, box.width()),
                Math.max(HEIGHT * scale, box.height())).within(outer);
        opened.resizeRelocate(at.x(), at.y(), at.width(), at.height());
        opened.setPrefSize(at.width(), at.height());
        getChildren().add(opened);
        field = opened;
        opened.applyCss(); // makes its skin, which selects all of the text when the focus comes
        opened.requestFocus();
        if (replaced) {
            opened.selectAll();
        } else {
            opened.end();
        }
        opened.focusedProperty().subscribe((before, now) -> {
            boolean windowLeft = opened.getScene() != null && opened.getScene().getFocusOwner() == opened;
            if (before && !now && !windowLeft) {
                settle();
            }
        });
    }

    /// Closes the field and keeps what was typed; does nothing if none is open.
    void settle() {
        TitleField closing = field;
        if (closing != null) {
            close();
            closing.title().ifPresent(enter);
        }
    }

    /// A long title gets a longer field.
    private static double widthFor(String text) {
        return text.length() <= SHORT_TITLE ? CardSize.WIDTH : 2 * CardSize.WIDTH;
    }

    private void finish(boolean keep) {
        TitleField closing = field;
        if (closing == null) {
            return;
        }
        Consumer<String> entered = enter;
        Runnable ended = end;
        close();
        ended.run();
        if (keep) {
            closing.title().ifPresent(entered);
        }
    }

    private void close() {
        field = null;
        getChildren().clear();
    }
}
