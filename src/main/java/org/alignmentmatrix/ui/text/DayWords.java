package org.alignmentmatrix.ui.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/// Days and times as people write them in one language.
public final class DayWords {

    private static final int PLAIN_MONTHS = 9;

    private final DateTimeFormatter full;
    private final DateTimeFormatter shortest;
    private final DateTimeFormatter spoken;
    private final DateTimeFormatter spokenWithYear;
    private final DateTimeFormatter weekday;
    private final DateTimeFormatter months;
    private final DateTimeFormatter time;

    public DayWords(Locale locale) {
        full = DateTimeFormatter.ofLocalizedPattern("yMMMd").withLocale(locale);
        shortest = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
        spoken = DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale);
        spokenWithYear = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        weekday = DateTimeFormatter.ofPattern("EEE", locale);
        months = DateTimeFormatter.ofLocalizedPattern("yMMMM").withLocale(locale);
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
    }

    /// "12 Dec 2026".
    public String day(LocalDate day) {
        return full.format(day);
    }

    /// "12 Dec" within nine months of `today`, where the year is plain, else with the year.
    public String shortDay(LocalDate day, LocalDate today) {
        boolean plain = day.isAfter(today.minusMonths(PLAIN_MONTHS)) && day.isBefore(today.plusMonths(PLAIN_MONTHS));
        return (plain ? shortest : full).format(day);
    }

    /// "Sat 12 Dec", with the year where it is not plain.
    public String weekDay(LocalDate day, LocalDate today) {
        return weekday.format(day) + " " + shortDay(day, today);
    }

    /// For the ear: "12 December" in the year of `today`, else with the year.
    public String spokenDay(LocalDate day, LocalDate today) {
        return (day.getYear() == today.getYear() ? spoken : spokenWithYear).format(day);
    }

    /// "February 2026".
    public String month(YearMonth month) {
        return months.format(month);
    }

    /// The time of day where the reader is: "14:03".
    public String time(Instant moment, ZoneId zone) {
        return time.format(ZonedDateTime.ofInstant(moment, zone));
    }

    /// A moment where the reader is: "14:03" on the day of `now`, else "12 Dec 2026, 14:03".
    public String moment(Instant moment, Instant now, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(moment, zone);
        return day.equals(LocalDate.ofInstant(now, zone)) ? time(moment, zone) : day(day) + ", " + time(moment, zone);
    }
}
