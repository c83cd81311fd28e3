package org.alignmentmatrix.journey;

import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.testfx.framework.junit5.Start;

/// The journey in a real window on a real screen.
@Tag("window")
class AnalystWindowTest extends AnalystJourney {

    @Start
    void start(Stage stage) {
        begin(stage, 1920, 1040);
    }
}
