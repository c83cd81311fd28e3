package org.alignmentmatrix.ui.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.alignmentmatrix.model.Friction;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final GuideAddress SIGNS = GuideAddress.of(GuideChapter.SIGNS);
    private static final GuideAddress TRUST = GuideAddress.about(Friction.K4);

    private final Trail trail = new Trail(GuideAddress.CONTENTS);

    @Test
    void backLeadsToWhereTheReaderLeft() {
        trail.go(SIGNS, 0.25);
        trail.go(TRUST, 0.5);

        assertTrue(trail.back(0.75));
        assertEquals(new Trail.Stop(SIGNS, 0.5), trail.here());
        assertTrue(trail.back(0.6));
        assertEquals(new Trail.Stop(GuideAddress.CONTENTS, 0.25), trail.here());
        assertFalse(trail.back(0));
        assertFalse(trail.canGoBack());
    }

    @Test
    void forwardUndoesBack() {
        trail.go(SIGNS, 0);
        trail.go(TRUST, 0.5);
        trail.back(0.75);

        assertTrue(trail.forward(0.4));
        assertEquals(new Trail.Stop(TRUST, 0.75), trail.here());
        assertFalse(trail.canGoForward());
        trail.back(0);
        assertEquals(new Trail.Stop(SIGNS, 0.4), trail.here());
    }

    @Test
    void goingOnForgetsWhatWasAhead() {
        trail.go(SIGNS, 0);
        trail.back(0);
        trail.go(TRUST, 0);

        assertFalse(trail.forward(0));
        assertEquals(Trail.Stop.at(TRUST), trail.here());
    }

    @Test
    void aLinkToTheSamePlaceIsNoStepButScrollsThere() {
        trail.go(TRUST, 0);
        trail.go(TRUST, 0.9);

        assertEquals(Trail.Stop.at(TRUST), trail.here());
        trail.back(0);
        assertEquals(GuideAddress.CONTENTS, trail.here().address());
    }

    @Test
    void aVeryLongWayLosesItsBeginning() {
        for (int i = 0; i < 150; i++) {
            trail.go(SIGNS, 0);
            trail.go(TRUST, 0);
        }
        int steps = 0;
        while (trail.back(0)) {
            steps++;
        }

        assertEquals(200, steps);
    }
}
