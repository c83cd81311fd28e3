package org.alignmentmatrix.journey;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The journey in a small window, without a screen.
class DraggingJourneyTest extends DraggingJourney {

    @Start
    void start(Stage stage) {
        begin(stage, 980, 760);
    }

    /// The mouse of the display that is none knows no keys.
    @Override
    void moveWithAlt(FxRobot robot) {
        robot.moveBy(1, 0);
        Point2D screen = onFx(() -> robot.robotContext().getBaseRobot().retrieveMouse());
        program.run(() -> {
            Point2D at = stage.getScene().getRoot().screenToLocal(screen);
            Event.fireEvent(stage.getScene().lookup(".matrix"), new MouseEvent(MouseEvent.MOUSE_DRAGGED, at.getX(), at.getY(),
                    screen.getX(), screen.getY(), MouseButton.PRIMARY, 1, false, false, true, false, true,
                    false, false, false, false, false, null));
        });
    }
}
