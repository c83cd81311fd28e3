package org.alignmentmatrix.ui.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DayTextTest {

    @Test
    void aDayIsReadInEachOfItsForms() {
        DayText newYearsEve = new DayText.Day(LocalDate.of(2026, 12, 31));
        for (String typed : List.of("2026-12-31", "31.12.2026", "31/12/2026", "31-12-2026", "31. 12. 2026",
                "31 Dec 2026", " 31 december 2026 ")) {
            assertEquals(newYearsEve, DayText.read(typed, Locale.UK), typed);
        }
        assertEquals(newYearsEve, DayText.read("31. Dez. 2026", Locale.GERMANY));
        assertEquals(new DayText.Day(LocalDate.of(2026, 4, 3)), DayText.read("3.4.2026", Locale.UK));
        assertEquals(new DayText.Day(LocalDate.of(2028, 2, 29)), DayText.read("29.2.2028", Locale.UK));
    }

    @Test
    void whatCannotBeADaySaysWhy() {
        assertEquals(new DayText.NoSuchDay(YearMonth.of(2026, 2), 31), DayText.read("31.02.2026", Locale.UK));
        assertEquals(new DayText.NoSuchDay(YearMonth.of(2026, 2), 29), DayText.read("2026-02-29", Locale.UK));
        assertEquals(new DayText.NoSuchDay(YearMonth.of(2026, 2), 31), DayText.read("31 Feb 2026", Locale.UK));
        assertEquals(new DayText.NoSuchMonth(13), DayText.read("1.13.2026", Locale.UK));
        for (String typed : List.of("31.12.20255", "20255-12-31", "31 Dec 20255", "31.12.1899", "1.1.2200", "1 Jan 1066", "20255")) {
            assertEquals(new DayText.YearOutOfRange(), DayText.read(typed, Locale.UK), typed);
        }
        for (String typed : List.of("soon", "31.12.2026 at noon", "12:30", "-1", "31..12")) {
            assertEquals(new DayText.NotADate(), DayText.read(typed, Locale.UK), typed);
        }
    }

    @Test
    void everyBeginningOfADayIsUnfinishedAndNotWrong() {
        for (String whole : List.of("2026-12-31", "31.12.2026", "3/4/2026", "31 Dec 2026", "3 Sept 2026")) {
            for (int length = 1; length < whole.length(); length++) {
                assertEquals(new DayText.Unfinished(), DayText.read(whole.substring(0, length), Locale.UK), whole.substring(0, length));
            }
        }
        assertEquals(new DayText.Empty(), DayText.read("  ", Locale.UK));
    }
}
