package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void missingPercentsGoToTheLargestRemainders() {
        assertEquals(List.of(27, 37, 18, 18), shares(3, 4, 2, 2)); // 27.27 36.36 18.18 18.18: one is missing
        assertEquals(List.of(14, 29, 0, 57), shares(1, 2, 0, 4)); // 14.29 28.57 0 57.14: one is missing
        assertEquals(List.of(17, 17, 16, 50), shares(1, 1, 1, 3)); // 16.67 three times: two are missing
    }

    @Test
    void ofEqualRemaindersTheLowerNumberComesFirst() {
        assertEquals(List.of(34, 33, 33, 0), shares(1, 1, 1, 0));
        assertEquals(List.of(0, 34, 33, 33), shares(0, 1, 1, 1));
    }

    @Test
    void sharesAddUpToAHundred() {
        for (int a = 0; a < 12; a++) {
            for (int b = 0; b < 12; b++) {
                for (int c = 0; c < 12; c++) {
                    assertEquals(100, shares(a, b, c, 1).stream().mapToInt(Integer::intValue).sum());
                }
            }
        }
        assertEquals(List.of(25, 25, 25, 25), shares(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE));
    }

    private static List<Integer> shares(int... counts) {
        return Arrays.stream(Shares.wholePercents(counts)).boxed().toList();
    }
}
