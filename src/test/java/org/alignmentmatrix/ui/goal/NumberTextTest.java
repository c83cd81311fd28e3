package org.alignmentmatrix.ui.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Locale;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "22 | en-GB | 22", "22.5 | en-GB | 22.5", "22,5 | en-GB | 22.5", "22,5 | de | 22.5", "22.5 | de | 22.5",
        "1,000 | en-GB | 1000", "1,000 | de | 1", "1.000 | de | 1000", "1.000 | en-GB | 1", "1,234,567.89 | en-GB | 1234567.89",
        "1.234.567,89 | de | 1234567.89", "1 000 000 | fr | 1000000", "-5 | en-GB | -5", "−5 | en-GB | -5", "+3 | en-GB | 3",
        ".5 | en-GB | 0.5", "5. | en-GB | 5", "28 % | en-GB | 28", "1000000000000 | en-GB | 1000000000000", "0.0001 | en-GB | 0.0001",
        "0.125 | de | 0.125", "0,125 | en-GB | 0.125"})
    void whatPeopleTypeIsANumber(String typed, String language, BigDecimal number) {
        NumberText read = NumberText.read(typed, Locale.forLanguageTag(language));

        assertEquals(0, number.compareTo(((NumberText.Number) read).value()), read.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "1e99", "NaN", "--5", "5-", "1.2.3", "Infinity", "0x10", "%", "٣", "."})
    void otherThingsAreNoNumber(String typed) {
        assertEquals("Not a number. Type it like 22 or 22.5.", complaint(typed));
    }

    @Test
    void theRestIsSaidInWords() {
        assertEquals("", complaint(" "));
        assertEquals("The number can be at most 1,000,000,000,000.", complaint("1000000000001"));
        assertEquals("The number can be at most 1,000,000,000,000.", complaint("9".repeat(100_000)));
        assertEquals("At most 4 decimals.", complaint("0.00001"));
        assertEquals("Not a number. Type it like 22 or 22.5.", complaint("-"));
        assertEquals("", NumberText.read("-", Locale.UK).complaint(Messages.in(Locale.UK), false));
    }

    private static String complaint(String typed) {
        return NumberText.read(typed, Locale.UK).complaint(Messages.in(Locale.UK), true);
    }
}
