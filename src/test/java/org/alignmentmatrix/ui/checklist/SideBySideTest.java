package org.alignmentmatrix.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void allAreEqualIfNoneNeedsMore() {
        assertArrayEquals(new double[] {20, 20, 20}, SideBySide.share(60, 5, 20, 11));
    }

    @Test
    void oneThatNeedsMoreTakesItFromAllOthersAlike() {
        assertArrayEquals(new double[] {15, 30, 15}, SideBySide.share(60, 5, 30, 11));
    }

    @Test
    void nobodyGetsLessThanItNeeds() {
        assertArrayEquals(new double[] {20, 30, 25}, SideBySide.share(60, 20, 30, 25));
    }
}
