package org.alignmentmatrix.ui.board;

import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.alignmentmatrix.geometry.Pixel;

/// What wheel, touchpad and two fingers do over the matrix.
final class WheelInput {

    private WheelInput() {
    }

    /// With Ctrl the wheel zooms at the pointer, without it moves the board; two fingers do both.
    static void listenTo(Node matrix, Zoom zoom) {
        matrix.addEventHandler(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown()) {
                zoom.wheel(new Pixel(event.getX(), event.getY()), event.getDeltaY());
            } else {
                zoom.pan(event.getDeltaX(), event.getDeltaY());
            }
            event.consume();
        });
        matrix.addEventHandler(ZoomEvent.ZOOM, event -> {
            zoom.pinch(new Pixel(event.getX(), event.getY()), event.getZoomFactor());
            event.consume();
        });
    }
}
