package org.alignmentmatrix.ui.guide;

import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// The keys of the guide. It hears them before the window does, so that Ctrl+F searches the guide while that has the keys.
final class GuideKeys {

    private static final double LINE = 40; // pixels for one press of an arrow
    private static final double OVERLAP = 40; // of one screenful with the next

    private final GuidePane guide;

    GuideKeys(GuidePane guide) {
        this.guide = guide;
        guide.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        boolean used = event.isShortcutDown() ? withShortcut(event)
                : event.isAltDown() ? withAlt(event)
                : event.getTarget() instanceof TextInputControl ? inSearch(event)
                : onPage(event, event.getTarget());
        if (used) {
            event.consume();
        }
    }

    private boolean withShortcut(KeyEvent event) {
        return switch (event.getCode()) {
            case F -> then(guide::startSearch);
            case C -> !(event.getTarget() instanceof TextInputControl) && then(guide::copyPage);
            default -> false;
        };
    }

    private boolean withAlt(KeyEvent event) {
        return switch (event.getCode()) {
            case LEFT, KP_LEFT -> then(guide::goBackByKeys);
            case RIGHT, KP_RIGHT -> then(guide::goForwardByKeys);
            default -> false;
        };
    }

    private boolean inSearch(KeyEvent event) {
        return switch (event.getCode()) {
            case ENTER -> then(guide::openFirstHit);
            case DOWN, KP_DOWN -> then(guide::focusFirstRow);
            case ESCAPE -> guide.endSearch();
            default -> false;
        };
    }

    private boolean onPage(KeyEvent event, EventTarget target) {
        return switch (event.getCode()) {
            case ENTER -> press(target);
            case SPACE -> target instanceof LinkRow && press(target);
            case ESCAPE -> guide.endSearch();
            case TAB -> !event.isShiftDown() && guide.goOn();
            case UP, KP_UP -> walk(target, TraversalDirection.PREVIOUS) || then(() -> guide.scrollBy(-LINE));
            case DOWN, KP_DOWN -> walk(target, TraversalDirection.NEXT) || then(() -> guide.scrollBy(LINE));
            case PAGE_UP -> then(() -> guide.scrollBy(OVERLAP - guide.screenful()));
            case PAGE_DOWN -> then(() -> guide.scrollBy(guide.screenful() - OVERLAP));
            case HOME -> then(() -> guide.scrollBy(Double.NEGATIVE_INFINITY));
            case END -> then(() -> guide.scrollBy(Double.POSITIVE_INFINITY));
            default -> false;
        };
    }

    private static boolean walk(EventTarget target, TraversalDirection direction) {
        return target instanceof LinkRow row && row.requestFocusTraversal(direction);
    }

    private static boolean press(EventTarget target) {
        return switch (target) {
            case ButtonBase button -> then(button::fire);
            case LinkRow row -> then(row::follow);
            default -> false;
        };
    }

    private static boolean then(Runnable act) {
        act.run();
        return true;
    }
}
