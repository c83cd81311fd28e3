package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CrowdScaleTest {

    private static final Box ROOM = new Box(0, 0, 480, 330);

    @Test
    void fewCardsHaveTheirNaturalSize() {
        assertEquals(1, CrowdScale.of(0, ROOM));
        assertEquals(1, CrowdScale.of(1, ROOM));
        assertEquals(1, CrowdScale.of(6, ROOM));
    }

    @Test
    void moreCardsAreNeverLarger() {
        double before = 1;
        var sizes = new TreeSet<Double>();
        for (int most = 0; most <= 10_000; most++) {
            double scale = CrowdScale.of(most, ROOM);
            assertTrue(scale <= before, "at " + most);
            before = scale;
            sizes.add(scale);
        }
        assertEquals("[0.06, 0.09, 0.13, 0.18, 0.24, 0.32, 0.42, 0.55, 0.7, 0.85, 1.0]", sizes.toString());
    }

    @Test
    void cardsCoverAtMostEightTenthsOfTheRoomUntilTheyAreAsSmallAsCanBe() {
        for (int most = 1; most <= 10_000; most += 7) {
            double scale = CrowdScale.of(most, ROOM);
            double covered = most * 188 * 72 * scale * scale / (ROOM.width() * ROOM.height());
            assertTrue(covered <= 0.8 || scale == 0.06, "%d cards cover %.2f".formatted(most, covered));
        }
    }

    @Test
    void aRoomOfNoSizeHasTheSmallestCards() {
        assertEquals(0.06, CrowdScale.of(1, new Box(0, 0, 0, 100)));
    }
}
