package org.alignmentmatrix.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.SignResult;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.jspecify.annotations.Nullable;

/// The signs that can be seen without asking, to begin with: a row with what was noted and, while it is open, ten ticks. They are
/// noted for the board, not for a voice.
final class SignsSection extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Parts parts;
    private final Runnable moved;
    private final Label result = new Label();
    private final SectionRow row;
    private final SignKeys keys = new SignKeys();
    private final List<SignRow> signs = new ArrayList<>();
    private Sign current = Sign.values()[0];

    /// What stands below the row. It has keys of its own.
    private final class SignKeys extends VBox implements OwnKeys {

        private boolean typing; // whether the next digit goes on with the number
        private @Nullable KeyCode held; // a key that makes something and is still down: its repeats would make more and more

        SignKeys() {
            getStyleClass().add("checklist-signs");
            addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
                if (plain && pressed(event.getCode(), event.isShiftDown())) {
                    event.consume();
                }
            });
            addEventFilter(KeyEvent.KEY_RELEASED, _ -> held = null);
            focusWithinProperty().subscribe(() -> {
                typing = false;
                held = null;
            });
        }

        private boolean pressed(KeyCode code, boolean shift) {
            boolean wasTyping = typing;
            typing = false;
            int hands = row(current).hands();
            return switch (code) {
                case UP, KP_UP -> walk(-1);
                case DOWN, KP_DOWN -> walk(1);
                case PLUS, ADD, EQUALS -> count(hands + 1);
                case MINUS, SUBTRACT -> hands > 0 && count(hands - 1);
                case BACK_SPACE, DELETE -> type(wasTyping && code == KeyCode.BACK_SPACE ? hands / 10 : 0);
                case G -> !shift && make(code, row(current).links()::makeAction);
                case C -> !shift && make(code, row(current).links()::makeCard);
                default -> code.isDigitKey() && !shift && type(digit(code) + (wasTyping ? hands * 10 : 0));
            };
        }

        private static int digit(KeyCode code) {
            String name = code.getName();
            return name.charAt(name.length() - 1) - '0';
        }

        private boolean type(int hands) {
            boolean fits = hands <= Signs.Seen.Counted.MAX;
            typing = true;
            return !fits || count(hands);
        }

        private boolean count(int hands) {
            row(current).count(hands);
            return true;
        }

        private boolean walk(int step) {
            Sign[] all = Sign.values();
            go(all[Math.clamp(current.ordinal() + step, 0, all.length - 1)]);
            focusCurrent();
            return true;
        }

        private boolean make(KeyCode code, Runnable act) {
            if (code != held) {
                act.run();
                held = code;
            }
            return true;
        }
    }

    /// @param chosen hears that the row was pressed
    /// @param moved runs when another sign is the current one
    SignsSection(Parts parts, Runnable chosen, Runnable moved) {
        this.parts = parts;
        this.moved = moved;
        Label name = new Label(parts.text("checklist.signs"));
        name.getStyleClass().add("checklist-signs-name");
        name.setMinWidth(USE_PREF_SIZE);
        result.getStyleClass().add("checklist-signs-result");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        row = new SectionRow(new HBox(8, name, space, result),
                () -> parts.text("checklist.signs.said", name.getText(), result.getText()), chosen);
        getStyleClass().add("checklist-area");
        getChildren().add(row);
        refresh();
    }

    boolean isOpen() {
        return row.isOpen();
    }

    void setOpen(boolean open) {
        if (open == isOpen()) {
            return;
        }
        row.setOpen(open);
        pseudoClassStateChanged(OPEN, open);
        if (open) {
            build();
            getChildren().add(keys);
        } else {
            getChildren().remove(keys);
            keys.getChildren().clear();
            signs.clear();
        }
    }

    private void build() {
        Label hint = new Label(parts.text("checklist.signs.hint"));
        hint.getStyleClass().add("checklist-sign-points");
        hint.setWrapText(true);
        keys.getChildren().add(hint);
        addGroup(parts.text("checklist.signs.strong"), Sign.strong());
        addGroup(parts.text("checklist.signs.weak"), Sign.weak());
        row(current).setCurrent(true);
    }

    private void addGroup(String title, List<Sign> group) {
        Label heading = new Label(title);
        heading.getStyleClass().add("checklist-own-title");
        keys.getChildren().add(heading);
        for (Sign sign : group) {
            SignRow line = new SignRow(sign, parts, () -> go(sign));
            signs.add(line);
            keys.getChildren().add(line);
        }
    }

    /// The row of a sign; there is one only while the section is open.
    private SignRow row(Sign sign) {
        return signs.get(sign.ordinal());
    }

    /// The node of the current sign, to have it in sight.
    Region currentNode() {
        return row(current);
    }

    Sign current() {
        return current;
    }

    /// Makes a sign the current one.
    void go(Sign next) {
        if (isOpen() && next != current) {
            row(current).setCurrent(false);
            row(next).setCurrent(true);
        }
        current = next;
        if (isOpen()) {
            moved.run();
        }
    }

    void focusCurrent() {
        row(current).focus();
    }

    /// Shows what is noted now, and what is made of the signs.
    void refresh() {
        Signs noted = parts.board().signs();
        SignResult seen = SignResult.of(noted);
        result.setText(noted.seen().isEmpty() ? parts.text("checklist.signs.none")
                : parts.text("checklist.signs.result", seen.strong(), SignResult.STRONG, seen.weak(), SignResult.WEAK));
        signs.forEach(SignRow::refresh);
    }
}
