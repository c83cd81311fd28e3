package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Optional;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
import org.junit.jupiter.api.Test;

class SignResultTest {

    private static SignResult of(Sign... seen) {
        Signs signs = Signs.NONE;
        for (Sign sign : seen) {
            signs = signs.with(sign, Optional.of(new Signs.Seen.Ticked()));
        }
        return SignResult.of(signs);
    }

    @Test
    void aWeakSignOfTwoObservationsIsSeenWhenOneOfThemIs() {
        assertEquals(new SignResult(0, 1, 1), of(Sign.W3B));
        assertEquals(new SignResult(0, 1, 2), of(Sign.W3A, Sign.W3B));
        assertEquals(new SignResult(2, 2, 3), of(Sign.G1, Sign.G5, Sign.W1, Sign.W3A, Sign.W3B));
    }

    @Test
    void handsCountAsATick() {
        Signs signs = Signs.NONE.with(Sign.G1, Optional.of(new Signs.Seen.Counted(7)));

        assertEquals(new SignResult(1, 0, 0), SignResult.of(signs));
    }

    @Test
    void fromNoneToAll() {
        assertEquals(new SignResult(0, 0, 0), of());
        assertEquals(new SignResult(5, 4, 5), of(Arrays.copyOf(Sign.values(), Sign.values().length)));
        assertEquals(new SignResult(SignResult.STRONG, SignResult.WEAK, SignResult.WEAK_TICKS), of(Sign.values()));
    }
}
