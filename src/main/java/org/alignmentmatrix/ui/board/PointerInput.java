package org.alignmentmatrix.ui.board;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.gesture.Pointer;

/// Turns mouse events of any node into what gestures understand, in the matrix's own coordinates.
final class PointerInput {

    private final Function<Point2D, Point2D> toMatrix;
    private final Consumer<Pointer> gestures;
    private boolean pressed;

    /// @param board around all nodes that are listened to; hears where a drag leads
    /// @param toMatrix from the scene's coordinates to those of the matrix
    PointerInput(Node board, Function<Point2D, Point2D> toMatrix, Consumer<Pointer> gestures) {
        this.toMatrix = toMatrix;
        this.gestures = gestures;
        board.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (pressed && event.getButton() == MouseButton.PRIMARY) {
                gestures.accept(new Pointer.Moved(at(event), event.isAltDown()));
                event.consume();
            }
        });
        board.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (pressed && event.getButton() == MouseButton.PRIMARY) {
                pressed = false;
                gestures.accept(new Pointer.Released(at(event), event.isStillSincePress() ? event.getClickCount() : 1));
                event.consume();
            }
        });
    }

    /// A press on the node begins a gesture.
    void listenTo(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                pressed = true;
                gestures.accept(new Pointer.Pressed(at(event),
                        event.isShiftDown() || event.isShortcutDown() ? Pointer.Use.EXTEND : Pointer.Use.SELECT));
                event.consume();
            }
        });
    }

    private Pixel at(MouseEvent event) {
        Point2D point = toMatrix.apply(new Point2D(event.getSceneX(), event.getSceneY()));
        return new Pixel(point.getX(), point.getY());
    }
}
