package org.alignmentmatrix.ui.board;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.gesture.Gesture;
import org.alignmentmatrix.gesture.Pointer;
import org.jspecify.annotations.Nullable;

/// Turns what mouse, pen and finger do on any node of the board into what gestures understand, in the matrix's own coordinates.
final class PointerInput {

    private static final Duration LONG_PRESS = Duration.millis(500);

    private final Node board;
    private final Function<Point2D, Point2D> toMatrix;
    private final BooleanSupplier snaps;
    private final Consumer<Pointer> gestures;
    private final PauseTransition hold = new PauseTransition(LONG_PRESS);
    private @Nullable MouseButton pressed;
    private Pixel pressedAt = new Pixel(0, 0);
    private boolean space;

    /// @param board around all nodes that are listened to; hears where a drag leads
    /// @param toMatrix from the scene's coordinates to those of the matrix
    /// @param snaps whether dragged cards snap to others
    PointerInput(Node board, Function<Point2D, Point2D> toMatrix, BooleanSupplier snaps, Consumer<Pointer> gestures) {
        this.board = board;
        this.toMatrix = toMatrix;
        this.snaps = snaps;
        this.gestures = gestures;
        hold.setOnFinished(_ -> gestures.accept(new Pointer.Held(pressedAt)));
        board.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::dragged);
        board.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
        board.addEventHandler(KeyEvent.KEY_PRESSED, event -> holdSpace(event, true));
        board.addEventHandler(KeyEvent.KEY_RELEASED, event -> holdSpace(event, false));
        board.focusedProperty().subscribe(focused -> {
            if (!focused) {
                showHand(false); // the release of the key will not be heard
            }
        });
    }

    /// A press on the node begins a gesture.
    void listenTo(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
        node.setOnContextMenuRequested(event -> {
            if (!event.isKeyboardTrigger()) {
                hold.stop();
                gestures.accept(new Pointer.MenuAsked(at(event.getSceneX(), event.getSceneY())));
                event.consume();
            }
        });
    }

    private void pressed(MouseEvent event) {
        MouseButton button = event.getButton();
        if (pressed != null || button != MouseButton.PRIMARY && button != MouseButton.MIDDLE) {
            return;
        }
        pressed = button;
        pressedAt = at(event);
        boolean extends_ = event.isShiftDown() || event.isShortcutDown();
        boolean pans = space || button == MouseButton.MIDDLE;
        gestures.accept(new Pointer.Pressed(pressedAt, pans ? Pointer.Use.PAN : extends_ ? Pointer.Use.EXTEND : Pointer.Use.SELECT));
        if (event.isSynthesized()) { // by a finger, which has no second button
            hold.playFromStart();
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        if (pressed == null) {
            return;
        }
        Pixel at = at(event);
        if (at.distanceTo(pressedAt) > Gesture.DRAG_THRESHOLD) {
            hold.stop();
        }
        gestures.accept(new Pointer.Moved(at, event.isAltDown() || !snaps.getAsBoolean()));
        event.consume();
    }

    private void released(MouseEvent event) {
        if (pressed == null || event.getButton() != pressed) {
            return;
        }
        pressed = null;
        hold.stop();
        gestures.accept(new Pointer.Released(at(event), event.isStillSincePress() ? event.getClickCount() : 1));
        event.consume();
    }

    /// While Space is held the pointer takes hold of the board.
    private void holdSpace(KeyEvent event, boolean down) {
        if (event.getCode() == KeyCode.SPACE && board.isFocused() && !event.isShortcutDown()) {
            showHand(down);
            event.consume();
        }
    }

    private void showHand(boolean shown) {
        space = shown;
        board.setCursor(shown ? Cursor.OPEN_HAND : null);
    }

    private Pixel at(MouseEvent event) {
        return at(event.getSceneX(), event.getSceneY());
    }

    private Pixel at(double sceneX, double sceneY) {
        Point2D point = toMatrix.apply(new Point2D(sceneX, sceneY));
        return new Pixel(point.getX(), point.getY());
    }
}
