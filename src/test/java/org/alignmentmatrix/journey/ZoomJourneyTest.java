package org.alignmentmatrix.journey;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The journey in a small window, without a screen.
class ZoomJourneyTest extends ZoomJourney {

    private static final double NOTCH = 40; // logical pixels

    @Start
    void start(Stage stage) {
        begin(stage, 980, 760);
    }

    /// The wheel of the display that is none knows no keys.
    @Override
    void wheelWithCtrl(FxRobot robot, VerticalDirection direction) {
        var matrix = stage.getScene().lookup(".matrix");
        Point2D screen = onFx(() -> robot.robotContext().getBaseRobot().retrieveMouse());
        double delta = direction == VerticalDirection.UP ? 2 * NOTCH : -2 * NOTCH;
        program.run(() -> {
            Point2D at = stage.getScene().getRoot().screenToLocal(screen);
            Event.fireEvent(matrix, new ScrollEvent(ScrollEvent.SCROLL, at.getX(), at.getY(), screen.getX(), screen.getY(),
                    false, true, false, false, false, false, 0, delta, 0, delta,
                    ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
        });
    }
}
