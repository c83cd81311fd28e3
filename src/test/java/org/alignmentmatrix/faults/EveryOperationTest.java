package org.alignmentmatrix.faults;


import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every operation that the program asks of a disk goes wrong, in eight ways, once and for ever.
class EveryOperationTest {

    private static final Logger LOG = Logger.getLogger("org.alignmentmatrix");

    @TempDir
    private Path folder;

    @BeforeEach
    void whatTheLogHasToSayIsExpected() {
        LOG.setLevel(Level.OFF);
    }

    @AfterEach
    void theLogSpeaksAgain() {
        LOG.setLevel(null);
    }

    @Test
    void nothingIsLostWhicheverOperationFails() throws IOException, ProblemException {
        var all = new Count("every operation", "points", 0);
        for (Act act : Acts.all()) {
            var count = new Count(act.name(), "points", 0);
            new FaultPoints(act, folder.resolve(act.name()), count).tryEach(Scale.of(20, 1));
            if (Scale.now() == Scale.FULL) {
                System.out.println(count);
            }
            all.take(count);
        }
        all.atLeast(Scale.of(400, 5_000));
    }
}
