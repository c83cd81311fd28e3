package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The power fails at every moment of everything the program does with files, and takes along whatever was not forced.
class PowerCutTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasReportedSurvivesAPowerCut() throws IOException, ProblemException {
        long seed = Scale.seed(7);
        var all = new Count("power cuts", "disks", seed);
        for (Act act : Acts.all()) {
            var count = new Count("power cuts, " + act.name(), "disks", seed);
            new CutPoints(act, folder.resolve("disk"), count, new Random(seed), Scale.of(10, 400)).tryEach();
            if (Scale.now() == Scale.FULL) {
                System.out.println(count);
            }
            all.take(count);
        }
        all.atLeast(Scale.of(500, 750));
    }
}
