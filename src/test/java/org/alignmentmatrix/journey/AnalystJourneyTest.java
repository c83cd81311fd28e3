package org.alignmentmatrix.journey;

import javafx.stage.Stage;
import org.testfx.framework.junit5.Start;

/// The journey in the smallest window, without a screen.
class AnalystJourneyTest extends AnalystJourney {

    @Start
    void start(Stage stage) {
        begin(stage, 980, 760);
    }
}
