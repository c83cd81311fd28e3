package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whether these tests would notice: savers that lose work must be caught by them, each by the harness that is made for it and for
/// the reason that is known.
class SelfTest {

    private static final int SIZE = 2_000;
    private static final long SEED = 7;
    private static final int SOME = 8; // every eighth point will do

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
            "TRUNCATING, neither the old nor the new file",
            "WITHOUT_FORCE, 'reported [saved]: the save was reported, but'",
            "WITHOUT_FORCED_NAME, 'reported [saved]: the save was reported, but'"})
    void powerCutsCatchASaverThatForcesTooLittle(FileSaver saver, String reason) throws IOException, ProblemException {
        assertCaught(saver.toString(), "power cuts", underPowerCuts(saver), reason);
    }

    @ParameterizedTest
    @CsvSource({
            "TRUNCATING, ENOSPC",
            "WITHOUT_READING_BACK, SILENT_DAMAGE",
            "WRITING_ONCE, SHORT_WRITE"})
    void faultsCatchASaverThatTrustsTheDisk(FileSaver saver, String fault) throws IOException, ProblemException {
        assertCaught(saver.toString(), "faults", underFaults(saver), fault);
    }

    @Test
    void faultsCatchARecoveryThatForgetsTooEarly() throws IOException, ProblemException {
        var count = new Count("careless recovery", "points", SEED, _ -> {
        });
        new FaultPoints(new CarelessRecoveryAct(new RecoveryAct(SIZE)), folder, count).tryEach(SOME);
        assertCaught("careless recovery", "faults", count, "the unsaved work is gone");
    }

    @Test
    void ourSaverIsNotCaught() throws IOException, ProblemException {
        assertEquals(List.of(), underPowerCuts(FileSaver.OURS).complaints());
        assertEquals(List.of(), underFaults(FileSaver.OURS).complaints());
    }

    private Count underFaults(FileSaver saver) throws IOException, ProblemException {
        Count count = count(saver);
        new FaultPoints(new SaveAct(saver, true, SIZE), folder, count).tryEach(1);
        assertTrue(count.tried() >= 40, count.toString());
        return count;
    }

    private Count underPowerCuts(FileSaver saver) throws IOException, ProblemException {
        Count count = count(saver);
        new CutPoints(new SaveAct(saver, true, SIZE), folder, count, new Random(SEED), 100).tryEach();
        assertTrue(count.tried() >= 5, count.toString());
        return count;
    }

    private static Count count(FileSaver saver) {
        return new Count(saver.toString(), "points", SEED, _ -> {
        });
    }

    private static void assertCaught(String saver, String harness, Count count, String reason) {
        long caught = count.complaints().stream().filter(complaint -> complaint.contains(reason)).count();
        System.out.println("[faults] self-test: " + saver + " loses work at " + caught + " of " + count.tried() + " points under " + harness
                + (caught == 0 ? ": NOT CAUGHT" : ": caught"));
        assertTrue(caught > 0, saver + " was not caught; there were only " + count.complaints());
    }
}
