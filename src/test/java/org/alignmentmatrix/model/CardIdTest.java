package org.alignmentmatrix.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardIdTest {

    @Test
    void anIdHasAtLeastThreeDigits() {
        assertEquals("C-001", new CardId(1).toString());
        assertEquals("C-099", new CardId(99).toString());
        assertEquals("C-1000", new CardId(1000).toString());
        assertEquals("C-999999999", new CardId(CardId.MAX).toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 99, 100, 999, 1000, 123_456, 999_999_998, CardId.MAX})
    void whatIsWrittenIsReadAgain(int number) {
        assertEquals(Optional.of(new CardId(number)), CardId.parse(new CardId(number).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "C-", "C-7", "C-07", "C-0007", "C-000", "c-007", "C-007 ", " C-007", "C-1000000000",
            "C--01", "C-+01", "C-٠٠٧",
            "C‑007", "007", "C-007\n"})
    void onlyTheOneSpellingIsRead(String text) {
        assertEquals(Optional.empty(), CardId.parse(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, CardId.MAX + 1})
    void aNumberOutsideIsRefused(int number) {
        assertEquals("A card number must be from 1 to 999999999, but is " + number,
                assertThrows(IllegalArgumentException.class, () -> new CardId(number)).getMessage());
    }

    @Test
    void idsAreOrderedByTheirNumberNotByTheirText() {
        assertTrue(new CardId(999).compareTo(new CardId(1000)) < 0);
        assertTrue(new CardId(1000).compareTo(new CardId(999)) > 0);
        assertEquals(0, new CardId(5).compareTo(new CardId(5)));
    }
}
