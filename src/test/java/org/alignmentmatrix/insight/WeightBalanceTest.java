package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.alignmentmatrix.model.Weights;
import org.junit.jupiter.api.Test;

class WeightBalanceTest {

    @Test
    void whatAddsUpToAHundredStays() {
        assertEquals(Weights.of(40, 20, 30, 10), WeightBalance.of(40, 20, 30, 10));
    }

    @Test
    void onePercentTooMuchIsTakenFromWhereItIsMissedLeast() {
        assertEquals(Weights.of(39, 20, 30, 11), WeightBalance.of(40, 20, 30, 11)); // 39.6, 19.8, 29.7, 10.89: shares of 101
    }

    @Test
    void equalRemaindersGoToTheAreaFurtherAhead() {
        assertEquals(Weights.of(34, 33, 33, 0), WeightBalance.of(1, 1, 1, 0));
    }

    @Test
    void largeNumbersKeepTheirProportions() {
        assertEquals(Weights.of(50, 25, 25, 0), WeightBalance.of(2_000_000_000, 1_000_000_000, 1_000_000_000, 0));
    }

    @Test
    void nothingAtAllIsTheSameForAll() {
        assertEquals(Weights.EQUAL, WeightBalance.of(0, 0, 0, 0));
    }

    @Test
    void whatCannotBeWeighedIsRefused() {
        assertEquals("A weight must not be below 0, but is -5",
                assertThrows(IllegalArgumentException.class, () -> WeightBalance.of(-5, 50, 50, 5)).getMessage());
        assertEquals("There must be 4 numbers, but there are 1",
                assertThrows(IllegalArgumentException.class, () -> WeightBalance.of(100)).getMessage());
    }
}
