package org.alignmentmatrix.exchange.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayCellTest {

    private static final LocalDate THIRD_OF_APRIL = LocalDate.of(2026, 4, 3);

    @ParameterizedTest
    @ValueSource(strings = {"2026-04-03", " 2026-04-03 ", "2026/4/3", "2026.04.03", "20260403", "2026-04-03T22:00:00.000Z",
        "2026-04-03 14:03:00", "03.04.2026", "3.4.26", "3. 4. 2026", "03.04.2026 14:03", "3 Apr 2026", "3. April 2026", "03-Apr-26",
        "Apr 3, 2026", "April 3rd, 2026", "3/Apr/26 9:05 AM", "3. Abril 2026", "3 avr. 2026", "46115", "46115.5", "46115,75"})
    void aDayIsReadInTheFormsThatSpreadsheetsAndToolsWrite(String cell) {
        assertEquals(new DayCell.Sure(THIRD_OF_APRIL), DayCell.of(cell));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/04/26", "3/4/2026", "03-04-2026", "3/4/26 14:03", "3/4/2026 2:03 PM"})
    void aDayInFiguresWithoutFullStopsCanBeTwoDays(String cell) {
        assertEquals(new DayCell.Either(THIRD_OF_APRIL, LocalDate.of(2026, 3, 4)), DayCell.of(cell));
    }

    private static Stream<Object[]> tellingDays() {
        return Stream.of(
                new Object[] {"25/12/2026", LocalDate.of(2026, 12, 25), DayOrder.DAY_FIRST},
                new Object[] {"12/25/26", LocalDate.of(2026, 12, 25), DayOrder.MONTH_FIRST});
    }

    @ParameterizedTest
    @MethodSource("tellingDays")
    void aNumberThatIsNoMonthTellsTheOrder(String cell, LocalDate day, DayOrder order) {
        assertEquals(new DayCell.Telling(day, order), DayCell.of(cell));
    }

    @Test
    void theSameNumberTwiceIsOneDay() {
        assertEquals(new DayCell.Sure(LocalDate.of(2026, 5, 5)), DayCell.of("05/05/26"));
    }

    @Test
    void twoFiguresAreAYearFrom1980To2079() {
        assertEquals(new DayCell.Sure(LocalDate.of(2079, 1, 31)), DayCell.of("31.1.79"));
        assertEquals(new DayCell.Sure(LocalDate.of(1980, 1, 31)), DayCell.of("31.1.80"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2026", "April 2026", "30.02.2026", "31/31/2026", "2026-13-01", "1899-12-31", "2200-01-01", "9999",
        "109575", "Q2 2026", "3 Foo 2026", "03/04", "-46115", "0", "3/4/26/1"})
    void anythingElseIsNoDay(String cell) {
        assertEquals(new DayCell.NoDay(), DayCell.of(cell));
    }

    @Test
    void blanksAreNothing() {
        assertEquals(new DayCell.Empty(), DayCell.of(" \t "));
    }

    @Test
    void aVeryLongTextIsNoDay() {
        assertEquals(new DayCell.NoDay(), DayCell.of("1".repeat(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "it", "pt", "nl"})
    void theMonthsOfSevenLanguagesAreKnown(String language) {
        for (Month month : Month.values()) {
            for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.SHORT}) {
                String cell = "3 " + month.getDisplayName(style, Locale.of(language)) + " 2026";
                assertEquals(new DayCell.Sure(LocalDate.of(2026, month, 3)), DayCell.of(cell), cell);
            }
        }
    }
}
