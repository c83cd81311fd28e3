package org.alignmentmatrix.exchange.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alignmentmatrix.model.FieldType;

/// A cell that should hold a day, as it can be read.
///
/// Known forms are `2026-04-03` and `2026/04/03`, `20260403`, `03.04.2026`, `3/4/26` and `3-4-2026`, `3 Apr 2026`, `03-Apr-26`,
/// `Apr 3, 2026` and the numbers that spreadsheets have for days, such as `46115`. A time behind it is left out: it is the day that
/// is written there, whatever the time zone. Full stops mean that the day comes first, as everywhere where dates have them; with other
/// signs that can be told only if one of the numbers is no month.
sealed interface DayCell {

    /// Nothing.
    record Empty() implements DayCell {
    }

    /// One day and no other.
    record Sure(LocalDate day) implements DayCell {
    }

    /// One day, and the order of its numbers can be told.
    record Telling(LocalDate day, DayOrder order) implements DayCell {
    }

    /// Two days, depending on the order.
    record Either(LocalDate dayFirst, LocalDate monthFirst) implements DayCell {

        LocalDate in(DayOrder order) {
            return order == DayOrder.MONTH_FIRST ? monthFirst : dayFirst;
        }
    }

    /// No day that a card can have.
    record NoDay() implements DayCell {
    }

    static DayCell of(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return new Empty();
        }
        if (text.length() > Forms.LONGEST) {
            return new NoDay();
        }
        String day = Forms.TIME.matcher(text).replaceFirst("");
        Matcher yearFirst = Forms.YEAR_FIRST.matcher(day);
        if (yearFirst.matches()) {
            return sure(number(yearFirst, 1), number(yearFirst, 2), number(yearFirst, 3));
        }
        Matcher inFigures = Forms.IN_FIGURES.matcher(day);
        if (inFigures.matches()) {
            return inFigures(number(inFigures, 1), number(inFigures, 3), year(inFigures.group(4)), inFigures.group(2).equals("."));
        }
        Matcher serial = Forms.SERIAL.matcher(day);
        if (serial.matches()) {
            return possible(Forms.SERIAL_START.plusDays(number(serial, 1)));
        }
        return inWords(day);
    }

    private static DayCell inFigures(int first, int second, int year, boolean dayFirst) {
        if (dayFirst || first == second) {
            return sure(year, second, first);
        }
        boolean canBeDayFirst = second <= 12;
        boolean canBeMonthFirst = first <= 12;
        if (canBeDayFirst && canBeMonthFirst) {
            return sure(year, second, first) instanceof Sure(var one) && sure(year, first, second) instanceof Sure(var other)
                    ? new Either(one, other) : new NoDay();
        }
        DayCell day = canBeDayFirst ? sure(year, second, first) : sure(year, first, second);
        return day instanceof Sure(var only) ? new Telling(only, canBeDayFirst ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST) : day;
    }

    private static DayCell inWords(String text) {
        Matcher dayMonth = Forms.DAY_MONTH.matcher(text);
        if (dayMonth.matches()) {
            return inWords(dayMonth.group(2), dayMonth.group(1), dayMonth.group(3));
        }
        Matcher monthDay = Forms.MONTH_DAY.matcher(text);
        return monthDay.matches() ? inWords(monthDay.group(1), monthDay.group(2), monthDay.group(3)) : new NoDay();
    }

    private static DayCell inWords(String month, String day, String year) {
        OptionalInt known = Months.of(month);
        return known.isPresent() ? sure(year(year), known.getAsInt(), Integer.parseInt(day)) : new NoDay();
    }

    private static DayCell sure(int year, int month, int day) {
        boolean isDay = month >= 1 && month <= 12 && YearMonth.of(year, month).isValidDay(day);
        return isDay ? possible(LocalDate.of(year, month, day)) : new NoDay();
    }

    private static DayCell possible(LocalDate day) {
        return day.isBefore(FieldType.Day.FIRST) || day.isAfter(FieldType.Day.LAST) ? new NoDay() : new Sure(day);
    }

    /// Two figures mean a year from 1980 to 2079.
    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year < 80 ? 2000 + year : 1900 + year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /// The patterns of what can stand there.
    final class Forms {

        private static final int LONGEST = 60;
        private static final LocalDate SERIAL_START = LocalDate.of(1899, 12, 30); // right from 1 March 1900 on
        private static final Pattern TIME = Pattern.compile("(?<=\\d)[T ,]+\\d{1,2}[:.]\\d{2}([:.]\\d{2}([.,]\\d{1,9})?)?"
                + "\\s*([AaPp]\\.?[Mm]\\.?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?$");
        private static final Pattern YEAR_FIRST =
                Pattern.compile("(\\d{4})[-/.]? ?(\\d{2}|(?<=[-/. ])\\d)[-/.]? ?(\\d{2}|(?<=[-/. ])\\d)\\.?");
        private static final Pattern IN_FIGURES = Pattern.compile("(\\d{1,2}) ?([./-]) ?(\\d{1,2}) ?[./-] ?(\\d{4}|\\d{2})");
        private static final Pattern SERIAL = Pattern.compile("([1-9]\\d{4,5})([.,]\\d+)?");
        private static final Pattern DAY_MONTH =
                Pattern.compile("(\\d{1,2})\\.?[ /-]*(?:de )?([\\p{L}\\p{M}]{3,12})\\.?[ ,/-]*(?:de )?(\\d{4}|\\d{2})");
        private static final Pattern MONTH_DAY =
                Pattern.compile("([\\p{L}\\p{M}]{3,12})\\.?[ /-]*(\\d{1,2})(?:st|nd|rd|th)?[ ,/-]+(\\d{4}|\\d{2})");

        private Forms() {
        }
    }
}
