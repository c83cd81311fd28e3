package org.alignmentmatrix.ui.board;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;

/// The keys that work while the board has the focus: Tab and arrows walk and nudge, Enter edits, letters begin a card.
/// Keys that menus show are in the menus.
public final class BoardKeys {

    private static final double NUDGE = 8; // pixels
    private static final double FINE_NUDGE = 1; // with Shift

    private final BoardPane board;
    private final OpenDocument document;

    private BoardKeys(BoardPane board, OpenDocument document) {
        this.board = board;
        this.document = document;
    }

    public static void install(BoardPane board, OpenDocument document) {
        BoardKeys keys = new BoardKeys(board, document);
        board.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        board.addEventHandler(KeyEvent.KEY_RELEASED, keys::released);
        board.addEventHandler(KeyEvent.KEY_TYPED, keys::typed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.Z && event.isShortcutDown() && event.isShiftDown()) {
            document.redo(); // many hands know this one better than Ctrl+Y
            event.consume();
        }
        if (!board.isFocused() || event.isShortcutDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (handles(event)) {
            event.consume();
        }
    }

    private boolean handles(KeyEvent event) {
        return switch (event.getCode()) {
            case TAB -> board.commands().walk(event.isShiftDown() ? -1 : 1, false);
            case ENTER -> edit();
            case LEFT -> arrow(-1, 0, event.isShiftDown());
            case RIGHT -> arrow(1, 0, event.isShiftDown());
            case UP -> arrow(0, -1, event.isShiftDown());
            case DOWN -> arrow(0, 1, event.isShiftDown());
            case NUMPAD1, NUMPAD2, NUMPAD3, NUMPAD4 -> toQuadrant(event.getCode().ordinal() - KeyCode.NUMPAD0.ordinal());
            case NUMPAD0 -> toTray();
            case HOME -> walkFromNowhere(1);
            case END -> walkFromNowhere(-1);
            default -> false;
        };
    }

    private boolean toQuadrant(int number) {
        board.focusQuadrant(Quadrant.numbered(number));
        return true;
    }

    private boolean toTray() {
        board.focusTray();
        return true;
    }

    private boolean edit() {
        document.current().map(Card::id).ifPresentOrElse(board::editTitle, () -> board.startCard(CardKind.INITIATIVE, ""));
        return true;
    }

    /// Arrows nudge cards on the matrix; in a list, and where nothing is selected, they walk.
    private boolean arrow(int dx, int dy, boolean fine) {
        if (document.current().filter(card -> card.place() instanceof Place.OnMatrix).isEmpty()) {
            board.commands().walk(dx + dy, false);
        } else {
            double step = fine ? FINE_NUDGE : NUDGE;
            board.commands().nudge(dx * step, dy * step);
        }
        return true;
    }

    /// To the first card, or backwards to the last one.
    private boolean walkFromNowhere(int step) {
        document.select(List.of());
        return board.commands().walk(step, false);
    }

    private void released(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isArrowKey()) {
            document.endRun(); // the next nudge is a step of its own
        }
    }

    private void typed(KeyEvent event) {
        String character = event.getCharacter();
        boolean isLetterKey = character.equalsIgnoreCase("n") || character.equalsIgnoreCase("x") && !event.isShiftDown();
        boolean isCommand = event.isShortcutDown() || event.isAltDown() || isLetterKey;
        if (board.isFocused() && !isCommand && !character.isEmpty() && Character.isLetter(character.codePointAt(0))) {
            board.startCard(CardKind.INITIATIVE, character);
            event.consume();
        }
    }
}
