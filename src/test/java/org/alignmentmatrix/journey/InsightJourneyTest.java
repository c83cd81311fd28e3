package org.alignmentmatrix.journey;

import javafx.stage.Stage;
import org.testfx.framework.junit5.Start;

/// The journey in a small window, without a screen.
class InsightJourneyTest extends InsightJourney {

    @Start
    void start(Stage stage) {
        begin(stage, 980, 760);
    }
}
