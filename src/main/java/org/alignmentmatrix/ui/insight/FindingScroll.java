package org.alignmentmatrix.ui.insight;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Scrolls a long column by Page Up, Page Down, Home and End, and to whatever in it gets the keys.
final class FindingScroll extends ScrollPane {

    private static final double MARGIN = 12; // pixels that stay visible above and below that which has the keys
    private static final double OVERLAP = 40; // pixels of the last screenful that are still seen on the next

    private final Region column;

    FindingScroll(Region column) {
        super(column);
        this.column = column;
        getStyleClass().add("insight-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::turn);
    }

    private void turn(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (!plain || event.getTarget() instanceof TextInputControl) {
            return;
        }
        double offset = switch (event.getCode()) {
            case PAGE_UP -> offset() - screenful() + OVERLAP;
            case PAGE_DOWN -> offset() + screenful() - OVERLAP;
            case HOME -> 0;
            case END -> hidden();
            default -> Double.NaN;
        };
        if (!Double.isNaN(offset)) {
            scrollTo(offset);
            event.consume();
        }
    }

    /// Scrolls no further than needed to have a node in sight, and to the very top for the first one that can have the keys: no other
    /// key would lead to what stands above it.
    ///
    /// @param focused nothing happens if it is elsewhere
    void reveal(@Nullable Node focused) {
        if (focused == null || !isInColumn(focused)) {
            return;
        }
        layout();
        Bounds bounds = column.sceneToLocal(focused.localToScene(focused.getLayoutBounds()));
        double lowest = bounds.getMaxY() + MARGIN - screenful();
        boolean isFirst = Section.focusables(column).indexOf(focused) == 0;
        scrollTo(isFirst && lowest <= 0 ? 0 : Math.min(Math.max(offset(), lowest), bounds.getMinY() - MARGIN));
    }

    private boolean isInColumn(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == column) {
                return true;
            }
        }
        return false;
    }

    private double screenful() {
        return getViewportBounds().getHeight();
    }

    /// How much of the column is out of sight, in pixels; 0 or less if all is seen.
    private double hidden() {
        return column.getHeight() - screenful();
    }

    private double offset() {
        return getVvalue() * Math.max(0, hidden());
    }

    private void scrollTo(double offset) {
        if (hidden() > 0) {
            setVvalue(Math.clamp(offset / hidden(), 0, 1));
        }
    }
}
