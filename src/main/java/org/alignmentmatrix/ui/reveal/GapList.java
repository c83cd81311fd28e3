package org.alignmentmatrix.ui.reveal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventTarget;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.ui.board.BoardLook;
import org.jspecify.annotations.Nullable;

/// The gaps, widest first, and below them those of own questions. One of them is current; the keys act on it.
final class GapList extends VBox {

    private final BoardLook look;
    private final GapRow.Acts acts;
    private final Consumer<Node> inSight;
    private final Label ownHeading = new Label();
    private final Map<String, GapRow> rows = new HashMap<>(); // by the key of the question, which may get other words
    private List<GapRow> shown = List.of();
    private int current;
    private @Nullable KeyCode held; // a key that makes something and is still down: its repeats would make more and more

    /// @param inSight scrolls to a row
    GapList(BoardLook look, GapRow.Acts acts, Consumer<Node> inSight) {
        this.look = look;
        this.acts = acts;
        this.inSight = inSight;
        getStyleClass().add("reveal-list");
        ownHeading.getStyleClass().add("reveal-heading");
        setAccessibleRole(AccessibleRole.PARENT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventFilter(KeyEvent.KEY_RELEASED, _ -> held = null);
        focusWithinProperty().subscribe(_ -> held = null); // the release was for somebody else
    }

    /// Shows the gaps of a comparison. The current one stays current, or the one that takes its place.
    void show(Comparison comparison, RevealWords words) {
        boolean focused = isFocusWithin();
        Optional<Asked> before = currentRow().map(GapRow::asked);
        List<GapRow> main = rows(comparison.shown(), comparison, words);
        List<GapRow> own = rows(comparison.shownOwn(), comparison, words);
        var next = new ArrayList<GapRow>(main);
        next.addAll(own);
        rows.values().retainAll(next);
        var nodes = new ArrayList<Node>(main);
        if (!own.isEmpty()) {
            ownHeading.setText(words.ownHeading(own.size()));
            nodes.add(ownHeading);
            nodes.addAll(own);
        }
        boolean same = nodes.equals(getChildren());
        if (!same) {
            getChildren().setAll(nodes);
        }
        shown = List.copyOf(next);
        int kept = before.map(asked -> shown.stream().map(GapRow::asked).map(Asked::key).toList().indexOf(asked.key())).orElse(-1);
        setCurrent(kept >= 0 ? kept : Math.clamp(current, 0, Math.max(0, shown.size() - 1)));
        if (focused && !same) {
            focusCurrent();
        }
    }

    /// Shows what is made of the gaps now.
    void showMade(Board board) {
        shown.forEach(row -> row.showMade(board));
    }

    private List<GapRow> rows(List<Gap> gaps, Comparison comparison, RevealWords words) {
        return gaps.stream().map(gap -> {
            GapRow row = rows.computeIfAbsent(gap.asked().key(), _ -> made(gap, comparison, words));
            row.show(gap, comparison, words);
            return row;
        }).toList();
    }

    private GapRow made(Gap gap, Comparison comparison, RevealWords words) {
        var row = new GapRow(gap, comparison, look, words, acts);
        row.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> {
            setCurrent(shown.indexOf(row));
            if (!row.isFocusWithin()) {
                row.requestFocus();
            }
            inSight.accept(row);
        });
        row.focusWithinProperty().subscribe(within -> {
            if (within && shown.contains(row)) {
                setCurrent(shown.indexOf(row));
            }
        });
        return row;
    }

    Optional<GapRow> currentRow() {
        return current < shown.size() ? Optional.of(shown.get(current)) : Optional.empty();
    }

    /// Gives the keys to the current gap.
    ///
    /// @return whether there is one
    boolean focusCurrent() {
        currentRow().ifPresent(row -> {
            row.requestFocus();
            inSight.accept(row);
        });
        return currentRow().isPresent();
    }

    private void setCurrent(int index) {
        current = index;
        for (int i = 0; i < shown.size(); i++) {
            shown.get(i).setCurrent(i == index);
        }
    }

    private void walk(int index) {
        setCurrent(Math.clamp(index, 0, shown.size() - 1));
        focusCurrent();
    }

    private void pressed(KeyEvent event) {
        if (shown.isEmpty() || event.isShiftDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (act(event, event.getTarget())) {
            event.consume();
        }
    }

    private boolean act(KeyEvent event, EventTarget target) {
        return switch (event.getCode()) {
            case UP, KP_UP -> then(() -> walk(current - 1));
            case DOWN, KP_DOWN -> then(() -> walk(current + 1));
            case HOME -> then(() -> walk(0));
            case END -> then(() -> walk(shown.size() - 1));
            case G -> make(event, acts::makeAction);
            case C -> make(event, acts::makeCard);
            case ENTER -> once(event, target instanceof ButtonBase button ? button::fire : () -> acts.goTo(shown.get(current).gap()));
            default -> false;
        };
    }

    private boolean make(KeyEvent event, Consumer<Gap> act) {
        return once(event, () -> act.accept(shown.get(current).gap()));
    }

    /// Does something on the press of a key and not again on its repeats, which are used up.
    private boolean once(KeyEvent event, Runnable act) {
        return event.getCode() == held || then(() -> {
            held = event.getCode();
            act.run();
        });
    }

    private static boolean then(Runnable act) {
        act.run();
        return true;
    }
}
