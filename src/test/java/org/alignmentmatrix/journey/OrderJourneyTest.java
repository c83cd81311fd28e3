package org.alignmentmatrix.journey;

import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/// The journey in a small window, without a screen.
class OrderJourneyTest extends OrderJourney {

    @Start
    void start(Stage stage) {
        begin(stage, 980, 760);
    }

    /// The keyboard of the display that is none asks for no menu.
    @Override
    void pressMenuKey(FxRobot robot) {
        program.run(() -> {
            Point2D at = pane().localToScreen(0, 0);
            Event.fireEvent(stage.getScene().getFocusOwner(),
                    new ContextMenuEvent(ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, at.getX(), at.getY(), true, null));
        });
    }
}
