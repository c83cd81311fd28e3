package org.alignmentmatrix.ui.table;

import java.util.Set;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys that work while a table has the focus and nothing is edited. Up, Down and the like are the table's own.
final class GridKeys<K, R> {

    private final Grid<K, R> grid;
    private final Sheet<K, R> sheet;
    private final GridEditing<K, R> editing;
    private final TableView<K> table;

    GridKeys(Grid<K, R> grid, Sheet<K, R> sheet, GridEditing<K, R> editing) {
        this.grid = grid;
        this.sheet = sheet;
        this.editing = editing;
        this.table = grid.table();
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        if (!table.isFocused() || event.isAltDown()) {
            return;
        }
        if (event.isShiftDown()) {
            takeInCurrent(event);
        }
        boolean taken = event.isShortcutDown() ? withShortcut(event) : plain(event);
        if (taken) {
            event.consume();
        }
    }

    /// The row that rows are added to belongs to them, though it was not selected before.
    private void takeInCurrent(KeyEvent event) {
        boolean adds = switch (event.getCode()) {
            case UP, KP_UP, DOWN, KP_DOWN, PAGE_UP, PAGE_DOWN, HOME, END -> true;
            default -> false;
        };
        int current = table.getFocusModel().getFocusedIndex();
        if (adds && current >= 0 && table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().clearAndSelect(current);
            GridSelection.beginAtFocus(table);
        }
    }

    private boolean withShortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case C -> {
                grid.copy();
                yield true;
            }
            case TAB -> leave(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            case D, X, L, G -> !sheet.isOfCards(); // they are about cards, and none is in sight here
            default -> false;
        };
    }

    private boolean plain(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, RIGHT -> walk(event.getCode() == KeyCode.RIGHT ? 1 : -1, event.isShiftDown());
            case TAB -> tab(event.isShiftDown() ? -1 : 1);
            case ENTER, F2 -> {
                editing.start();
                yield true;
            }
            case DELETE, BACK_SPACE -> delete();
            default -> isTyping(event);
        };
    }

    private boolean walk(int step, boolean shift) {
        if (!shift) {
            grid.focus().walk(step);
        }
        return true;
    }

    private boolean tab(int step) {
        if (grid.isEmpty() || !grid.focus().read(step)) {
            leave(step > 0 ? TraversalDirection.NEXT : TraversalDirection.PREVIOUS);
        }
        return true;
    }

    private boolean leave(TraversalDirection direction) {
        table.requestFocusTraversal(direction);
        return true;
    }

    private boolean delete() {
        if (sheet.isOfCards()) {
            return false; // the window deletes the selected cards
        }
        sheet.delete(Set.copyOf(table.getSelectionModel().getSelectedItems()));
        return true;
    }

    /// Whether a key writes into the current cell, so that it is no command of the menus. Shift with a digit stays one: it moves
    /// cards to a quadrant.
    private boolean isTyping(KeyEvent event) {
        boolean digit = event.getCode().isDigitKey() || event.getCode().isKeypadKey();
        boolean letter = event.getCode().isLetterKey();
        if (digit && event.isShiftDown()) {
            return !sheet.isOfCards();
        }
        return (digit || letter) && editing.canStart();
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean command = event.isShortcutDown() || event.isAltDown() || event.isMetaDown();
        if (!table.isFocused() || command || character.isEmpty() || !isText(character) || !editing.canStart()) {
            return;
        }
        event.consume();
        editing.startWith(character);
    }

    /// Shift with a digit gives a sign; that key has moved the cards already.
    private static boolean isText(String character) {
        return Character.isLetterOrDigit(character.codePointAt(0));
    }
}
