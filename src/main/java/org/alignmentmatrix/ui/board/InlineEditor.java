package org.alignmentmatrix.ui.board;

import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardSize;
import org.alignmentmatrix.ui.dialog.Notices;
import org.jspecify.annotations.Nullable;

/// A field for a title that lies on the board where the card stands or will stand. Leaving it with the mouse keeps what was
/// typed, as Enter does; only Escape gives it up.
final class InlineEditor extends Pane {

    /// Of the field, in pixels.
    static final double HEIGHT = 34;

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

    /// Opens the field over a box.
    ///
    /// @param entered hears the title at Enter and when the field is left
    /// @param ended hears that the field is closed and the keys belong to the board again
    void open(Box box, String text, Consumer<String> entered, Runnable ended) {
        close();
        enter = entered;
        end = ended;
        TitleField opened = new TitleField(title -> finish(true), () -> finish(false), notices::titleTooLong);
        opened.setText(text);
        opened.getStyleClass().add("inline-title");
        Box outer = new Box(0, 0, getWidth(), getHeight());
        Box at = new Box(box.x(), box.y(), Math.max(CardSize.WIDTH, box.width()), HEIGHT).within(outer);
        opened.resizeRelocate(at.x(), at.y(), at.width(), at.height());
        opened.setPrefSize(at.width(), at.height());
        getChildren().add(opened);
        field = opened;
        opened.requestFocus();
        opened.selectAll();
        opened.focusedProperty().subscribe((before, now) -> {
            if (before && !now && field == opened) {
                opened.title().ifPresent(enter);
                close();
            }
        });
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
