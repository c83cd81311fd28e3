package org.alignmentmatrix.ui.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/// Shows the marks of direction in the text of a field. Nobody sees them in the text itself, yet they can make it read like another
/// one.
final class DirectionMarks {

    private static final int MOST = 50; // marks in one text; more are no text that people have written

    private final TextInputControl field;
    private final Pane flags = new Pane();
    private final Runnable place = this::place;
    private List<Integer> places = List.of();
    private @Nullable Scene followed;

    DirectionMarks(TextInputControl field) {
        this.field = field;
        flags.setManaged(false);
        flags.setPickOnBounds(false);
        field.textProperty().subscribe(this::find);
        field.sceneProperty().subscribe(_ -> follow());
        field.skinProperty().subscribe(_ -> find(field.getText()));
    }

    private void find(@Nullable String text) {
        places = text == null ? List.of()
                : IntStream.range(0, text.length()).filter(i -> isMark(text.charAt(i))).limit(MOST).boxed().toList();
        if (places.isEmpty() && flags.getChildren().isEmpty()) {
            return;
        }
        flags.getChildren().setAll(places.stream().map(at -> flag(text == null ? ' ' : text.charAt(at))).toList());
        field.setAccessibleHelp(flags.getChildren().isEmpty() ? null
                : flags.getChildren().stream().map(Node::getAccessibleText).distinct().collect(Collectors.joining(", ")));
        if (field.getSkin() instanceof SkinBase<?> skin && !skin.getChildren().contains(flags)) {
            skin.getChildren().add(flags);
        }
        follow();
    }

    /// The line of the text moves with the caret, and lines are wrapped anew: only after each layout is it known where a mark is.
    private void follow() {
        Scene next = places.isEmpty() ? null : field.getScene();
        if (next != followed) {
            if (followed != null) {
                followed.removePostLayoutPulseListener(place);
            }
            if (next != null) {
                next.addPostLayoutPulseListener(place);
            }
            followed = next;
        }
    }

    private void place() {
        field.lookupAll(".text").stream().filter(node -> node instanceof Text text && text.getText().equals(field.getText())).findFirst()
                .ifPresent(node -> place((Text) node));
    }

    private void place(Text text) {
        for (int i = 0; i < places.size(); i++) {
            Bounds caret = flags.sceneToLocal(text.localToScene(new Path(text.caretShape(places.get(i), true)).getBoundsInLocal()));
            Node flag = flags.getChildren().get(i);
            flag.relocate(caret.getCenterX(), caret.getMinY());
            boolean inside = field.getLayoutBounds().contains(caret.getCenterX(), caret.getCenterY());
            flag.setVisible(inside);
        }
    }

    private static Label flag(char mark) {
        Label flag = new Label(shortName(mark));
        flag.getStyleClass().add("direction-mark");
        String name = "U+%04X %s".formatted((int) mark, Character.getName(mark).toLowerCase(Locale.ROOT));
        flag.setAccessibleText(name);
        flag.setTooltip(new Tooltip(name));
        return flag;
    }

    private static boolean isMark(char c) {
        return c == '\u200E' || c == '\u200F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }

    /// As the Unicode standard abbreviates them.
    private static String shortName(char mark) {
        return switch (mark) {
            case '\u200E' -> "LRM";
            case '\u200F' -> "RLM";
            case '\u202A' -> "LRE";
            case '\u202B' -> "RLE";
            case '\u202C' -> "PDF";
            case '\u202D' -> "LRO";
            case '\u202E' -> "RLO";
            case '\u2066' -> "LRI";
            case '\u2067' -> "RLI";
            case '\u2068' -> "FSI";
            default -> "PDI";
        };
    }
}
