package org.alignmentmatrix.ui.guide;

import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.alignmentmatrix.gesture.Gesture;
import org.alignmentmatrix.ui.board.CardDrops;
import org.alignmentmatrix.ui.board.CardOffer;
import org.jspecify.annotations.Nullable;

/// Lets an entry be dragged onto the board. Escape gives it up. A finger that moves up or down scrolls the page
/// instead.
final class CardDrag {

    private final Node node;
    private final CardOffer offer;
    private final Node panel;
    private final CardDrops drops;
    private final EventHandler<KeyEvent> escape = this::giveUp;
    private final EventHandler<MouseEvent> moves = this::dragged;
    private final EventHandler<MouseEvent> release = this::released;
    private @Nullable Scene scene; // heard from a press to the release: the pointer leaves the entry
    private Point2D pressed = Point2D.ZERO;
    private boolean dragging;

    /// @param panel what the entry is on; nothing can be dropped there
    private CardDrag(Node node, CardOffer offer, Node panel, CardDrops drops) {
        this.node = node;
        this.offer = offer;
        this.panel = panel;
        this.drops = drops;
    }

    static void install(Node node, CardOffer offer, Node panel, CardDrops drops) {
        var drag = new CardDrag(node, offer, panel, drops);
        node.setCursor(Cursor.OPEN_HAND);
        node.setOnMousePressed(drag::pressed);
    }

    private void pressed(MouseEvent event) {
        if (scene == null && event.getButton() == MouseButton.PRIMARY) {
            pressed = new Point2D(event.getSceneX(), event.getSceneY());
            scene = node.getScene();
            scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, moves);
            scene.addEventFilter(MouseEvent.MOUSE_RELEASED, release);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
    }

    private void dragged(MouseEvent event) {
        var at = new Point2D(event.getSceneX(), event.getSceneY());
        if (!dragging && at.distance(pressed) > Gesture.DRAG_THRESHOLD) {
            boolean byFinger = event.isSynthesized();
            if (byFinger && Math.abs(at.getY() - pressed.getY()) > Math.abs(at.getX() - pressed.getX())) {
                end();
                return;
            }
            dragging = true;
            node.setCursor(Cursor.CLOSED_HAND);
        }
        if (dragging) {
            show(at);
            event.consume();
        }
    }

    private void show(Point2D at) {
        if (isOnPanel(at)) {
            drops.leave();
        } else {
            drops.over(offer, at);
        }
    }

    private void released(MouseEvent event) {
        var at = new Point2D(event.getSceneX(), event.getSceneY());
        if (dragging && !isOnPanel(at)) {
            drops.drop(offer, at);
        }
        end();
    }

    private void giveUp(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && dragging) {
            end();
            event.consume();
        }
    }

    private void end() {
        if (scene != null) {
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, moves);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, release);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, escape);
        }
        scene = null;
        dragging = false;
        drops.leave();
        node.setCursor(Cursor.OPEN_HAND);
    }

    /// The panel may lie over the board; then its tabs above it count, too.
    private boolean isOnPanel(Point2D inScene) {
        Bounds bounds = panel.localToScene(panel.getLayoutBounds());
        return inScene.getX() >= bounds.getMinX() && inScene.getX() <= bounds.getMaxX();
    }
}
