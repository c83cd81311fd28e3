package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class CountTest {

    private final List<String> said = new ArrayList<>();
    private final Count count = new Count("count itself", "points", 7, said::add);

    @Test
    void aCountIsSaidInOneLine() {
        count.good(5_119);
        count.good();

        count.atLeast(5_120);

        assertEquals(List.of("[faults] count itself: 5 120 points, seed 7, 0 bad"), said);
    }

    @Test
    void tooFewAreAFailure() {
        count.good(999);

        AssertionFailedError failure = assertThrows(AssertionFailedError.class, () -> count.atLeast(1_000));

        assertEquals("[faults] count itself: 999 points, seed 7, 0 bad, but at least 1 000 were to be tried", failure.getMessage());
    }

    @Test
    void aBadOneIsAFailureAndIsNamed() {
        count.good();
        count.bad("the second was lost");

        AssertionFailedError failure = assertThrows(AssertionFailedError.class, () -> count.atLeast(1));

        assertEquals("[faults] count itself: 2 points, seed 7, 1 bad\nthe second was lost", failure.getMessage());
    }
}
