package org.alignmentmatrix.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.alignmentmatrix.model.CardId;
import org.junit.jupiter.api.Test;

class EmphasisTest {

    private static final CardId ONE = new CardId(1);
    private static final CardId TWO = new CardId(2);

    @Test
    void withNothingLookedForEveryCardIsBright() {
        assertEquals(List.of(true, false, false), looks(Emphasis.EVERYTHING, ONE));
    }

    @Test
    void theOthersAreDimOrLeftOut() {
        assertEquals(List.of(true, false, false), looks(new Emphasis(Set.of(ONE), false), ONE));
        assertEquals(List.of(false, true, false), looks(new Emphasis(Set.of(ONE), false), TWO));
        assertEquals(List.of(true, false, false), looks(new Emphasis(Set.of(ONE), true), ONE));
        assertEquals(List.of(false, false, true), looks(new Emphasis(Set.of(ONE), true), TWO));
    }

    @Test
    void nothingFoundIsNotNothingLookedFor() {
        assertEquals(List.of(false, true, false), looks(new Emphasis(Set.of(), false), ONE));
    }

    private static List<Boolean> looks(Emphasis emphasis, CardId id) {
        return List.of(emphasis.isBright(id), emphasis.isDim(id), emphasis.isHidden(id));
    }
}
