package org.alignmentmatrix.ui.board;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.storage.WheelUse;

/// What wheel, touchpad and two fingers do over the matrix.
final class WheelInput {

    private WheelInput() {
    }

    /// With Ctrl the wheel zooms at the pointer, without it does what the user chose; two fingers do both.
    static void listenTo(Node matrix, Zoom zoom, ObservableValue<WheelUse> use) {
        matrix.addEventHandler(ScrollEvent.SCROLL, event -> {
            boolean zooms = event.isShortcutDown()
                    || use.getValue() == WheelUse.ZOOM && !event.isShiftDown() && !event.isDirect() && event.getTouchCount() == 0;
            if (zooms) {
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
