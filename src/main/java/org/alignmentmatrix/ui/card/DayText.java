package org.alignmentmatrix.ui.card;

import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;

/// What somebody has typed into a date field so far. Known forms are 2026-12-31, 31.12.2026 (also with / or -) and
/// 31 Dec 2026 in the reader's language; a year has four digits, so nothing is guessed.
public sealed interface DayText {

    /// Nothing.
    record Empty() implements DayText {
    }

    /// A day that a card can have.
    record Day(LocalDate day) implements DayText {
    }

    /// The beginning of a date: no reason to complain yet.
    record Unfinished() implements DayText {
    }

    /// A date of no month.
    record NoSuchMonth(int month) implements DayText {
    }

    /// A day that its month does not have.
    record NoSuchDay(YearMonth month, int day) implements DayText {
    }

    /// A year that no card can have.
    record YearOutOfRange() implements DayText {
    }

    /// Something else.
    record NotADate() implements DayText {
    }

    /// Reads what was typed.
    ///
    /// @param locale the language of names of months
    static DayText read(String typed, Locale locale) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Empty();
        }
        Matcher iso = Forms.ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher dayFirst = Forms.DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
        }
        return inWords(text, locale).orElseGet(() -> {
            if (Forms.LONG_YEAR.matcher(text).matches()) {
                return new YearOutOfRange();
            }
            return Forms.BEGINNING.matcher(text).matches() ? new Unfinished() : new NotADate();
        });
    }

    /// What is wrong with it, in a sentence; empty for a day and for nothing at all.
    ///
    /// @param finished whether nothing more will be typed, so that the beginning of a date is no date either
    default String complaint(Messages messages, boolean finished) {
        return switch (this) {
            case Empty _, Day _ -> "";
            case Unfinished _ -> finished ? messages.text("card.day.unreadable") : "";
            case NoSuchMonth(int month) -> messages.text("card.day.noSuchMonth", month);
            case NoSuchDay(var month, int day) ->
                messages.text("card.day.noSuchDay", new DayWords(messages.locale()).month(month), day);
            case YearOutOfRange _ -> messages.text("card.day.year",
                    Integer.toString(FieldType.Day.FIRST.getYear()), Integer.toString(FieldType.Day.LAST.getYear()));
            case NotADate _ -> messages.text("card.day.unreadable");
        };
    }

    private static DayText day(String yearDigits, String monthDigits, String dayDigits) {
        if (yearDigits.length() > 4) {
            return new YearOutOfRange();
        }
        return day(Integer.parseInt(yearDigits), Integer.parseInt(monthDigits), Integer.parseInt(dayDigits));
    }

    private static DayText day(int year, int month, int day) {
        if (month < 1 || month > 12) {
            return new NoSuchMonth(month);
        }
        YearMonth yearMonth = YearMonth.of(year, month);
        return yearMonth.isValidDay(day) ? inRange(yearMonth.atDay(day)) : new NoSuchDay(yearMonth, day);
    }

    private static DayText inRange(LocalDate day) {
        boolean possible = !day.isBefore(FieldType.Day.FIRST) && !day.isAfter(FieldType.Day.LAST);
        return possible ? new Day(day) : new YearOutOfRange();
    }

    private static Optional<DayText> inWords(String text, Locale locale) {
        if (!Forms.FOUR_DIGITS.matcher(text).find()) {
            return Optional.empty();
        }
        return Stream.of(DateTimeFormatter.ofLocalizedPattern("yMMMd"), DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG))
                .flatMap(form -> parsed(text, form.withLocale(locale), locale).stream()).findFirst();
    }

    private static Optional<DayText> parsed(String text, DateTimeFormatter form, Locale locale) {
        DateTimeFormatter anyCase = new DateTimeFormatterBuilder().parseCaseInsensitive().append(form).toFormatter(locale);
        ParsePosition end = new ParsePosition(0);
        TemporalAccessor parts = anyCase.parseUnresolved(text, end); // not resolved: 31 Feb is to be named, not turned into 28 Feb
        if (parts == null || end.getIndex() < text.length()) {
            return Optional.empty();
        }
        int year = parts.get(ChronoField.YEAR_OF_ERA);
        return Optional.of(day(year, parts.get(ChronoField.MONTH_OF_YEAR), parts.get(ChronoField.DAY_OF_MONTH)));
    }

    /// The patterns of what can be typed.
    final class Forms {

        private static final Pattern ISO = Pattern.compile("(\\d{4,9})-(\\d{2})-(\\d{2})");
        private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2}) ?[./-] ?(\\d{1,2}) ?[./-] ?(\\d{4,9})");
        private static final Pattern FOUR_DIGITS = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");
        private static final Pattern LONG_YEAR = Pattern.compile(".*[^\\d]\\d{5,}|\\d{5,}.*");
        private static final Pattern BEGINNING = Pattern.compile(
                "\\d{1,4}|\\d{4}-\\d{0,2}(-\\d?)?|\\d{1,2} ?[./-] ?(\\d{1,2} ?([./-] ?\\d{0,3})?)?|\\d{1,2}\\.? ?(\\p{L}+\\.? ?\\d{0,3})?");

        private Forms() {
        }
    }
}
